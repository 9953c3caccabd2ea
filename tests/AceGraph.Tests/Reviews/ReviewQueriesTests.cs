using System.Text.Json;
using AceGraph.Picklists;
using AceGraph.Tests.Harness;
using AceGraph.Tests.Opportunities;

namespace AceGraph.Tests.Reviews;

public sealed class ReviewQueriesTests(ReviewQueriesTests.Queue queue) : IClassFixture<ReviewQueriesTests.Queue>
{
    private async Task<string> AskAsync(string filter = "", string who = Cast.Validator)
    {
        var answer = await queue.Pipeline.Server.QueryAsync(who, $"{{ reviewQueue{filter} {{ totalCount nodes {{ title }} }} }}");
        Assert.Empty(answer.Codes);
        var page = answer.Data.GetProperty("reviewQueue");
        return string.Join(' ', page.GetProperty("nodes").EnumerateArray().Select(n => n.GetProperty("title").GetString())) + " of " + page.GetProperty("totalCount");
    }

    [Theory]
    [InlineData("", "oldest foreign taken newest of 4")]
    [InlineData("(filter: {})", "oldest foreign taken newest of 4")]
    [InlineData("(filter: {statuses: null, mine: null})", "oldest foreign taken newest of 4")]
    [InlineData("(filter: {statuses: [SUBMITTED]})", "oldest foreign newest of 3")]
    [InlineData("(filter: {statuses: [IN_REVIEW]})", "taken of 1")]
    [InlineData("(filter: {statuses: [APPROVED, IN_REVIEW]})", "approved taken of 2")]
    [InlineData("(filter: {statuses: [DRAFT]})", " of 0")]
    [InlineData("(filter: {statuses: []})", " of 0")]
    [InlineData("(filter: {partners: [\"P2\"]})", "foreign of 1")]
    [InlineData("(filter: {partners: [\"P1\", \"O1\"], statuses: [SUBMITTED]})", "oldest newest of 2")]
    [InlineData("(filter: {mine: true})", "taken of 1")]
    [InlineData("(filter: {mine: false})", "oldest foreign newest of 3")]
    [InlineData("(filter: {mine: true, statuses: [APPROVED]})", " of 0")]
    [InlineData("(first: 2)", "oldest foreign of 4")]
    [InlineData("(last: 1)", "newest of 4")]
    public async Task Queue_IsOldestFirst(string arguments, string expected) => Assert.Equal(expected, await AskAsync(arguments));

    [Fact]
    public async Task Pages_FollowEachOther()
    {
        var first = (await queue.Pipeline.Server.QueryAsync(Cast.Validator, "{ reviewQueue(first: 3) { pageInfo { endCursor hasNextPage } } }")).Data.GetProperty("reviewQueue").GetProperty("pageInfo");
        Assert.True(first.GetProperty("hasNextPage").GetBoolean());
        Assert.Equal("newest of 4", await AskAsync($"(first: 3, after: {first.GetProperty("endCursor").GetRawText()})"));
    }

    [Theory]
    [InlineData(Cast.Lead)]
    [InlineData(Cast.AceUser)]
    [InlineData(PipelineCast.Technical)]
    [InlineData(PipelineCast.Sales)]
    public async Task OthersThanValidators_AreForbidden(string who)
    {
        var answer = await queue.Pipeline.Server.QueryAsync(who, "{ reviewQueue { totalCount } viewer { user { email } } }");
        Assert.Equal(["FORBIDDEN"], answer.Codes);
        Assert.Equal((JsonValueKind.Null, who), (answer.Data.GetProperty("reviewQueue").ValueKind, answer.Data.GetProperty("viewer").GetProperty("user").GetProperty("email").GetString()));
    }

    [Fact]
    public async Task TooManyValues_AreRefused()
    {
        var answer = await queue.Pipeline.Server.QueryAsync(
            Cast.Validator, "query($partners: [ID!]) { reviewQueue(filter: {partners: $partners}) { totalCount } }", new { partners = Enumerable.Repeat("P1", 501) });
        Assert.Equal(["LIMIT_EXCEEDED"], answer.Codes);
    }

    /// <summary>Submissions of two partners, an hour apart.</summary>
    public sealed class Queue : IAsyncLifetime
    {
        /// <summary>Running.</summary>
        public Pipeline Pipeline { get; } = new();

        /// <summary>Starts it.</summary>
        public async Task InitializeAsync()
        {
            await Pipeline.InitializeAsync();
            await SubmitAsync("oldest");
            var approved = await SubmitAsync("approved");
            await SubmitAsync("foreign", 2, 22, PipelineCast.CentralizedManager);
            var taken = await SubmitAsync("taken");
            await SubmitAsync("newest");
            await Pipeline.AddAsync(o => o.Title = "draft");
            await Pipeline.DoAsync("startReview", new { id = taken });
            await Pipeline.DoAsync("startReview", new { id = approved }, PipelineCast.OtherValidator);
            await Pipeline.DoAsync("approveOpportunity", new { id = approved }, PipelineCast.OtherValidator);
            await Pipeline.AddAsync(ReviewStatus.Approved, Stage.Prospect, o =>
            {
                GateTests.Share(o, InvitationStatus.Accepted);
                (o.Title, o.Review) = ("accepted", new());
            });
        }

        /// <summary>Stops it.</summary>
        public Task DisposeAsync() => Pipeline.DisposeAsync();

        private async Task<string> SubmitAsync(string title, long partner = 1, long owner = 12, string who = Cast.AceUser)
        {
            var id = await Pipeline.AddAsync(o => (o.Title, o.PartnerId, o.OwnerId, o.SolutionIds) = (title, partner, owner, partner == 1 ? [701] : [721]));
            Assert.Empty((await Pipeline.RunAsync(who, "submitOpportunity", new { id })).Errors);
            Pipeline.Server.Time.Advance(TimeSpan.FromHours(1));
            return id;
        }
    }
}
