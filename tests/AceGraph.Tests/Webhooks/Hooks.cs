using System.Text.Json;
using AceGraph.Data;
using AceGraph.Tests.Harness;
using AceGraph.Tests.Opportunities;
using AceGraph.Webhooks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace AceGraph.Tests.Webhooks;

/// <summary>A server with the <see cref="PipelineCast"/> whose webhooks may reach this machine, and its Alliance Lead to work them.</summary>
internal sealed class Hooks : IAsyncDisposable
{
    /// <summary>How long a test waits for what must come.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private const string Errors = "errors { code field limit actual }";

    private Hooks(AceGraphServer server) => Server = server;

    /// <summary>Running.</summary>
    public AceGraphServer Server { get; }

    /// <summary>Starts it.</summary>
    /// <param name="allowPrivateTargets">The setting of that name.</param>
    /// <param name="overrides">Services that replace the server's.</param>
    /// <param name="time">The clock; one that stands at <see cref="AceGraphServer.Start"/> when null.</param>
    public static async Task<Hooks> StartAsync(
        bool allowPrivateTargets = true, Action<IServiceCollection>? overrides = null, FakeTimeProvider? time = null) =>
        new(await AceGraphServer.StartAsync(
            PipelineCast.AddAsync,
            time,
            new Dictionary<string, string?> { ["Auth:BuiltIn"] = "true", ["Webhooks:AllowPrivateTargets"] = allowPrivateTargets ? "true" : "false" },
            overrides));

    /// <summary>Makes a webhook of Northwind.</summary>
    /// <returns>Its node id and its secret.</returns>
    public async Task<(string Id, string Secret)> CreateAsync(string url, params string[] types)
    {
        var answer = await RunAsync("createWebhook", new { url, types }, "webhook { id } secret");
        Assert.Empty(answer.Errors);
        return (answer.Payload.GetProperty("webhook").GetProperty("id").GetString()!, answer.Payload.GetProperty("secret").GetString()!);
    }

    /// <summary>Sends a mutation of webhooks.</summary>
    public async Task<Answer> RunAsync(string mutation, object input, string selection, string who = Cast.Lead)
    {
        var type = char.ToUpperInvariant(mutation[0]) + mutation[1..] + "Input";
        return new(await Server.QueryAsync(
            who, $"mutation($input: {type}!) {{ payload: {mutation}(input: $input) {{ {selection} {Errors} }} }}", new { input }));
    }

    /// <summary>The Alliance Lead drafts an opportunity.</summary>
    /// <returns>Its node id.</returns>
    public async Task<string> DraftAsync(string title = "Backup")
    {
        var input = new { opportunity = new { title, customer = new { companyName = "Contoso" } } };
        return (await RunAsync("createOpportunity", input, "opportunity { id }")).Payload.GetProperty("opportunity").GetProperty("id").GetString()!;
    }

    /// <summary>The Alliance Lead gives an opportunity another title.</summary>
    public async Task RenameAsync(string id, string title) =>
        Assert.Empty((await RunAsync("updateOpportunity", new { id, opportunity = new { title } }, "opportunity { id }")).Errors);

    /// <summary>The webhook as the Alliance Lead sees it, with its deliveries from the newest on.</summary>
    public async Task<JsonElement> ReadAsync(string id)
    {
        var answer = await Server.QueryAsync(
            Cast.Lead,
            "query($id: ID!) { node(id: $id) { ... on Webhook { active deliveries { nodes { id attempt status at httpStatus error change { id type subjectId } } } } } }",
            new { id });
        Assert.Empty(answer.Codes);
        return answer.Data.GetProperty("node");
    }

    /// <summary>Every delivery, newest first, such as <c>OPPORTUNITY_CREATED DELIVERED 1 204</c>.</summary>
    public async Task<IReadOnlyList<string>> DeliveriesAsync(string id) =>
        [.. (await ReadAsync(id)).GetProperty("deliveries").GetProperty("nodes").EnumerateArray().Select(Line)];

    /// <summary>Waits until the deliveries are as told; the server may be looking at an older clock, so it is woken again and again.</summary>
    public Task UntilAsync(string id, params string[] lines) => UntilAsync(() => DeliveriesAsync(id), lines);

    /// <summary>Waits until the newest delivery has failed for this reason.</summary>
    public Task UntilErrorAsync(string id, string error) => UntilAsync(
        async () => [.. (await ReadAsync(id)).GetProperty("deliveries").GetProperty("nodes").EnumerateArray().Take(1).Select(d => $"{d.GetProperty("error")}")], error);

    /// <summary>Lets the short pause before a quick repetition pass, until the repetition has come.</summary>
    public async Task PassMomentAsync(Func<Task<bool>> isOver)
    {
        for (var i = 0; i < 200 && !await isOver(); i++)
        {
            Server.Time.Advance(TimeSpan.FromMilliseconds(200));
            await Task.Delay(20);
        }
    }

    /// <summary>Every change of a webhook in the log, with its actor.</summary>
    public Task<List<string>> LogAsync(string id) => Server.Services.GetRequiredService<Database>().ListAsync(
        new Sql($"""
            SELECT coalesce('U' || c.actor_id, 'server') || ' ' || f.path || ' ' || coalesce(f.old_value, 'null') || ' -> ' || coalesce(f.new_value, 'null')
            FROM changes c JOIN field_changes f ON f.change_id = c.id WHERE c.type = 'WEBHOOK_CHANGED' AND c.subject_id = {id} ORDER BY c.id, f.position
            """),
        row => row.GetString(0),
        CancellationToken.None);

    /// <summary>Stops it.</summary>
    public ValueTask DisposeAsync() => Server.DisposeAsync();

    private async Task UntilAsync(Func<Task<IReadOnlyList<string>>> read, params string[] lines)
    {
        var end = TimeProvider.System.GetUtcNow() + Patience;
        IReadOnlyList<string> found;
        while (!(found = await read()).SequenceEqual(lines) && TimeProvider.System.GetUtcNow() < end)
        {
            Server.Services.GetRequiredService<WebhookSignal>().Wake();
            await Task.Delay(20);
        }

        Assert.Equal(lines, found);
    }

    private static string Line(JsonElement delivery)
    {
        var change = delivery.GetProperty("change");
        var type = change.ValueKind == JsonValueKind.Null ? "TEST" : change.GetProperty("type").GetString();
        return $"{type} {delivery.GetProperty("status")} {delivery.GetProperty("attempt")} {delivery.GetProperty("httpStatus")}".TrimEnd();
    }
}
