using System.Text.RegularExpressions;
using AceGraph.Api;
using AceGraph.Tests.Harness;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace AceGraph.Tests.Visibility;

/// <summary>Asks for everything that hangs together and looks for what the viewer must not learn, by whatever field it comes.</summary>
public sealed class LeakTests(LeakTests.WorldServer world) : IClassFixture<LeakTests.WorldServer>
{
    /// <summary>Everything that an unaccepted invitation answers, refused or done, and a lead whose opportunity is another's; acceptance is apart.</summary>
    private static readonly (string Mutation, string Input)[] OnShared =
    [
        ("updateLead", "id: \"L201\""), ("updateLead", "id: \"L201\", version: 0"), ("convertLead", "id: \"L201\""), ("acceptLead", "id: \"L201\", version: 0"),
        ("assignLead", "id: \"L201\", ownerId: \"U14\""), ("rejectLead", "id: \"L201\", reason: OTHER"), ("rejectLead", "id: \"L201\", reason: NO_CAPACITY"),
        ("acceptLead", "id: \"L201\""), ("updateLead", "id: \"L204\""), ("convertLead", "id: \"L204\""),
        ("acceptOpportunity", "id: \"O105\", version: 0"), ("rejectOpportunity", "id: \"O105\", reason: OTHER"),
        ("rejectOpportunity", "id: \"O105\", reason: NO_CAPACITY"), ("acceptOpportunity", "id: \"O105\""),
    ];

    public static TheoryData<string> Roots => new("opportunity", "opportunities", "lead", "leads", "team", "teams", "node", "accessReview", "reviewQueue", "partner", "partners", "goals", "bulkImports", "messages", "webhooks");

    [Theory]
    [MemberData(nameof(Roots))]
    public async Task Everything_HoldsNothingOutOfSight(string root)
    {
        foreach (var role in Role.All)
        {
            var answers = await AskAsync(root, role.Email);
            Assert.Empty(OutOfSight(role).Where(marker => answers.Contains(marker, StringComparison.OrdinalIgnoreCase)).Select(m => $"{role.Name}: {m}"));
        }
    }

    [Theory]
    [InlineData("opportunity", "Pipeline B", "Client E")]
    [InlineData("opportunities", "Pipeline B", "Client E")]
    [InlineData("lead", "Client M", "Pipeline D")]
    [InlineData("leads", "Client M", "Pipeline D")]
    [InlineData("team", "Pipeline B", "Pat Doe")]
    [InlineData("teams", "Pipeline B", "Pat Doe")]
    [InlineData("node", "Pipeline B", "Client M")]
    [InlineData("accessReview", "user2@northwind.example", "gone@northwind.example")]
    [InlineData("partner", "Pipeline B", "wanted-1.example")]
    [InlineData("partners", "Pipeline D", "wanted-1.example")]
    [InlineData("goals", "Goal 1")]
    [InlineData("messages", "News of ①.", "News of ③.")]
    [InlineData("webhooks", "https://hooks-w.example/", "\"Y821\"")]
    public async Task Everything_HoldsWhatIsInSight(string root, params string[] markers)
    {
        var answers = await AskAsync(root, "lead@northwind.example");
        Assert.Empty(Regex.Matches(answers, "\"errors\":\\[{\"message\".{0,300}").Select(match => match.Value));
        Assert.All(markers, marker => Assert.Contains(marker, answers));
    }

    [Fact]
    public async Task Ticket_IsToldToWhoOpenedIt() =>
        Assert.Contains(WorldRecords.Question("q"), await AskAsync("node", "manager@northwind.example"));

    [Fact]
    public async Task HiddenValues_AreShownToAws() =>
        Assert.Contains(World.Hidden, await AskAsync("opportunity", "sales@aws.example") + await AskAsync("lead", "sales@aws.example"));

    [Theory]
    [InlineData("opportunities")]
    [InlineData("leads")]
    public async Task HiddenValues_AreNotFoundBySearch(string list)
    {
        var answer = await world.Server.QueryAsync(
            "lead@northwind.example", $"query($s: String!) {{ {list}(filter: {{search: $s}}) {{ totalCount }} }}", new { s = World.Hidden });
        Assert.Equal(0, answer.Data.GetProperty(list).GetProperty("totalCount").GetInt32());
    }

    [Fact]
    public async Task ExportedFile_HoldsWhatIsInSightAndNothingElse()
    {
        foreach (var role in Role.All)
        {
            var file = (await FileAnswer.GetAsync(world.Server, role.Email, "/opportunities.csv")).Text;
            Assert.Empty(OutOfSight(role).Where(marker => file.Contains(marker.Trim('"'), StringComparison.OrdinalIgnoreCase)).Select(m => $"{role.Name}: {m}"));
            Assert.All(Target.Opportunities.Where(t => t.Exists && role.Sees(t)), target => Assert.Contains($",{target.Id}\r\n", file));
        }
    }

