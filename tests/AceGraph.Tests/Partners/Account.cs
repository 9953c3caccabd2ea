using AceGraph.Data;
using AceGraph.Opportunities;
using AceGraph.Picklists;
using AceGraph.Tests.Harness;
using AceGraph.Tests.Opportunities;
using AceGraph.Tests.Opportunities.Rules;
using AceGraph.Users;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace AceGraph.Tests.Partners;

/// <summary>A server with the <see cref="PipelineCast"/> and the rest of the partners' roles, for what concerns a partner account.</summary>
public sealed class Account : IAsyncDisposable
{
    /// <summary>Alliance Team of Northwind, U18.</summary>
    public const string Team = "team@northwind.example";

    /// <summary>Alliance Lead of Fabrikam (Centralized), U23.</summary>
    public const string OtherLead = "lead@fabrikam.example";

    private static int _count = 100_000;

    private Account(AceGraphServer server) => Server = server;

    /// <summary>Running.</summary>
    public AceGraphServer Server { get; }

    /// <summary>Starts it, at <see cref="AceGraphServer.Start"/> unless another instant is named.</summary>
    public static async Task<Account> StartAsync(DateTimeOffset? now = null)
    {
        var server = await AceGraphServer.StartAsync(PipelineCast.AddAsync, new FakeTimeProvider(now ?? AceGraphServer.Start));
        await server.WriteAsync(db =>
        {
            db.Users.AddRange(
                Of(18, Team, 1, UserRole.AllianceTeam),
                Of(19, "marketing@northwind.example", 1, UserRole.MarketingStaff),
                Of(20, "channel@northwind.example", 1, UserRole.ChannelUser),
                Of(23, OtherLead, 2, UserRole.AllianceLead));
            return Task.CompletedTask;
        });
        return new(server);
    }

    /// <summary>Sends one mutation of a partner account.</summary>
    public async Task<Answer> RunAsync(string who, string mutation, object input, string selection = "partner { id version }")
    {
        var type = char.ToUpperInvariant(mutation[0]) + mutation[1..] + "Input";
        return new(await Server.QueryAsync(
            who,
            $"mutation($input: {type}!) {{ payload: {mutation}(input: $input) {{ {selection} errors {{ code field message hint limit actual conflicts {{ path oldValue newValue }} }} }} }}",
            new { input }));
    }

    /// <summary>As <see cref="RunAsync"/>, and no change is logged.</summary>
    public async Task<IReadOnlyList<string>> RefusedAsync(string who, string mutation, object input, string selection = "partner { id }")
    {
        var before = await LogAsync();
        var answer = await RunAsync(who, mutation, input, selection);
        Assert.Equal(before, await LogAsync());
        Assert.Equal(System.Text.Json.JsonValueKind.Null, answer.Payload.EnumerateObject().First().Value.ValueKind);
        return answer.Errors;
    }

    /// <summary>What a user reads, as JSON text; errors fail the test.</summary>
    public async Task<string> ReadAsync(string who, string query, object? variables = null)
    {
        var answer = await Server.QueryAsync(who, query, variables);
        Assert.True(answer.Codes.Count == 0, answer.Json.ToString());
        return answer.Data.GetRawText();
    }

    /// <summary>Every logged field in order, with the type and version of its change.</summary>
    public async Task<IReadOnlyList<string>> LogAsync()
    {
        List<string> lines = [];
        await Server.WriteAsync(async db => lines = [.. (await db.Changes.AsNoTracking().Include(c => c.Fields).OrderBy(c => c.Id).ToListAsync())
            .SelectMany(c => c.Fields.OrderBy(f => f.Position).Select(f => $"{c.Type} {c.SubjectId} v{c.Version} U{c.ActorId}: {f.Path} {f.OldValue ?? "null"} -> {f.NewValue ?? "null"}"))]);
        return lines;
    }

    /// <summary>Stores an approved opportunity, of Northwind and its <see cref="Cast.AceUser"/> unless changed.</summary>
    /// <returns>Its node id.</returns>
    public async Task<string> ApprovedAsync(DateTimeOffset approvedAt, Action<Opportunity>? change = null)
    {
        var opportunity = Sample.In(ReviewStatus.Approved, Stage.Qualified);
        opportunity.Id = Interlocked.Increment(ref _count);
        (opportunity.PartnerId, opportunity.OwnerId, opportunity.ApprovedAt, opportunity.SolutionIds) = (1, 12, approvedAt, []);
        (opportunity.CrmId, opportunity.Review.ValidatorId) = ($"CRM-{opportunity.Id}", 31);
        change?.Invoke(opportunity);
        await Server.WriteAsync(db =>
        {
            db.Opportunities.Add(opportunity);
            return Task.CompletedTask;
        });
        return NodeId.Format(NodeId.Opportunity, opportunity.Id);
    }

    /// <summary>Changes a partner past the API.</summary>
    public Task ChangeAsync(long partner, Action<AceGraph.Partners.Partner> change) =>
        Server.WriteAsync(async db => change(await db.Partners.SingleAsync(p => p.Id == partner)));

    /// <summary>Stops it.</summary>
    public ValueTask DisposeAsync() => Server.DisposeAsync();

    private static User Of(long id, string email, long partner, UserRole role) =>
        new() { Id = id, Email = email, Name = email, PartnerId = partner, Roles = [role] };
}
