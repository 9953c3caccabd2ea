using System.Globalization;
using System.Text.Json;
using AceGraph.Data;

namespace AceGraph.Tests.Crash;

/// <summary>
/// Does one kind of work over and over through a server that is killed under it, and knows afterwards what must be there: each thing once. To
/// add a kind of work, derive one and add it to <see cref="CrashRun"/>; it needs nothing but the API to act, and SQL to look.
/// </summary>
/// <param name="name">Stands in all that it writes.</param>
/// <param name="sender">Who acts.</param>
public abstract class Actor(string name, Sender sender)
{
    /// <summary>Stands in all that it writes.</summary>
    protected string Name { get; } = name;

    /// <summary>How often it did its work; each time was acknowledged.</summary>
    public int Count { get; private set; }

    /// <summary>Who acts.</summary>
    public Sender Sender { get; } = sender;

    /// <summary>Works until it is told to stop, and then ends what it has begun.</summary>
    public async Task RunAsync(CancellationToken stop)
    {
        await PrepareAsync();
        while (!stop.IsCancellationRequested)
        {
            await ActAsync(Count + 1);
            Count++;
        }
    }

    /// <summary>What is missing, there twice, or there without having been asked for.</summary>
    public abstract Task<IEnumerable<string>> FaultsAsync(Database database);

    /// <summary>Makes what the work needs.</summary>
    protected virtual Task PrepareAsync() => Task.CompletedTask;

    /// <summary>One piece of work.</summary>
    /// <param name="n">1 for the first.</param>
    protected abstract Task ActAsync(int n);

    /// <summary>Makes a draft.</summary>
    /// <returns>Its node id.</returns>
    protected async Task<string> CreateAsync(string title) =>
        (await Sender.SendAsync("createOpportunity", title, new { opportunity = new { title, customer = new { companyName = Name } } }))
            .GetProperty("opportunity").GetProperty("id").GetString()!;

    /// <summary>Text that tells one piece of work from any other.</summary>
    protected string Text(int n) => string.Create(CultureInfo.InvariantCulture, $"{Name} {n}");

    /// <summary>Fails at once where the record of an answer is not at the version that this actor alone has brought it to.</summary>
    protected static void Expect(int version, JsonElement payload)
    {
        var found = payload.GetProperty("opportunity").GetProperty("version").GetInt32();
        if (found != version)
        {
            throw new InvalidOperationException($"Version {version} was expected: {payload.GetRawText()}");
        }
    }

    /// <summary>Compares what is stored with what was acknowledged.</summary>
    protected IEnumerable<string> Compare(string what, IEnumerable<string> expected, IEnumerable<string> found)
    {
        var (counts, seen) = (expected.CountBy(x => x).ToDictionary(), found.CountBy(x => x).ToDictionary());
        return counts.Keys.Union(seen.Keys).Where(x => counts.GetValueOrDefault(x) != seen.GetValueOrDefault(x))
            .Select(x => $"{Name}: {what} '{x}' is there {seen.GetValueOrDefault(x)} times, acknowledged {counts.GetValueOrDefault(x)} times.");
    }

    /// <summary>One column of text.</summary>
    protected static Task<List<string>> TextsAsync(Database database, Sql sql) => database.ListAsync(sql, row => row.GetString(0), CancellationToken.None);
}
