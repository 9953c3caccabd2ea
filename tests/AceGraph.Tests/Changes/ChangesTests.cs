using System.Text.Json;
using AceGraph.Api;
using AceGraph.Tests.Harness;
using AceGraph.Tests.Opportunities;
using Snapshooter.Xunit;

namespace AceGraph.Tests.Changes;

public sealed class ChangesTests(Pipeline pipeline) : IClassFixture<Pipeline>
{
    private const string Page = """
        query($first: Int, $after: String, $last: Int, $before: String, $types: [ChangeType!], $ids: [ID!]) {
          changes(first: $first, after: $after, last: $last, before: $before, types: $types, ids: $ids) {
            edges { cursor node { id cursor type subjectId version actor { email } fields { path oldValue newValue } } }
            pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
          }
        }
        """;

    [Fact]
    public async Task WhatHappened_IsToldInOrder()
    {
        var start = await NowAsync();
        var created = await pipeline.RunAsync(Cast.AceUser, "createOpportunity", new { opportunity = new { title = "Told", customer = new { companyName = "C" } } });
        var id = created.Opportunity.GetProperty("id").GetString()!;
        await pipeline.RunAsync(PipelineCast.Manager, "updateOpportunity", new { id, opportunity = new { title = "Told again", businessProblem = "Slow." } });
        await pipeline.RunAsync(PipelineCast.Manager, "transferOpportunities", new { ids = new[] { id }, toUserId = "U16" });
        await pipeline.RunAsync(PipelineCast.OtherUser, "addNextStep", new { id, customerActions = "Sign." });
        var told = await AskAsync(Cast.Lead, new { first = 10, after = start, ids = new[] { id } });
        Nodes(told).Select(n => new
        {
            Type = n.GetProperty("type").GetString(),
            Version = n.GetProperty("version").GetInt32(),
            Actor = n.GetProperty("actor").GetProperty("email").GetString(),
            Fields = n.GetProperty("fields").EnumerateArray().Select(f => $"{f.GetProperty("path")}: {f.GetProperty("oldValue")} -> {f.GetProperty("newValue")}"),
        }).MatchSnapshot();
    }

    [Fact]
    public async Task Pages_MeetWithoutGapOrRepeat()
    {
        var start = await NowAsync();
        var id = await UpdateAsync(9);
        var forward = await WalkAsync(start, 4);
        Assert.Equal(9, forward.Count);
        var backward = new List<string>();
        string? before = null;
        while (backward.Count < 9)
        {
            var page = await AskAsync(Cast.Lead, new { last = 4, before });
            backward.InsertRange(0, Nodes(page).Select(n => n.GetProperty("id").GetString()!));
            before = Info(page, "startCursor");
        }

        Assert.Equal(forward, backward[^9..]);
        Assert.Equal(9, Nodes(await AskAsync(Cast.Lead, new { first = 100, after = start, ids = new[] { id } })).Count());
    }

    [Fact]
    public async Task Cursor_DependsOnNeitherFilterNorUser()
    {
        var start = await NowAsync();
        var id = await UpdateAsync(4);
        var second = Nodes(await AskAsync(Cast.Lead, new { first = 4, after = start, ids = new[] { id }, types = new[] { "OPPORTUNITY_UPDATED" } })).ElementAt(1);
        var rest = await AskAsync(PipelineCast.Manager, new { first = 10, after = second.GetProperty("cursor").GetString() });
        Assert.Equal(2, Nodes(rest).Count());
        Assert.True(rest.Data.GetProperty("changes").GetProperty("pageInfo").GetProperty("hasPreviousPage").GetBoolean());
    }

    [Fact]
    public async Task EmptyPage_RepeatsWhereItBegan()
    {
        await UpdateAsync(1);
        var now = await NowAsync();
        var page = await AskAsync(Cast.Lead, new { first = 10, after = now });
        Assert.Empty(Nodes(page));
        Assert.Equal(now, Info(page, "endCursor"));
        Assert.Equal(now, Info(await AskAsync(PipelineCast.Technical, new { first = 10, after = now }), "endCursor"));
    }

    [Fact]
    public async Task Types_AreAFilter()
    {
        var start = await NowAsync();
        var id = await UpdateAsync(2);
        await pipeline.RunAsync(Cast.AceUser, "addNextStep", new { id, customerActions = "Sign." });
        Assert.Equal(["NEXT_STEP_ADDED"], Types(await AskAsync(Cast.Lead, new { first = 10, after = start, types = new[] { "NEXT_STEP_ADDED" } })));
        Assert.Empty(Types(await AskAsync(Cast.Lead, new { first = 10, after = start, types = Array.Empty<string>() })));
        Assert.Empty(Types(await AskAsync(Cast.Lead, new { first = 10, after = start, ids = new[] { "O1", "nonsense" } })));
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("")]
    public async Task WhatIsNoCursor_IsRefused(string after) =>
        Assert.Equal(["INVALID_CURSOR"], (await AskAsync(Cast.Lead, new { first = 1, after })).Codes);

