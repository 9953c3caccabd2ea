using System.Text.Json;
using AceGraph.Auth;
using AceGraph.Data;
using AceGraph.Opportunities;
using AceGraph.Picklists;
using AceGraph.Tests.Harness;
using AceGraph.Tests.Leads;
using Microsoft.Extensions.DependencyInjection;

namespace AceGraph.Tests.Opportunities;

/// <summary>
/// A server with the <see cref="PipelineCast"/> and records in any state, to send mutations to. Every record has a customer and a CRM id
/// of its own, so tests may share one.
/// </summary>
public sealed class Pipeline : IAsyncLifetime
{
    /// <summary>What every payload with a record is asked for.</summary>
    public const string Record = "opportunity { id version status stage involvement owner { email } asInput }";

    private static int _count;

    /// <summary>Running.</summary>
    public AceGraphServer Server { get; private set; } = null!;

    /// <summary>Reads the database past the API.</summary>
    public Database Database => Server.Services.GetRequiredService<Database>();

    /// <summary>Starts it.</summary>
    public async Task InitializeAsync() => Server = await AceGraphServer.StartAsync(PipelineCast.AddAsync);

    /// <summary>One on a server of a test's own, with settings beside that of the built-in issuer.</summary>
    public static async Task<Pipeline> StartAsync(IReadOnlyDictionary<string, string?> settings, Action<IServiceCollection>? overrides = null) => new()
    {
        Server = await AceGraphServer.StartAsync(
            PipelineCast.AddAsync, settings: new Dictionary<string, string?>(settings) { ["Auth:BuiltIn"] = "true" }, overrides: overrides),
    };

    /// <summary>Stops it.</summary>
    public async Task DisposeAsync() => await Server.DisposeAsync();

    /// <summary>Stores a record that obeys every rule, a draft of <see cref="Cast.AceUser"/> at Qualified, but for a change.</summary>
    /// <returns>Its node id.</returns>
    public async Task<string> AddAsync(Action<Opportunity>? change = null)
    {
        var opportunity = New();
        // SQLite's own next id can be one that the server has given, or will give, to a next step or a change.
        opportunity.Id = Server.Services.GetRequiredService<IdGenerator>().Next();
        change?.Invoke(opportunity);
        await Server.WriteAsync(db =>
        {
            db.Opportunities.Add(opportunity);
            return Task.CompletedTask;
        });
        return NodeId.Format(NodeId.Opportunity, opportunity.Id);
    }

    /// <summary>As <see cref="AddAsync(Action{Opportunity}?)"/>, in a status and stage with the review that goes with it.</summary>
    public Task<string> AddAsync(ReviewStatus status, Stage stage = Stage.Qualified, Action<Opportunity>? change = null) => AddAsync(o =>
    {
        (o.Status, o.Stage) = (status, stage);
        if (status != ReviewStatus.Draft)
            o.Review = new() { Round = 1, SubmittedAt = AceGraphServer.Start.AddDays(-3) };
        change?.Invoke(o);
    });

    /// <summary>Changes a stored record past the API, without version or log: what a validator would do.</summary>
    public Task ChangeAsync(string id, Action<Opportunity> change) => Server.WriteAsync(async db =>
        change((await db.Opportunities.FindAsync(Number(id)))!));

    /// <summary>Sends one mutation.</summary>
    /// <param name="who">The e-mail of a stored user, or a token.</param>
    /// <param name="mutation">Its name.</param>
    /// <param name="input">Written as JSON.</param>
    /// <param name="selection">Of the payload, beside errors and warnings.</param>
    public async Task<Answer> RunAsync(string who, string mutation, object input, string? selection = null) =>
        new(await Server.QueryAsync(who, Mutations.Document(mutation, selection), new { input }));

