using AceGraph.Data;

namespace AceGraph.Tests.Crash;

/// <summary>Creates records, and deletes every fifth again.</summary>
public sealed class Creator(string name, Sender sender) : Actor(name, sender)
{
    private readonly List<string> _kept = [];

    /// <inheritdoc/>
    public override async Task<IEnumerable<string>> FaultsAsync(Database database) => Compare(
        "record", _kept, await TextsAsync(database, new Sql($"SELECT 'O' || o.id || ' ' || o.title FROM opportunities o WHERE o.title LIKE {Name + " %"}")));

    /// <inheritdoc/>
    protected override async Task ActAsync(int n)
    {
        var id = await CreateAsync(Text(n));
        if (n % 5 == 0)
        {
            await Sender.SendAsync("deleteOpportunity", Text(n), new { id });
            return;
        }

        _kept.Add($"{id} {Text(n)}");
    }
}

/// <summary>Works one record, at which nobody else works.</summary>
public abstract class RecordActor(string name, Sender sender) : Actor(name, sender)
{
    /// <summary>Node id of the record.</summary>
    protected string Id { get; private set; } = "";

    /// <inheritdoc/>
    protected override async Task PrepareAsync() => Id = await CreateAsync(Name);

    /// <summary>What each change of the record wrote into a field, in the order of the log.</summary>
    protected Task<List<string>> WrittenAsync(Database database, string type, string path) => TextsAsync(database, new Sql(
        $"""
        SELECT f.new_value FROM log_entries e JOIN changes c ON c.id = e.change_id JOIN field_changes f ON f.change_id = c.id
        WHERE c.subject_id = {Id} AND c.type = {type} AND f.path = {path} ORDER BY e.position
        """));

    /// <summary>The same in the same order.</summary>
    protected IEnumerable<string> CompareInOrder(string what, IEnumerable<string> expected, IReadOnlyList<string> found) =>
        expected.SequenceEqual(found) ? [] : [$"{Name}: of {Count} acknowledged, the log of {Id} has {found.Count} {what}, or not in their order."];
}

/// <summary>Changes the title, each time at the version of the answer before.</summary>
public sealed class Editor(string name, Sender sender) : RecordActor(name, sender)
{
    /// <inheritdoc/>
    public override async Task<IEnumerable<string>> FaultsAsync(Database database) => CompareInOrder(
        "titles", Enumerable.Range(1, Count).Select(n => $"\"{Text(n)}\""), await WrittenAsync(database, "OPPORTUNITY_UPDATED", "title"));

    /// <inheritdoc/>
    protected override async Task ActAsync(int n) =>
        Expect(n + 1, await Sender.SendAsync("updateOpportunity", Text(n), new { id = Id, version = n, opportunity = new { title = Text(n) } }));
}

/// <summary>Moves a record to and fro, which would end elsewhere if a move were made twice or not at all.</summary>
public sealed class Mover(string name, Sender sender) : RecordActor(name, sender)
{
    /// <inheritdoc/>
    public override async Task<IEnumerable<string>> FaultsAsync(Database database) => CompareInOrder(
        "moves", Enumerable.Range(1, Count).Select(n => $"\"{Stage(n)}\""), await WrittenAsync(database, "OPPORTUNITY_STAGE_CHANGED", "stage"));

    /// <inheritdoc/>
    protected override async Task ActAsync(int n) => Expect(n + 1, await Sender.SendAsync("changeStage", Text(n), new { id = Id, stage = Stage(n) }));

    private static string Stage(int n) => n % 2 == 0 ? "PROSPECT" : "QUALIFIED";
}

/// <summary>Adds next steps, of which there is no telling by version whether one is there twice.</summary>
public sealed class Stepper(string name, Sender sender) : RecordActor(name, sender)
{
    /// <inheritdoc/>
    public override async Task<IEnumerable<string>> FaultsAsync(Database database) => Compare(
        "next step",
        Enumerable.Range(1, Count).Select(Text),
        await TextsAsync(database, new Sql($"SELECT n.customer_actions FROM next_steps n WHERE n.customer_actions LIKE {Name + " %"}")));

    /// <inheritdoc/>
    protected override Task ActAsync(int n) => Sender.SendAsync("addNextStep", Text(n), new { id = Id, customerActions = Text(n), awsAsk = "Help" });
}

/// <summary>Hands a record to and fro between two users.</summary>
public sealed class Transferrer(string name, Sender sender) : RecordActor(name, sender)
{
    /// <inheritdoc/>
    public override async Task<IEnumerable<string>> FaultsAsync(Database database) =>
    [
        .. CompareInOrder("transfers", Enumerable.Range(1, Count).Select(n => $"\"{Heir(n)}\""), await WrittenAsync(database, "OPPORTUNITY_TRANSFERRED", "ownerId")),
        .. Compare("mail to", Mailed(), await TextsAsync(database, new Sql($"SELECT 'U' || m.user_id FROM messages m WHERE m.subject_id = {Id}"))),
    ];

    /// <inheritdoc/>
    protected override Task ActAsync(int n) => Sender.SendAsync("transferOpportunities", Text(n), new { ids = new[] { Id }, toUserId = Heir(n) });

    /// <summary>To the new owner and to the one before, who is at first the sender: nobody is told of an own act.</summary>
    private IEnumerable<string> Mailed() => Enumerable.Range(1, Count).SelectMany(n => n == 1 ? [Heir(n)] : new[] { Heir(n), Heir(n - 1) });

    private static string Heir(int n) => n % 2 == 0 ? "U12" : "U16";
}

/// <summary>Sends batches as a CRM does: three new records, and a new title for one that is there.</summary>
public sealed class Upserter(string name, Sender sender) : Actor(name, sender)
{
    private const int New = 3;

    /// <summary>Transactions that its batches are.</summary>
    public static int Items => New + 1;

    /// <inheritdoc/>
    public override async Task<IEnumerable<string>> FaultsAsync(Database database)
    {
        var created = await TextsAsync(database, new Sql($"SELECT o.crm_id FROM opportunities o WHERE o.crm_id LIKE {Name + " %"}"));
        var titles = await TextsAsync(database, new Sql(
            $"""
            SELECT f.new_value FROM opportunities o JOIN changes c ON c.subject_id = 'O' || o.id JOIN field_changes f ON f.change_id = c.id
            WHERE o.crm_id = {Name} AND f.path = 'title'
            """));
        return
        [
            .. Compare("record", Enumerable.Range(1, Count).SelectMany(n => Enumerable.Range(1, New).Select(i => $"{Text(n)}.{i}")), created),
            .. Compare("title", Enumerable.Range(1, Count).Select(n => $"\"{Text(n)}\""), titles),
        ];
    }

    /// <inheritdoc/>
    protected override async Task ActAsync(int n)
    {
        var items = Enumerable.Range(1, New).Select(i => Item($"{Text(n)}.{i}", n)).Append(Item(Name, n));
        var results = (await Sender.SendAsync("upsertOpportunities", Text(n), new { items })).GetProperty("results").EnumerateArray();
        var outcomes = string.Join(' ', results.Select(r => r.GetProperty("outcome").GetString()));
        var expected = string.Join(' ', Enumerable.Repeat("CREATED", New).Append(n == 1 ? "CREATED" : "UPDATED"));
        if (outcomes != expected)
        {
            throw new InvalidOperationException($"Batch {n} came to {outcomes}.");
        }
    }

    private object Item(string crmId, int n) => new { crmId, opportunity = new { title = Text(n), customer = new { companyName = Name } } };
}
