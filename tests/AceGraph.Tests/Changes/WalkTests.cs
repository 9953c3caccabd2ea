using AceGraph.Opportunities;
using AceGraph.Picklists;
using AceGraph.Tests.Harness;
using AceGraph.Tests.Opportunities;

namespace AceGraph.Tests.Changes;

/// <summary>Pages are read forward and backward while four writers make 1,000 changes through the API: what lives through them is met exactly once.</summary>
public sealed class WalkTests : IAsyncLifetime
{
    private const int Writers = 4;
    private const int Rounds = 50;
    private const int All = Writers * Rounds * 5;

    private static readonly string[] Owners = ["U15", "U16", "U12"];

    private readonly Pipeline _pipeline = new();
    private string? _start;
    private string[] _quiet = [];
    private string[] _busy = [];

    public async Task InitializeAsync()
    {
        await _pipeline.InitializeAsync();
        _start = await _pipeline.NowAsync();
        _quiet = await AddAsync();
        _busy = await AddAsync();
    }

    public Task DisposeAsync() => _pipeline.DisposeAsync();

    [Fact]
    public async Task Changes_AreEachMetOnce()
    {
        var writing = WriteAsync();
        var (walking, backward) = (ForwardAsync(writing), new List<IReadOnlyList<string>>());
        do backward.Add(await BackwardAsync());
        while (!writing.IsCompleted);
        await writing;
        var forward = await walking;
        Assert.Equal((All, All), (forward.Count, forward.Distinct().Count()));
        Assert.All(backward, walk => Assert.Equal(forward.Take(walk.Count), walk));
        Assert.Equal(forward, await BackwardAsync());
    }

    /// <summary>By an order whose key changes, a row may move past the reader; one that is left alone does not.</summary>
    [Fact]
    public async Task Opportunities_AreEachMetOnce()
    {
        var writing = WriteAsync();
        do
        {
            foreach (var field in Enum.GetValues<OpportunityOrderField>())
            {
                await WalkAsync(field, "ASC");
                await WalkAsync(field, "DESC");
            }
        }
        while (!writing.IsCompleted);
        await writing;
        Assert.Equal(All, (await BackwardAsync()).Count);
    }

    private async Task WalkAsync(OpportunityOrderField field, string direction)
    {
        var isStable = field is OpportunityOrderField.Id or OpportunityOrderField.CreatedAt;
        var walk = new Walk(_pipeline.Server, Cast.Lead, OrderBy: $$"""{"field": "{{WireNames.Of(field)}}", "direction": "{{direction}}"}""");
        foreach (var pages in new[] { await walk.ForwardAsync(7), await walk.BackwardAsync(7) })
        {
            var met = pages.SelectMany(page => page.Ids).CountBy(id => id).ToDictionary();
            Assert.All(isStable ? [.. _quiet, .. _busy] : _quiet, id => Assert.Equal(1, met.GetValueOrDefault(id)));
            Assert.True(!isStable || met.Values.All(times => times == 1));
        }
    }

    /// <summary>Twenty, of which two each stand at one place of most orders.</summary>
    private Task<string[]> AddAsync() => Task.WhenAll(Enumerable.Range(0, 20).Select(i => _pipeline.AddAsync(o =>
    {
        (o.Title, o.MonthlyRevenue) = ($"{(char)('a' + (i / 2))} deal", new Money(i / 2, Currency.USD));
        (o.CreatedAt, o.UpdatedAt) = (o.CreatedAt.AddHours(i / 2), o.UpdatedAt.AddHours(i / 2));
    })));

    private Task WriteAsync() => Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(async () =>
    {
        for (var i = 0; i < Rounds; i++)
            await WriteAsync(_busy[(writer * 5) + (i % 5)], i / 5, $"{(char)('a' + (i * 7 % 26))} of {writer}");
    })));

    /// <summary>Five changes: a draft comes and goes, and a record takes other places in the orders by title, revenue, stage and time.</summary>
    private async Task WriteAsync(string id, int turn, string title)
    {
        var made = await SendAsync("createOpportunity", new { opportunity = new { title, customer = new { companyName = title } } });
        await SendAsync("updateOpportunity", new { id, opportunity = new { title, monthlyRevenue = new { amount = $"{100 - turn}", currency = "USD" } } });
        await SendAsync("changeStage", new { id, stage = turn % 2 == 0 ? "COMMITTED" : "QUALIFIED" });
        await SendAsync("transferOpportunities", new { ids = new[] { id }, toUserId = Owners[turn % 3] });
        await SendAsync("deleteOpportunity", new { id = made.Id });
    }

    private async Task<Answer> SendAsync(string mutation, object input)
    {
        var answer = await _pipeline.RunAsync(Cast.Lead, mutation, input);
        Assert.Empty(answer.Errors);
        _pipeline.Server.Time.Advance(TimeSpan.FromMilliseconds(1));
        return answer;
    }

    private async Task<List<string>> ForwardAsync(Task writing)
    {
        var (all, after) = (new List<string>(), _start);
        while (true)
        {
            var isLast = writing.IsCompleted;
            var page = await PageAsync(new { first = 30, after });
            all.AddRange(page.Ids);
            after = page.End;
            if (isLast && page.Ids.Count == 0)
                return all;
        }
    }

    private async Task<IReadOnlyList<string>> BackwardAsync()
    {
        var (all, page) = (new List<string>(), await PageAsync(new { last = 60 }));
        while (page.Ids.Count > 0)
        {
            all.InsertRange(0, page.Ids);
            page = await PageAsync(new { last = 60, before = page.Start });
        }

        return all;
    }

    private async Task<Page> PageAsync(object variables)
    {
        var answer = await _pipeline.Server.QueryAsync(
            Cast.Lead,
            """
            query($first: Int, $after: String, $last: Int, $before: String) {
              changes(first: $first, after: $after, last: $last, before: $before) { nodes { id } pageInfo { startCursor endCursor } } }
            """,
            variables);
        return new Page(answer.Data.GetProperty("changes"));
    }
}