    [Theory]
    [InlineData("lead@northwind.example", "manager user1")]
    [InlineData("user1@northwind.example", "user1")]
    [InlineData("tech@northwind.example", "")]
    [InlineData("user1@fabrikam.example", "user1")]
    [InlineData("validator1@aws.example", "lead manager user1")]
    [InlineData("sales@aws.example", "lead manager user1")]
    public async Task OwnersOfGroups_AreThoseOfRecordsInSight(string viewer, string owners)
    {
        var answer = await world.Server.QueryAsync(viewer, "{ pipeline(groupBy: [OWNER]) { keys { text } } }");
        var texts = answer.Data.GetProperty("pipeline").EnumerateArray().Select(group => group.GetProperty("keys")[0].GetProperty("text").GetString());
        Assert.Equal(owners, string.Join(' ', texts));
    }

    [Fact]
    public async Task RefusalThatNamesAnotherRecord_TellsItOnlyInSight()
    {
        Assert.Equal(["CRM_ID_TAKEN", "null"], await TakenAsync("user1@northwind.example", "updateOpportunity", "opportunity: {crmId: \"CRM-D\"}"));
        Assert.Equal(["CRM_ID_TAKEN", "O104"], await TakenAsync("lead@northwind.example", "updateOpportunity", "opportunity: {crmId: \"CRM-D\"}"));
        var offer = $"arn: \"{MutationInput.TakenOffer}\"";
        Assert.Equal(["OFFER_ALREADY_ASSOCIATED", "null"], await TakenAsync("user1@northwind.example", "associateOffer", offer));
        Assert.Equal(["OFFER_ALREADY_ASSOCIATED", "O104"], await TakenAsync("lead@northwind.example", "associateOffer", offer));
    }

    [Fact]
    public async Task MutationsOfWhatIsShared_TellNothingOutOfSight()
    {
        await using var server = await WorldServer.StartAsync();
        foreach (var role in Role.All)
        {
            foreach (var (mutation, input) in OnShared)
            {
                var answer = await MutateAsync(server, role.Email, mutation, input);
                Assert.Empty(OutOfSight(role).Where(marker => answer.Contains(marker, StringComparison.OrdinalIgnoreCase)).Select(m => $"{role.Name}: {mutation} {input}: {m}"));
            }
        }
    }

    [Theory]
    [InlineData("acceptLead", "L201")]
    [InlineData("acceptOpportunity", "O105")]
    public async Task Acceptance_ShowsWhatWasHidden(string mutation, string id)
    {
        await using var server = await WorldServer.StartAsync();
        Assert.DoesNotContain(World.Hidden, await MutateAsync(server, "lead@northwind.example", mutation, $"id: \"{id}\", version: 0"));
        Assert.Contains(World.Hidden, await MutateAsync(server, "lead@northwind.example", mutation, $"id: \"{id}\""));
    }

    private static async Task<string> MutateAsync(AceGraphServer server, string who, string mutation, string input)
    {
        var payload = server.Services.GetRequiredService<ISchema>().Mutation!.Fields.Find(mutation)!.ResolvedType!;
        var answer = await server.QueryAsync(who, $"mutation {{ {mutation}(input: {{{input}}}) {DeepSelection.Of(payload)} }}");
        Assert.DoesNotContain(ErrorCodes.QueryTooLarge, answer.Codes);
        return answer.Json.GetRawText();
    }

    private async Task<string[]> TakenAsync(string who, string mutation, string input)
    {
        var answer = await world.Server.QueryAsync(who, $"mutation {{ {mutation}(input: {{id: \"O102\", {input}}}) {{ errors {{ code subject {{ id }} }} }} }}");
        var error = answer.Data.GetProperty(mutation).GetProperty("errors")[0];
        var subject = error.GetProperty("subject");
        return [error.GetProperty("code").GetString()!, subject.ValueKind == System.Text.Json.JsonValueKind.Null ? "null" : subject.GetProperty("id").GetString()!];
    }

