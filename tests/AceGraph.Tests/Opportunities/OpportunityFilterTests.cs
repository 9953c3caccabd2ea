using System.Text.Json;
using AceGraph.Tests.Harness;

namespace AceGraph.Tests.Opportunities;

public sealed class OpportunityFilterTests(SeenPipeline pipeline) : IClassFixture<SeenPipeline>
{
    private static readonly string[] Viewers =
        [Cast.Lead, Cast.AceUser, "manager@fabrikam.example", "marketing@northwind.example", Cast.Validator, "sales@aws.example"];

    public static TheoryData<string> Cases => new(FilterCases.All.Keys);

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task EveryCondition_AnswersAsPlainCodeDoes(string filter)
    {
        foreach (var viewer in Viewers)
            Assert.Equal(Expected(viewer, filter, wanted: true), await ListedAsync(viewer, filter));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Not_IsTheExactComplement(string filter)
    {
        foreach (var viewer in Viewers)
            Assert.Equal(Expected(viewer, filter, wanted: false), await ListedAsync(viewer, Not(filter)));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void EveryCase_IsTrueAndFalseForSomeRecords(string filter)
    {
        var isConstant = filter is "{}" || filter.Contains("null") || filter.Contains("[]") || filter.Contains("STAGE\"") || filter.Contains("00000000000")
            || filter.Contains("9999-") || filter.Contains("\"from\": \"2026-05-01\"") || filter.Contains("no such") || filter.Contains("\"  \"")
            || filter.Contains("\"O\"");
        var found = Viewers.Sum(v => Expected(v, filter, wanted: true).Count);
        var left = Viewers.Sum(v => Expected(v, filter, wanted: false).Count);
        Assert.True(isConstant || (found > 0 && left > 0), $"{found} found, {left} left");
    }

    [Fact]
    public async Task EmptyList_MatchesNothing()
    {
        foreach (var field in FilterCases.Lists)
        {
            Assert.Empty(await ListedAsync(Cast.Lead, $$"""{"{{field}}": []}"""));
            Assert.Equal(pipeline.SeenBy(Cast.Lead).Count, (await ListedAsync(Cast.Lead, Not($$"""{"{{field}}": []}"""))).Count);
        }
    }

    [Fact]
    public async Task FiveLevels_AreTakenAndSixRefused()
    {
        static string Nested(int levels) => levels == 1 ? """{"open": true}""" : $$"""{"and": [{{Nested(levels - 1)}}]}""";
        Assert.NotEmpty(await ListedAsync(Cast.Lead, Nested(5)));
        await AssertRefusedAsync(Nested(6), "LIMIT_EXCEEDED", "\"filter\"");
    }

    [Theory]
    [InlineData("{\"open\": true}")]
    [InlineData("{}")]
    public async Task FiftyConditions_AreTakenAndFiftyOneRefused(string condition)
    {
        string Joined(int count) => $$"""{"or": [{{string.Join(", ", Enumerable.Repeat(condition, count - 1))}}]}""";
        Assert.NotEmpty(await ListedAsync(Cast.Lead, Joined(50)));
        await AssertRefusedAsync(Joined(51), "LIMIT_EXCEEDED", "\"filter\"");
    }

    [Theory]
    [InlineData("ids", "O1")]
    [InlineData("stages", "PROSPECT")]
    [InlineData("invitations", "PENDING")]
    [InlineData("missing", "INDUSTRY")]
    public async Task FiveHundredValues_AreTakenAndOneMoreRefused(string field, string value)
    {
        string Values(int count) => $$"""{"{{field}}": [{{string.Join(", ", Enumerable.Repeat($"\"{value}\"", count))}}]}""";
        await ListedAsync(Cast.Lead, Values(500));
        await AssertRefusedAsync(Values(501), "LIMIT_EXCEEDED", $"\"filter.{field}\"");
    }

    [Fact]
    public async Task LargestFilter_IsAnswered()
    {
        var ids = string.Join(", ", Enumerable.Range(1_000_001, 500).Select(i => $"\"O{i}\""));
        var filter = $$"""{"or": [{{string.Join(", ", Enumerable.Repeat($$"""{"ids": [{{ids}}]}""", 20))}}]}""";
        Assert.Equal(pipeline.SeenBy(Cast.Lead).Count, (await ListedAsync(Cast.Lead, filter)).Count);
    }

    [Fact]
    public async Task SearchText_MayBeOfAnyLength() =>
        Assert.Empty(await ListedAsync(Cast.Lead, JsonSerializer.Serialize(new { search = new string('x', 60_000) })));

    private static string Not(string filter) => "{\"not\": " + filter + "}";

    private HashSet<string> Expected(string viewer, string filter, bool wanted)
    {
        var eye = new FilterCases.Eye(pipeline, pipeline.Users.Values.Single(u => u.Email == viewer).Id);
        return [.. pipeline.SeenBy(viewer).Where(o => FilterCases.All[filter](o, eye) == wanted).Select(o => $"O{o.Id}")];
    }

    private async Task<HashSet<string>> ListedAsync(string viewer, string filter)
    {
        var pages = await new Walk(pipeline.Server, viewer, filter).ForwardAsync(100);
        var ids = pages.SelectMany(p => p.Ids).ToList();
        Assert.All(pages, p => Assert.Equal(ids.Count, p.Total));
        Assert.Equal(ids.Count, ids.Distinct().Count());
        return [.. ids];
    }

    private async Task AssertRefusedAsync(string filter, string code, string argument)
    {
        var answer = await new Walk(pipeline.Server, Cast.Lead, filter).SendAsync(first: 1);
        Assert.Equal([code], answer.Codes);
        Assert.Contains(argument, answer.Json.GetProperty("errors")[0].GetProperty("message").GetString());
    }
}
