using System.Text.Json;
using AceGraph.Data;
using AceGraph.Tests.Changes;
using AceGraph.Tests.Harness;
using AceGraph.Tests.Opportunities;
using AceGraph.Tests.Webhooks;

namespace AceGraph.Tests.Crash;

/// <summary>Actors at work on a server that is killed at moments that nobody can foresee, and subscribers who follow it.</summary>
internal sealed class CrashRun : IAsyncDisposable
{
    /// <summary>Done between one start and the next kill.</summary>
    private const int MostCalls = 100;

    private readonly CrashSite _site;
    private readonly Receiver _receiver;
    private readonly LaterTime _time = new();
    private readonly List<Sender> _senders = [];
    private readonly IReadOnlyList<Subscriber> _subscribers;
    private string _last = "";

    private CrashRun(CrashSite site, Receiver receiver)
    {
        (_site, _receiver, Server) = (site, receiver, new CrashingServer(site.Folder));
        Server.Settings["AceGraph__Webhooks__AllowPrivateTargets"] = "true";
        Listener = new("webhook", From(Cast.Lead), receiver, _time);
        Actors =
        [
            new Creator("creation", From(Cast.AceUser)), new Creator("other creation", From(PipelineCast.OtherUser)), new Editor("edit", From(Cast.AceUser)),
            new Mover("move", From(Cast.AceUser)), new Stepper("step", From(PipelineCast.OtherUser)), new Transferrer("transfer", From(PipelineCast.Manager)),
            new Upserter("batch", From(PipelineCast.Manager)), new Importer("import", From(Cast.Lead)), Listener,
        ];
        _subscribers = [.. new[] { true, false }.Select(isSocket => new Subscriber(Server.AddressAsync, site.Token(Cast.Lead), isSocket))];
    }

    /// <summary>The victim.</summary>
    public CrashingServer Server { get; }

    /// <summary>Hears of all that the others do.</summary>
    public Listener Listener { get; }

    /// <summary>Who works.</summary>
    public IReadOnlyList<Actor> Actors { get; }

    /// <summary>Of all calls, those whose sender could not know whether they had been done.</summary>
    public int Repeated => _senders.Sum(s => s.Repeated);

    /// <summary>All calls that were done.</summary>
    public int Calls => _senders.Sum(s => s.Count);

    /// <summary>A fresh installation, with nobody at work yet.</summary>
    public static async Task<CrashRun> CreateAsync() => new(await CrashSite.CreateAsync(), await Receiver.StartAsync());

    /// <summary>
    /// Kills the server so many times while all are at work, and lets them end. When is told by how much was done since it came up, as a busy
    /// machine does little in any span of time.
    /// </summary>
    public async Task RunAsync(int kills, Random random)
    {
        using var stop = new CancellationTokenSource();
        using var leave = new CancellationTokenSource();
        await Server.StartAsync();
        var start = (await LogAsync()).GetProperty("pageInfo").GetProperty("endCursor").GetString()!;
        var listening = Task.WhenAll(_subscribers.Select(subscriber => subscriber.RunAsync(start, leave.Token)));
        var work = Actors.Select(actor => Task.Run(() => actor.RunAsync(stop.Token))).ToList();
        for (var i = 0; i < kills && !HasFailed(work); i++)
        {
            for (var enough = Calls + random.Next(MostCalls); Calls < enough && !HasFailed(work);)
            {
                await Task.Delay(1);
            }

            await Server.KillAsync();
            await Server.StartAsync();
        }

        await stop.CancelAsync();
        await Task.WhenAll(work);
        _last = (await LogAsync()).GetProperty("nodes")[0].GetProperty("id").GetString()!;
        await Task.WhenAny(listening, Task.WhenAll(_subscribers.Select(subscriber => subscriber.HearsAsync(_last))));
        await leave.CancelAsync();
        await listening;
        await Server.KillAsync();
        // What was being sent when a server was killed, or failed, is sent again after a while.
        (_time.Ahead, Listener.IsSteady) = (TimeSpan.FromHours(2), true);
        await _site.SendAsync(_time);
    }

    /// <summary>All that is wrong afterwards.</summary>
    public async Task<IReadOnlyList<string>> FaultsAsync()
    {
        await using var database = _site.Open();
        var faults = new List<string>(await new Aftermath(database, _site.MailFolder).FaultsAsync(_senders.SelectMany(s => s.Done).ToHashSet()));
        foreach (var actor in Actors)
        {
            faults.AddRange(await actor.FaultsAsync(database));
        }

        var logged = await database.ListAsync(
            new Sql($"SELECT 'C' || e.change_id FROM log_entries e WHERE e.partner_id = 1 ORDER BY e.position"), row => row.GetString(0), CancellationToken.None);
        var heard = logged.Take(logged.IndexOf(_last) + 1).ToList();
        faults.AddRange(_subscribers.Where(s => !heard.SequenceEqual(s.Told.Take(heard.Count))).Select(s => $"A subscriber was told {s.Told.Count} changes, not the {heard.Count} of the log."));
        faults.AddRange(_subscribers.Where(s => s.Connections < 2).Select(_ => "A subscriber was never cut off."));
        return faults;
    }

    /// <summary>Ends the server and removes its data.</summary>
    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        await _receiver.DisposeAsync();
        _senders.ForEach(sender => sender.Dispose());
        _site.Dispose();
    }

    /// <summary>The end of the log, as the Alliance Lead sees it.</summary>
    private Task<JsonElement> LogAsync() => _senders[^1].AskAsync("{ payload: changes(last: 1) { nodes { id } pageInfo { endCursor } } }");

    private static bool HasFailed(List<Task> work) => work.Exists(w => w.IsFaulted);

    private Sender From(string email)
    {
        var sender = new Sender(Server, _site.Token(email));
        _senders.Add(sender);
        return sender;
    }
}
