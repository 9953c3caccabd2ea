using System.Text.Json;
using AceGraph.Tests.Harness;
using AceGraph.Tests.Opportunities;

namespace AceGraph.Tests.Insights;

public sealed class SavedViewTests(SeenPipeline pipeline) : IClassFixture<SeenPipeline>
{
    private const string View = "id name filter orderBy builtIn";

    public static TheoryData<string> Filters => new(FilterCases.All.Keys.Append("""{"ids": [1, "O1"], "useCases": ["ARCHIVING"]}"""));

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task View_ListsWhatItsFilterLists(string filter)
    {
        var id = await SavedAsync(Cast.Lead, new { name = "Any", filter = Json(filter), orderBy = new { field = "TITLE", direction = "DESC" } });
        var kept = await NodeAsync(Cast.Lead, id);
        Assert.Equal("""{"field":"TITLE","direction":"DESC"}""", kept.GetProperty("orderBy").GetRawText());
        var meant = await new Walk(pipeline.Server, Cast.Lead, filter, kept.GetProperty("orderBy").GetRawText()).PageAsync(first: 100);
        var listed = await new Walk(pipeline.Server, Cast.Lead, kept.GetProperty("filter").GetRawText(), kept.GetProperty("orderBy").GetRawText()).PageAsync(first: 100);
        Assert.Equal((meant.Total, string.Join(' ', meant.Ids)), (listed.Total, string.Join(' ', listed.Ids)));
        Assert.Empty(await DeleteAsync(Cast.Lead, id));
    }

    [Fact]
    public async Task BuiltInViews_AreThereForEverybodyAndWork()
    {
        foreach (var viewer in (string[])[Cast.Lead, "tech@northwind.example", Cast.Validator])
        {
            var views = await ViewsAsync(viewer);
            Assert.Equal(["V1 Validated opportunities", "V2 Action required", "V3 Update due", "V4 Slipped", "V5 AWS referrals"], Names(views));
            foreach (var view in views)
                await new Walk(pipeline.Server, viewer, view.GetProperty("filter").GetRawText(), Text(view.GetProperty("orderBy"))).PageAsync(first: 1);
        }
    }

    [Fact]
    public async Task OwnViews_FollowByNameAndAreNobodyElses()
    {
        const string viewer = "manager@northwind.example";
        string[] ids = [await SavedAsync(viewer, Named("zebra")), await SavedAsync(viewer, Named("Äpfel")), await SavedAsync(viewer, Named("  Zebra\u0301 "))];
        Assert.Equal(["zebra", "Zebra\u0301".Normalize(), "Äpfel"], (await ViewsAsync(viewer)).Skip(5).Select(v => v.GetProperty("name").GetString()));
        Assert.Equal(5, (await ViewsAsync(Cast.Lead)).Count);
        Assert.Equal(JsonValueKind.Null, (await NodeAsync(Cast.Lead, ids[0])).ValueKind);
        Assert.Equal(["NOT_FOUND id"], await DeleteAsync(Cast.Lead, ids[0]));
        Assert.Equal(["NOT_FOUND id"], (await SaveAsync(Cast.Lead, new { id = ids[0], name = "Mine", filter = new { } })).Errors);
        foreach (var id in ids)
            Assert.Empty(await DeleteAsync(viewer, id));
    }

    [Fact]
    public async Task SaveWithAnId_ReplacesTheView()
    {
        var id = await SavedAsync(Cast.AceUser, new { name = "Old", filter = new { open = true }, orderBy = new { field = "ID", direction = "ASC" } });
        Assert.Equal(id, await SavedAsync(Cast.AceUser, new { id, name = "New", filter = new { mine = true } }));
        var view = await NodeAsync(Cast.AceUser, id);
        Assert.Equal($$$"""{"id":"{{{id}}}","name":"New","filter":{"mine":true},"orderBy":null,"builtIn":false}""", view.GetRawText());
        Assert.Empty(await DeleteAsync(Cast.AceUser, id));
        Assert.Equal(["NOT_FOUND id"], await DeleteAsync(Cast.AceUser, id));
    }

