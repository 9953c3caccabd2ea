using System.Text.Json;
using AceGraph.Picklists;
using AceGraph.Tests.Harness;
using Snapshooter.Xunit;

namespace AceGraph.Tests.Opportunities;

public sealed class OpportunityQueriesTests(SeenPipeline pipeline) : IClassFixture<SeenPipeline>
{
    private static readonly (string Query, string? Variables)[] Mistakes =
    [
        ("{ opportunities(first: 0) { totalCount } }", null),
        ("{ opportunities(first: 101) { totalCount } }", null),
        ("{ opportunities(last: 101) { totalCount } }", null),
        ("{ opportunities(first: -1) { totalCount } }", null),
        ("{ opportunities(first: 1, last: 1) { totalCount } }", null),
        ("query($n: Int) { opportunities(first: $n) { totalCount } }", """{"n": 101}"""),
        ("query($n: Int) { opportunities(first: $n) { totalCount } }", """{"n": "5"}"""),
        ("{ opportunities(after: \"nonsense\") { totalCount } }", null),
        ("{ opportunities { nodes { titel } } }", null),
        ("{ opportunities(filter: {stage: [QUALIFIED]}) { totalCount } }", null),
        ("{ opportunities(filter: {stages: [QUALIFYED]}) { totalCount } }", null),
        ("{ opportunities(filter: {search: 5}) { totalCount } }", null),
        ("{ opportunities(orderBy: {field: TITLE}) { totalCount } }", null),
        ("query($f: OpportunityFilter) { opportunities(filter: $f) { totalCount } }", """{"f": {"stages": ["QUALIFYED"]}}"""),
        ("query($f: OpportunityFilter) { opportunities(filter: $f) { totalCount } }", """{"f": {"stage": ["QUALIFIED"]}}"""),
        ("query($f: OpportunityFilter) { opportunities(filter: $f) { totalCount } }", """{"f": {"and": [{"mine": "yes"}]}}"""),
        ("query($f: OpportunityFilter) { opportunities(filter: $f) { totalCount } }", """{"f": {"monthlyRevenue": {"min": 1400}}}"""),
        ("query($f: OpportunityFilter) { opportunities(filter: $f) { totalCount } }", """{"f": {"targetCloseDate": {"from": "2026-02-30"}}}"""),
        ("query($f: OpportunityFilter) { opportunities(filter: $f) { totalCount } }", """{"f": {"createdAt": {"from": "2026-02-01T00:00:00"}}}"""),
        ("{ opportunities(filter: ", null),
        ("{ picklists(names: [\"Stages\"]) { name } }", null),
        ("{ solutions { totalCount } }", null),
    ];

    [Fact]
    public async Task Mistakes_AreRefusedByCodeNamingTheArgument()
    {
        var answers = new List<string>();
        foreach (var (query, variables) in Mistakes)
        {
            var who = query.Contains("solutions") ? Cast.Validator : Cast.Lead;
            var answer = await pipeline.Server.QueryAsync(who, query, variables is null ? null : JsonDocument.Parse(variables).RootElement);
            var error = answer.Json.GetProperty("errors")[0];
            answers.Add($"{query} {variables} => {(int)answer.Status} {string.Join(' ', answer.Codes)}: {error.GetProperty("message").GetString()}");
        }

        answers.MatchSnapshot();
    }

