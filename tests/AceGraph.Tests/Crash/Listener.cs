using System.Collections.Concurrent;
using AceGraph.Data;
using AceGraph.Tests.Webhooks;
using AceGraph.Webhooks;
using Microsoft.AspNetCore.Http;

namespace AceGraph.Tests.Crash;

/// <summary>
/// Has a webhook told of every change of the partner, by a receiver that fails now and then, and asks for a test of it over and over. Each
/// change and each test is owed once, and arrives at least once, those of one record in the order of the log.
/// </summary>
/// <param name="name">Stands in all that it writes.</param>
/// <param name="sender">An Alliance Lead.</param>
/// <param name="receiver">Gets what is sent.</param>
/// <param name="time">The receiver's clock, which is the server's.</param>
internal sealed class Listener(string name, Sender sender, Receiver receiver, TimeProvider time) : Actor(name, sender)
{
    private const int Most = 100;
    private const int Failing = 5;
    private const int Lost = 10;

    private readonly ConcurrentQueue<(ReceivedRequest Request, DateTimeOffset At)> _arrived = [];
    private string _id = "";
    private string _secret = "";

    /// <summary>The receiver takes all that comes from now on.</summary>
    public bool IsSteady { get; set; }

    /// <summary>How often something arrived that had arrived before.</summary>
    public int Repeated => _arrived.Count - _arrived.Select(a => a.Request.Headers["X-AceGraph-Delivery"]).Distinct().Count();

    /// <summary>What arrived at least once.</summary>
    public int Arrived => _arrived.Count - Repeated;

    /// <inheritdoc/>
    public override async Task<IEnumerable<string>> FaultsAsync(Database database)
    {
        var log = await LogAsync(database);
        var deliveries = await DeliveriesAsync(database);
        return
        [
            .. Compare("delivery of", log.Keys, deliveries.Select(d => d.Change).OfType<string>()),
            .. deliveries.Count(d => d.Change is null) is var tests && tests == Count ? [] : new[] { $"{Name}: {tests} tests are owed, {Count} were acknowledged." },
            .. deliveries.Where(d => d.Status != WebhookDeliveryStatus.Delivered).Select(d => $"{Name}: {d.Id} of {d.Change ?? "a test"} is {d.Status}."),
            .. deliveries.ExceptBy(_arrived.Select(a => a.Request.Headers["X-AceGraph-Delivery"]), d => d.Id).Select(d => $"{Name}: {d.Id} of {d.Change ?? "a test"} never arrived."),
            .. _arrived.ExceptBy(deliveries.Select(d => (d.Id, d.Change ?? d.Id)), a => (a.Request.Headers["X-AceGraph-Delivery"], a.Request.Id))
                .Select(a => $"{Name}: what arrived is not owed: {a.Request.Body}"),
            .. _arrived.Where(a => !a.Request.IsSignedBy(_secret, a.At)).Select(a => $"{Name}: {a.Request.Id} is not signed."),
            .. Disordered(log),
        ];
    }

    /// <inheritdoc/>
    protected override async Task PrepareAsync()
    {
        receiver.Answer = Take;
        var payload = await Sender.SendAsync("createWebhook", Name, new { url = receiver.Url, types = Array.Empty<string>() }, "webhook { id } secret");
        (_id, _secret) = (payload.GetProperty("webhook").GetProperty("id").GetString()!, payload.GetProperty("secret").GetString()!);
    }

    /// <inheritdoc/>
    protected override Task ActAsync(int n) => Sender.SendAsync("redeliverWebhook", Text(n), new { id = _id }, "webhook { id }");

    private IResult Take(ReceivedRequest request)
    {
        var chance = IsSteady ? Most : Random.Shared.Next(Most);
        if (chance < Failing)
        {
            return Results.StatusCode(StatusCodes.Status500InternalServerError);
        }

        _arrived.Enqueue((request, time.GetUtcNow()));
        return chance < Lost ? new LostAnswer() : Results.NoContent();
    }

    /// <summary>Repetitions apart, no change of a record arrives after one that stands behind it in the log.</summary>
    private IEnumerable<string> Disordered(Dictionary<string, long> log) => _arrived
        .Where(a => a.Request.Type != WebhookBody.Test)
        .GroupBy(a => a.Request.Subject, a => log.GetValueOrDefault(a.Request.Id))
        .Where(places => !places.SequenceEqual(places.Order()))
        .Select(places => $"{Name}: changes of {places.Key} arrived in another order: {string.Join(' ', places)}.");

    /// <summary>Changes of the partner since the webhook was made, by their places.</summary>
    private async Task<Dictionary<string, long>> LogAsync(Database database) => (await database.ListAsync(
        new Sql(
            $"""
            SELECT 'C' || c.id, e.position FROM changes c JOIN log_entries e ON e.change_id = c.id
            JOIN webhooks w ON 'W' || w.id = {_id} AND w.partner_id = c.partner_id
            WHERE e.position >= (SELECT min(f.position) FROM changes d JOIN log_entries f ON f.change_id = d.id WHERE d.subject_id = {_id})
            """),
        row => (row.GetString(0), row.GetInt64(1)),
        CancellationToken.None)).ToDictionary();

    private Task<List<(string Id, string? Change, WebhookDeliveryStatus Status)>> DeliveriesAsync(Database database) => database.ListAsync(
        new Sql($"SELECT 'Y' || d.id, 'C' || d.change_id, d.status FROM webhook_deliveries d WHERE 'W' || d.webhook_id = {_id}"),
        row => (row.GetString(0), row.Text(1), row.Pick<WebhookDeliveryStatus>(2)),
        CancellationToken.None);

    /// <summary>The receiver has what it got, and the server cannot know it.</summary>
    private sealed class LostAnswer : IResult
    {
        /// <summary>Cuts the connection.</summary>
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Abort();
            return Task.CompletedTask;
        }
    }
}