    [Theory]
    [InlineData("V1", "FORBIDDEN id")]
    [InlineData("V99", "NOT_FOUND id")]
    [InlineData("O1", "NOT_FOUND id")]
    public async Task ViewThatIsNotOnesOwn_StaysAsItIs(string id, string error)
    {
        Assert.Equal([error], await DeleteAsync(Cast.Lead, id));
        Assert.Equal([error], (await SaveAsync(Cast.Lead, new { id, name = "Mine", filter = new { } })).Errors);
    }

    [Fact]
    public async Task WhatCannotBeKept_IsRefusedAllAtOnce()
    {
        static object Nested(int levels) => levels == 1 ? new { open = true } : new { not = Nested(levels - 1) };
        Assert.Equal(["VALUE_REQUIRED name", "LIMIT_EXCEEDED filter"], (await SaveAsync(Cast.Lead, new { name = "  ", filter = Nested(6) })).Errors);
        Assert.Equal(["VALUE_TOO_LONG name"], (await SaveAsync(Cast.Lead, Named(new string('x', 256)))).Errors);
        Assert.Equal(5, (await ViewsAsync(Cast.Lead)).Count);
    }

    /// <summary>Every group repeats the filter, so that a long one would make an answer of gigabytes.</summary>
    [Fact]
    public async Task LongFilter_IsNeitherKeptNorRepeated()
    {
        var filter = new { search = new string('x', 20_000) };
        Assert.Equal(["LIMIT_EXCEEDED filter"], (await SaveAsync(Cast.Lead, new { name = "Long", filter })).Errors);
        foreach (var numbers in (string[])["dashboard(filter: $f) { slipped }", "pipeline(groupBy: [STAGE], filter: $f) { count }"])
        {
            var answer = await pipeline.Server.QueryAsync(Cast.Lead, $"query($f: OpportunityFilter) {{ {numbers} }}", new { f = filter });
            Assert.Equal(["LIMIT_EXCEEDED"], answer.Codes);
        }
    }

    [Fact]
    public async Task HundredthViewAtOnce_IsSavedOnce()
    {
        const string viewer = "user2@northwind.example";
        for (var i = 0; i < 99; i++)
            await SavedAsync(viewer, Named($"View {i}"));
        var answers = await Task.WhenAll(SaveAsync(viewer, Named("One")), SaveAsync(viewer, Named("Two")), SaveAsync(viewer, Named("Three")));
        Assert.Single(answers, a => a.Errors.Count == 0);
        Assert.All(answers.Where(a => a.Errors.Count > 0), a => Assert.Equal(["LIMIT_EXCEEDED"], a.Errors));
        Assert.Equal(105, (await ViewsAsync(viewer)).Count);
    }

    private static object Named(string name) => new { name, filter = new { } };

    private static JsonElement Json(string text) => JsonDocument.Parse(text).RootElement;

    private static string? Text(JsonElement json) => json.ValueKind == JsonValueKind.Null ? null : json.GetRawText();

    private static IEnumerable<string> Names(IEnumerable<JsonElement> views) => views.Select(v => $"{v.GetProperty("id")} {v.GetProperty("name")}");

    private async Task<IReadOnlyList<JsonElement>> ViewsAsync(string viewer) =>
        [.. (await pipeline.Server.QueryAsync(viewer, $"{{ savedViews {{ {View} }} }}")).Data.GetProperty("savedViews").EnumerateArray()];

    private async Task<JsonElement> NodeAsync(string viewer, string id) =>
        (await pipeline.Server.QueryAsync(viewer, $"query($id: ID!) {{ node(id: $id) {{ ... on SavedView {{ {View} }} }} }}", new { id })).Data.GetProperty("node");

    private async Task<Answer> SaveAsync(string viewer, object input) => new(await pipeline.Server.QueryAsync(
        viewer, $"mutation($input: SaveViewInput!) {{ payload: saveView(input: $input) {{ view {{ {View} }} errors {{ code field }} }} }}", new { input }));

    private async Task<string> SavedAsync(string viewer, object input)
    {
        var answer = await SaveAsync(viewer, input);
        Assert.Empty(answer.Errors);
        return answer.Payload.GetProperty("view").GetProperty("id").GetString()!;
    }

    private async Task<IReadOnlyList<string>> DeleteAsync(string viewer, string id) => new Answer(await pipeline.Server.QueryAsync(
        viewer, "mutation($input: DeleteViewInput!) { payload: deleteView(input: $input) { deletedId errors { code field } } }", new { input = new { id } })).Errors;
}