    /// <summary>Who could tell by asking which ids exist would learn of what happens elsewhere.</summary>
    [Fact]
    public async Task CursorOfNoChange_IsAPlaceLikeAnyOther()
    {
        var start = await NowAsync();
        await UpdateAsync(3);
        var ids = Nodes(await AskAsync(Cast.Lead, new { first = 3, after = start })).Select(n => long.Parse(n.GetProperty("id").GetString()![1..])).ToList();
        Assert.Equal(3, Nodes(await AskAsync(Cast.Lead, new { first = 10, after = CursorOf(ids[0] - 1) })).Count());
        Assert.Empty(Nodes(await AskAsync(Cast.Lead, new { first = 10, after = CursorOf(ids[2] + 1) })));
    }

    [Fact]
    public async Task TransferredRecord_IsToldToItsPresentOwner()
    {
        var start = await NowAsync();
        var id = await UpdateAsync(2);
        Assert.Equal(2, Nodes(await AskAsync(Cast.AceUser, new { first = 10, after = start })).Count());
        await pipeline.RunAsync(PipelineCast.Manager, "transferOpportunities", new { ids = new[] { id }, toUserId = "U16" });
        Assert.Empty(Nodes(await AskAsync(Cast.AceUser, new { first = 10, after = start })));
        Assert.Equal(3, Nodes(await AskAsync(PipelineCast.OtherUser, new { first = 10, after = start })).Count());
    }

    [Fact]
    public async Task DeletedDraft_IsToldToItsLastOwner()
    {
        var start = await NowAsync();
        var id = await UpdateAsync(1);
        await pipeline.RunAsync(PipelineCast.Manager, "transferOpportunities", new { ids = new[] { id }, toUserId = "U16" });
        await pipeline.RunAsync(PipelineCast.Manager, "deleteOpportunity", new { id });
        Assert.Empty(Nodes(await AskAsync(Cast.AceUser, new { first = 10, after = start })));
        Assert.Equal(["OPPORTUNITY_UPDATED", "OPPORTUNITY_TRANSFERRED", "OPPORTUNITY_DELETED"], Types(await AskAsync(PipelineCast.OtherUser, new { first = 10, after = start })));
        Assert.Empty(Nodes(await AskAsync(Cast.Validator, new { first = 10, after = start, ids = new[] { id } })));
    }

    [Fact]
    public async Task TooManyIds_AreRefused() => Assert.Equal(
        ["LIMIT_EXCEEDED"], (await AskAsync(Cast.Lead, new { first = 1, ids = Enumerable.Range(1, 501).Select(i => $"O{i}") })).Codes);

    private static string CursorOf(long change) => Cursor.Encode(Cursor.Fingerprint("changes"), change);

    private Task<GraphQLResult> AskAsync(string who, object variables) => pipeline.Server.QueryAsync(who, Page, variables);

    /// <summary>A record of its own that is updated so many times.</summary>
    private async Task<string> UpdateAsync(int times)
    {
        var id = await pipeline.AddAsync();
        for (var i = 0; i < times; i++)
            await UpdateAsync(id, $"Title {i}");
        return id;
    }

    private async Task UpdateAsync(string id, string title) =>
        Assert.Empty((await pipeline.RunAsync(Cast.AceUser, "updateOpportunity", new { id, opportunity = new { title } })).Errors);

    private async Task<string?> NowAsync() => Info(await AskAsync(Cast.Lead, new { last = 1 }), "endCursor");

    private async Task<List<string>> WalkAsync(string? after, int size)
    {
        var all = new List<string>();
        while (true)
        {
            (var found, after) = await ReadAsync(after, size);
            all.AddRange(found);
            if (found.Count < size)
                return all;
        }
    }

    private async Task<(List<string> Ids, string? After)> ReadAsync(string? after, int size)
    {
        var page = await AskAsync(Cast.Lead, new { first = size, after });
        return ([.. Nodes(page).Select(n => n.GetProperty("id").GetString()!)], Info(page, "endCursor"));
    }

    private static IEnumerable<JsonElement> Nodes(GraphQLResult page) =>
        page.Data.GetProperty("changes").GetProperty("edges").EnumerateArray().Select(e => e.GetProperty("node"));

    private static IEnumerable<string?> Types(GraphQLResult page) => Nodes(page).Select(n => n.GetProperty("type").GetString());

    private static string? Info(GraphQLResult page, string member) => page.Data.GetProperty("changes").GetProperty("pageInfo").GetProperty(member).GetString();
}