    [Fact]
    public async Task One_IsFoundByIdAndCrmIdInOnesOwnSightOnly()
    {
        var record = pipeline.SeenBy(Cast.Lead).First(o => o.CrmId is not null && o.OwnerId != 2004);
        const string Query = "query($id: ID!, $crm: String!) { opportunity(id: $id) { id crmId } opportunityByCrmId(crmId: $crm) { id } }";
        async Task<string> AskAsync(string who) =>
            (await pipeline.Server.QueryAsync(who, Query, new { id = $"O{record.Id}", crm = record.CrmId })).Data.ToString();
        var found = $$"""{"opportunity":{"id":"O{{record.Id}}","crmId":"{{record.CrmId}}"},"opportunityByCrmId":{"id":"O{{record.Id}}"}""" + "}";
        Assert.Equal(found, await AskAsync(Cast.Lead));
        Assert.DoesNotContain($"O{record.Id}", await AskAsync(Cast.AceUser));
        Assert.DoesNotContain($"O{record.Id}", await AskAsync("lead@fabrikam.example"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("o1000001")]
    [InlineData("O01000001")]
    [InlineData("O 1000001")]
    [InlineData("P1001")]
    [InlineData("O99999999999999999999")]
    public async Task OtherIds_AreNull(string id)
    {
        var answer = await pipeline.Server.QueryAsync(Cast.Lead, "query($id: ID!) { opportunity(id: $id) { id } node(id: $id) { id } }", new { id });
        Assert.Empty(answer.Codes);
        Assert.Equal(JsonValueKind.Null, answer.Data.GetProperty("opportunity").ValueKind);
    }

    [Fact]
    public async Task Rules_AllTellWhatToDo()
    {
        var rules = (await pipeline.Server.QueryAsync(Cast.Lead, "{ rules { code fields message hint severity stages source } }")).Data.GetProperty("rules");
        Assert.All(rules.EnumerateArray(), r => Assert.NotEmpty(r.GetProperty("hint").GetString()!));
        Assert.All(rules.EnumerateArray(), r => Assert.NotEmpty(r.GetProperty("stages").EnumerateArray()));
        string.Join("\n", rules.EnumerateArray().Select(r => $"{r.GetProperty("code")} {r.GetProperty("severity")}: {r.GetProperty("message")} {r.GetProperty("hint")}"))
            .MatchSnapshot();
    }

    [Fact]
    public async Task SavedViews_GiveTheListsThatTheyName()
    {
        var views = (await pipeline.Server.QueryAsync(Cast.Lead, "{ savedViews { id name filter orderBy builtIn } }")).Data.GetProperty("savedViews");
        var counts = new Dictionary<string, int>();
        foreach (var view in views.EnumerateArray())
        {
            var order = view.GetProperty("orderBy");
            var walk = new Walk(pipeline.Server, Cast.Lead, view.GetProperty("filter").GetRawText(), order.ValueKind == JsonValueKind.Null ? null : order.GetRawText());
            counts[view.GetProperty("name").GetString()!] = (await walk.PageAsync(first: 1)).Total;
        }

        int Count(string filter) => pipeline.SeenBy(Cast.Lead).Count(o => FilterCases.All[filter](o, new(pipeline, 2001)));
        var seen = pipeline.SeenBy(Cast.Lead);
        Assert.Equal(
            new Dictionary<string, int>
            {
                ["Validated opportunities"] = seen.Count(o => o.Status == ReviewStatus.Approved && o.Origin == OpportunityOrigin.PartnerReferral),
                ["Action required"] = seen.Count(o => o.Status == ReviewStatus.ActionRequired),
                ["Update due"] = Count("""{"updateDue": true}"""),
                ["Slipped"] = Count("""{"slipped": true}"""),
                ["AWS referrals"] = Count("""{"origins": ["AWS_REFERRAL"]}"""),
            },
            counts);
    }

    [Fact]
    public async Task Values_AreShownInTheirContractForms()
    {
        var id = pipeline.SeenBy(Cast.Lead).First(o => o.MonthlyRevenue is { Amount: 1400m }).Id;
        var answer = await pipeline.Server.QueryAsync(
            Cast.Lead,
            "query($id: ID!) { opportunity(id: $id) { monthlyRevenue { amount currency } targetCloseDate createdAt updatedAt asInput } }",
            new { id = $"O{id}" });
        answer.Data.GetProperty("opportunity").ToString().MatchSnapshot();
    }
}
