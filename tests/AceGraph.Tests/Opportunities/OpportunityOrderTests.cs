using System.Text.Json;
using AceGraph.Data;
using AceGraph.Opportunities;
using AceGraph.Picklists;
using AceGraph.Tests.Harness;

namespace AceGraph.Tests.Opportunities;

public sealed class OpportunityOrderTests(SeenPipeline pipeline) : IClassFixture<SeenPipeline>
{
    private const int Size = 7;

    private static readonly string[] Viewers = [Cast.Lead, Cast.AceUser, Cast.Validator];

    public static IEnumerable<object[]> Orders => Enum.GetValues<OpportunityOrderField>()
        .SelectMany(f => Enum.GetValues<OrderDirection>().Select(d => new object[] { f, d }));

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task WalkForward_GivesTheSortedListOnce(OpportunityOrderField field, OrderDirection direction)
    {
        foreach (var viewer in Viewers)
        {
            var (expected, walk) = (Sorted(viewer, field, direction), Walk(viewer, field, direction));
            var pages = await walk.ForwardAsync(Size);
            Assert.Equal(expected, pages.SelectMany(p => p.Ids));
            Assert.Equal(Flags(pages.Count), pages.Select(p => (p.HasPrevious, p.HasNext)));
            Assert.All(pages, p => Assert.Equal(expected.Count, p.Total));
        }
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task WalkBackward_GivesTheSortedListOnce(OpportunityOrderField field, OrderDirection direction)
    {
        foreach (var viewer in Viewers)
        {
            var (expected, walk) = (Sorted(viewer, field, direction), Walk(viewer, field, direction));
            var pages = await walk.BackwardAsync(Size);
            pages.Reverse();
            Assert.Equal(expected, pages.SelectMany(p => p.Ids));
            Assert.Equal(Flags(pages.Count), pages.Select(p => (p.HasPrevious, p.HasNext)));
        }
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task BetweenTwoCursors_FlagsAreExact(OpportunityOrderField field, OrderDirection direction)
    {
        var (expected, walk) = (Sorted(Cast.Lead, field, direction), Walk(Cast.Lead, field, direction));
        var first = await walk.PageAsync(first: 10);
        var third = await walk.PageAsync(first: 10, after: (await walk.PageAsync(first: 10, after: first.End)).End);
        var between = await walk.PageAsync(first: 50, after: first.End, before: third.Start);
        var start = await walk.PageAsync(first: 5, after: first.End, before: third.Start);
        var end = await walk.PageAsync(last: 5, after: first.End, before: third.Start);
        var none = await walk.PageAsync(last: 5, after: first.End, before: first.End);
        Assert.Equal(expected[10..20], between.Ids);
        Assert.Equal(expected[10..15], start.Ids);
        Assert.Equal(expected[15..20], end.Ids);
        Assert.Empty(none.Ids);
        Assert.All((Page[])[between, start, end, none], p => Assert.True(p.HasNext && p.HasPrevious));
    }

    [Fact]
    public async Task PageBeyondTheEnd_IsEmptyWithFlags()
    {
        var walk = new Walk(pipeline.Server, Cast.Lead);
        var (first, last) = (await walk.PageAsync(first: 1), await walk.PageAsync(last: 1));
        var (after, before) = (await walk.PageAsync(first: 3, after: last.End), await walk.PageAsync(last: 3, before: first.Start));
        Assert.Equal((0, false, true, null), (after.Ids.Count, after.HasNext, after.HasPrevious, after.End));
        Assert.Equal((0, true, false, null), (before.Ids.Count, before.HasNext, before.HasPrevious, before.Start));
    }

    [Fact]
    public async Task EmptyList_HasNeitherSideAndCountsNothing()
    {
        var page = await new Walk(pipeline.Server, Cast.Lead, """{"ids": []}""").PageAsync(last: 3);
        Assert.Equal((0, false, false, 0), (page.Ids.Count, page.HasNext, page.HasPrevious, page.Total));
    }

    [Fact]
    public async Task DefaultOrder_IsTheLatestChangeFirst()
    {
        var (implied, given) = (new Walk(pipeline.Server, Cast.Lead), Walk(Cast.Lead, OpportunityOrderField.UpdatedAt, OrderDirection.Desc));
        var page = await implied.PageAsync(first: 5);
        Assert.Equal((await given.PageAsync(first: 5)).Ids, page.Ids);
        Assert.Equal((await given.PageAsync(first: 5, after: page.End)).Ids, (await implied.PageAsync(first: 5, after: page.End)).Ids);
    }

    [Fact]
    public async Task CursorOfAnotherList_IsRefused()
    {
        var cursor = (await new Walk(pipeline.Server, Cast.Lead, """{"open": true}""").PageAsync(first: 3)).End!;
        Walk[] others =
        [
            new(pipeline.Server, Cast.Lead),
            new(pipeline.Server, Cast.Lead, """{"open": false}"""),
            new(pipeline.Server, Cast.Lead, """{"open": true}""", """{"field": "TITLE", "direction": "ASC"}"""),
            new(pipeline.Server, Cast.Lead, """{"open": true}""", """{"field": "UPDATED_AT", "direction": "ASC"}"""),
            new(pipeline.Server, "team@northwind.example", """{"open": true}"""),
        ];
        foreach (var other in others)
        {
            await AssertRefusedAsync(await other.SendAsync(first: 3, after: cursor), "after");
            await AssertRefusedAsync(await other.SendAsync(last: 3, before: cursor), "before");
        }
    }

    [Fact]
    public async Task CursorOfAnotherField_IsRefused()
    {
        var users = await pipeline.Server.QueryAsync(Cast.Lead, "{ users(first: 1) { pageInfo { endCursor } } }");
        var cursor = users.Data.GetProperty("users").GetProperty("pageInfo").GetProperty("endCursor").GetString();
        await AssertRefusedAsync(await new Walk(pipeline.Server, Cast.Lead).SendAsync(first: 3, after: cursor), "after");
        await AssertRefusedAsync(await new Walk(pipeline.Server, Cast.Lead).SendAsync(first: 3, after: "x"), "after");
        await AssertRefusedAsync(await new Walk(pipeline.Server, Cast.Lead).SendAsync(first: 3, after: ""), "after");
    }

    [Fact]
    public async Task AbsentAndNullFilter_AreOneList()
    {
        var cursor = (await new Walk(pipeline.Server, Cast.Lead).PageAsync(first: 3)).End;
        var next = await pipeline.Server.QueryAsync(
            Cast.Lead, "query($after: String) { opportunities(first: 3, after: $after) { nodes { id } } }", new { after = cursor });
        Assert.Equal(3, next.Data.GetProperty("opportunities").GetProperty("nodes").GetArrayLength());
    }

    private Walk Walk(string viewer, OpportunityOrderField field, OrderDirection direction) => new(
        pipeline.Server, viewer, OrderBy: JsonSerializer.Serialize(new { field = WireNames.Of(field), direction = WireNames.Of(direction) }));

    private static IEnumerable<(bool, bool)> Flags(int pages) => Enumerable.Range(0, pages).Select(i => (i > 0, i < pages - 1));

    private static Task AssertRefusedAsync(GraphQLResult answer, string argument)
    {
        Assert.Equal(["INVALID_CURSOR"], answer.Codes);
        Assert.Contains($"\"{argument}\"", answer.Json.GetProperty("errors")[0].GetProperty("message").GetString());
        return Task.CompletedTask;
    }

    private List<string> Sorted(string viewer, OpportunityOrderField field, OrderDirection direction)
    {
        var user = pipeline.Users.Values.Single(u => u.Email == viewer).Id;
        var sign = direction == OrderDirection.Asc ? 1 : -1;
        var rows = pipeline.SeenBy(viewer);
        rows.Sort((a, b) => Keys(a, field, user).Zip(Keys(b, field, user)).Select(k => Compare(k.First, k.Second, sign)).FirstOrDefault(c => c != 0));
        return [.. rows.Select(o => $"O{o.Id}")];
    }

    private IEnumerable<IComparable?> Keys(Opportunity o, OpportunityOrderField field, long user) => field switch
    {
        OpportunityOrderField.Id => [o.Id],
        OpportunityOrderField.Title => [CodePoints(o.Title), o.Id],
        OpportunityOrderField.Customer => [CodePoints(o.Customer.CompanyName ?? ""), o.Id],
        OpportunityOrderField.Stage => [(int)o.Stage, o.Id],
        OpportunityOrderField.Status => [(int)o.Status, o.Id],
        OpportunityOrderField.Flagged => [pipeline.Flags.Contains((user, o.Id)), o.Id],
        OpportunityOrderField.MonthlyRevenue => [o.MonthlyRevenue?.Amount, o.MonthlyRevenue is { } m ? CodePoints(WireNames.Of(m.Currency)) : null, o.Id],
        OpportunityOrderField.TargetCloseDate => [o.TargetCloseDate, o.Id],
        OpportunityOrderField.CreatedAt => [o.CreatedAt, o.Id],
        OpportunityOrderField.UpdatedAt => [o.UpdatedAt, o.Id],
        _ => throw new ArgumentOutOfRangeException(nameof(field)),
    };

    /// <summary>Nulls stand last both ways.</summary>
    private static int Compare(IComparable? a, IComparable? b, int sign) => (a, b) switch
    {
        (null, null) => 0,
        (null, _) => 1,
        (_, null) => -1,
        _ => sign * a.CompareTo(b),
    };

    private static Text CodePoints(string text) => new([.. TextKey.Fold(text).EnumerateRunes().Select(r => r.Value)]);

    private sealed record Text(int[] Runes) : IComparable
    {
        public int CompareTo(object? other) => Runes.AsSpan().SequenceCompareTo(((Text)other!).Runes);
    }
}