    /// <summary>As <see cref="RunAsync"/>, and nothing must be written: every table is as it was, and the payload holds the record as it stands.</summary>
    public async Task<Answer> RefusedAsync(string who, string mutation, object input)
    {
        var before = await DumpAsync();
        var answer = await RunAsync(who, mutation, input);
        Assert.NotEmpty(answer.Errors);
        Assert.Equal(before, await DumpAsync());
        if (answer.Payload.TryGetProperty("opportunity", out var shown) && Mutations.IdOf(input) is { } id)
            Assert.Equal(JsonSerializer.Serialize(await ReadAsync(who, id)), JsonSerializer.Serialize(shown));
        if (answer.Payload.TryGetProperty("lead", out var lead) && Mutations.IdOf(input) is { } leadId)
            Assert.Equal(JsonSerializer.Serialize(await this.ReadLeadAsync(who, leadId)), JsonSerializer.Serialize(lead));
        return answer;
    }

    /// <summary>A token of a user of Northwind that names the client which got it.</summary>
    public string Token(string email, long userId, string client) => Server.Services.GetRequiredService<BuiltInIssuer>().Issue(
        new TokenRequest($"U{userId}", email, "P1", TimeSpan.FromHours(1)) { Client = client });

    /// <summary>The record as a user sees it.</summary>
    public async Task<JsonElement> ReadAsync(string who, string id, string selection = Record)
    {
        var fields = selection == Record ? Record["opportunity ".Length..] : "{ " + selection + " }";
        var result = await Server.QueryAsync(who, $"query($id: ID!) {{ opportunity(id: $id) {fields} }}", new { id });
        Assert.Empty(result.Codes);
        return result.Data.GetProperty("opportunity");
    }

    /// <summary>Every row that a mutation could touch, as text.</summary>
    public async Task<string> DumpAsync()
    {
        string[] tables = ["opportunities", "opportunity_tags", "opportunity_flags", "next_steps", "review_rounds", "changes", "field_changes", "leads", "team_members"];
        var texts = await Task.WhenAll(tables.Select(table => Database.ListAsync(
            new Sql($"SELECT * FROM {new SqlName(table)} "),
            row => table + string.Join('|', Enumerable.Range(0, row.FieldCount).Select(row.GetValue)),
            CancellationToken.None)));
        return string.Join('\n', texts.SelectMany(t => t.Order(StringComparer.Ordinal)));
    }

    /// <summary>The changes of a record in the log, oldest first, as text.</summary>
    public async Task<IReadOnlyList<string>> LogAsync(string id) => await Database.ListAsync(
        new Sql($"""
            SELECT c.type || ' v' || coalesce(c.version, '-') || ' by U' || c.actor_id || ' through ' || coalesce(c.client, 'nobody') || ': ' || coalesce((
              SELECT group_concat(t, '; ') FROM (
                SELECT f.path || ' ' || coalesce(f.old_value, 'null') || ' -> ' || coalesce(f.new_value, 'null') AS t
                FROM field_changes f WHERE f.change_id = c.id AND f.subject_id = c.subject_id ORDER BY f.position)), '')
            FROM changes c WHERE c.subject_id = {id} ORDER BY c.id
            """),
        row => row.GetString(0),
        CancellationToken.None);

    /// <summary>The number in a node id of an opportunity.</summary>
    public static long Number(string id) => NodeId.TryParse(id, NodeId.Opportunity, out var number) ? number : throw new ArgumentException(id);

    private static Opportunity New()
    {
        var number = Interlocked.Increment(ref _count);
        var opportunity = Rules.Sample.Ready();
        opportunity.Id = 1000 + number;
        (opportunity.PartnerId, opportunity.OwnerId, opportunity.CreatedById) = (1, 12, 12);
        (opportunity.CreatedAt, opportunity.UpdatedAt) = (AceGraphServer.Start.AddDays(-9), AceGraphServer.Start.AddDays(-9));
        opportunity.CrmId = $"CRM-{number}";
        opportunity.Customer.CompanyName = $"Customer {number}";
        (opportunity.Customer.Website, opportunity.Customer.Domain) = ($"customer{number}.example", $"customer{number}.example");
        opportunity.SolutionIds = [701];
        return opportunity;
    }
}

/// <summary>One server for all classes that add records of their own.</summary>
[CollectionDefinition(Name)]
public sealed class PipelineTests : ICollectionFixture<Pipeline>
{
    /// <summary>Of the collection.</summary>
    public const string Name = "pipeline";
}