    private static IEnumerable<string> OutOfSight(Role role) =>
    [
        .. Target.Opportunities.Where(t => t.Exists && !role.Sees(t))
            .SelectMany(t => (string[])[$"\"{t.Id}\"", $"\"T{t.Id[1..]}\"", t.CrmId, WorldRecords.Title(t.Letter), WorldRecords.Company(t.Letter)]),
        .. Target.Leads.Where(t => t.Exists && !role.Sees(t)).SelectMany(t => (string[])[$"\"{t.Id}\"", WorldRecords.Company(t.Letter)]),
        .. Target.Tickets.Where(t => t.Exists && !role.Sees(t)).SelectMany(t => (string[])[$"\"{t.Id}\"", WorldRecords.Question(t.Letter)]),
        .. Target.Messages.Where(t => t.Exists && !role.Sees(t)).SelectMany(t => (string[])[$"\"{t.Id}\"", WorldRecords.News(t.Letter)]),
        .. Target.Imports.Where(t => t.Exists && !role.Sees(t)).SelectMany(t => (string[])[$"\"{t.Id}\"", WorldRecords.Cell(t.Letter)]),
        .. Target.Webhooks.Where(t => t.Exists && !role.Sees(t)).SelectMany(t => (string[])[$"\"{t.Id}\"", WorldRecords.Address(t.Letter)]),
        .. Target.Deliveries.Where(t => t.Exists && !role.Sees(t)).Select(t => $"\"{t.Id}\""),
        "whsec_",
        .. role.IsAws ? [] : (string[])[World.Hidden],
        .. Enumerable.Range(1, 3).Where(partner => !role.Manages(partner)).Select(partner => $"wanted-{partner}.example"),
        .. Enumerable.Range(1, 3).Where(partner => !role.SeesPipelineOf(partner)).SelectMany(partner => (string[])[$"Goal {partner}\"", $"\"G46{partner}\""]),
    ];

    private async Task<string> AskAsync(string root, string who)
    {
        var texts = new List<string>();
        foreach (var (document, id) in Documents(root, world.Server.Services.GetRequiredService<ISchema>()))
        {
            texts.Add((await world.Server.QueryAsync(who, document, new { id })).Json.GetRawText());
        }

        return string.Join("\n", texts);
    }

    private static IEnumerable<(string Document, string? Id)> Documents(string root, ISchema schema) => root switch
    {
        "opportunity" => One(root, DeepSelection.Of(schema.AllTypes["Opportunity"]!), Target.Opportunities),
        "lead" => One(root, DeepSelection.Of(schema.AllTypes["Lead"]!), Target.Leads),
        "partner" => One(root, DeepSelection.Of(schema.AllTypes["Partner"]!), Target.Partners),
        "goals" => Target.Partners.Select(target => (
            $"query($id: ID!) {{ goals(partnerId: $id) {DeepSelection.Of(schema.AllTypes["Goal"]!)} }}", (string?)target.Id)),
        "team" => One(root, DeepSelection.Of(schema.AllTypes["Team"]!), Target.Teams),
        "node" => [.. Node("Lead", Target.Leads, schema), .. Node("Team", Target.Teams, schema), .. Node("NextStep", Target.NextSteps, schema),
            .. Node("SupportTicket", Target.Tickets, schema), .. Node("BulkImport", Target.Imports, schema), .. Node("Message", Target.Messages, schema),
            .. Node("Webhook", Target.Webhooks, schema), .. Node("WebhookDelivery", Target.Deliveries, schema),
            .. Node("DomainRequest", Target.DomainRequests, schema), .. Node("Goal", Target.Goals, schema)],
        _ => [($"{{ {root} {DeepSelection.Of(schema.Query.Fields.Find(root)!.ResolvedType!)} }}", null)],
    };

    private static IEnumerable<(string, string?)> Node(string kind, IEnumerable<Target> targets, ISchema schema) =>
        One("node", $"{{ __typename ... on {kind} {DeepSelection.Of(schema.AllTypes[kind]!)} }}", targets);

    private static IEnumerable<(string, string?)> One(string root, string selection, IEnumerable<Target> targets) =>
        targets.Select(target => ($"query($id: ID!) {{ {root}(id: $id) {selection} }}", (string?)target.Id));

    /// <summary>One server with the world, for tests that only read or are refused.</summary>
    public sealed class WorldServer : IAsyncLifetime
    {
        /// <summary>Running.</summary>
        public AceGraphServer Server { get; private set; } = null!;

        /// <summary>Starts one, where everything at once can be asked for, which is more than a client may.</summary>
        public static Task<AceGraphServer> StartAsync() => AceGraphServer.StartAsync(
            World.FillAsync, settings: new Dictionary<string, string?> { ["Auth:BuiltIn"] = "true", ["Limits:Selections"] = "20000" },
            overrides: World.SendNothing);

        /// <summary>Starts it.</summary>
        public async Task InitializeAsync() => Server = await StartAsync();

        /// <summary>Stops it.</summary>
        public async Task DisposeAsync() => await Server.DisposeAsync();
    }
}
