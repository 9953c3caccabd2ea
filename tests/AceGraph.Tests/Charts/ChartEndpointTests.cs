using System.Net;
using AceGraph.Tests.Harness;
using AceGraph.Tests.Opportunities;

namespace AceGraph.Tests.Charts;

[Collection(PipelineTests.Name)]
public sealed class ChartEndpointTests(Pipeline pipeline)
{
    public static TheoryData<string> Charts => new("funnel", "lost-reasons", "goals", "ageing");

    [Theory]
    [MemberData(nameof(Charts))]
    public async Task Chart_MayBeKeptByItsReaderAndLoadsNothing(string chart)
    {
        var answer = await GetAsync(Cast.Lead, chart);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(
            "image/svg+xml; charset=utf-8 | private, no-cache | Authorization | nosniff | default-src 'none'; style-src 'unsafe-inline'",
            string.Join(" | ", ((string[])["content-type", "cache-control", "vary", "x-content-type-options", "content-security-policy"]).Select(h => answer.Headers[h])));
    }

    [Theory]
    [MemberData(nameof(Charts))]
    public async Task Unchanged_IsNotSentAgain(string chart)
    {
        var first = await GetAsync(Cast.Lead, chart);
        var again = await GetAsync(Cast.Lead, chart, tag: first.Tag);
        Assert.Equal((HttpStatusCode.NotModified, "", first.Tag), (again.Status, again.Text, again.Tag));
        Assert.NotEqual(first.Tag, (await GetAsync(Cast.Lead, chart + ".svg?theme=dark")).Tag);
    }

    [Theory]
    [MemberData(nameof(Charts))]
    public async Task Head_TellsTheSameWithoutTheBody(string chart)
    {
        var get = await GetAsync(Cast.Lead, chart);
        var head = await FileAnswer.GetAsync(pipeline.Server, Cast.Lead, $"/charts/{chart}.svg", method: HttpMethod.Head);
        Assert.Equal((HttpStatusCode.OK, "", get.Tag, get.Headers["content-length"]), (head.Status, head.Text, head.Tag, head.Headers["content-length"]));
    }

    [Fact]
    public async Task Change_ShowsInTheNextPicture()
    {
        var before = await GetAsync(PipelineCast.OtherUser, "funnel");
        Assert.Contains("No open opportunity is in your sight.", before.Text);
        await pipeline.AddAsync(o => o.OwnerId = 16);
        var after = await GetAsync(PipelineCast.OtherUser, "funnel", tag: before.Tag);
        Assert.Contains("Your own opportunities, 1 in all: Lead 0, Prospect 0, Qualified 1, ", after.Text);
    }

    [Theory]
    [InlineData(null, "funnel.svg", 401, "UNAUTHENTICATED")]
    [InlineData("nonsense", "goals.svg", 401, "UNAUTHENTICATED")]
    [InlineData(Cast.Lead, "funnel.svg?theme=blue", 400, "theme")]
    [InlineData(Cast.Lead, "goals.svg?theme=light&theme=dark", 400, "theme")]
    [InlineData(Cast.Lead, "funnel.svg?partner=P2", 404, "partner")]
    [InlineData(Cast.Lead, "ageing.svg?partner=P2", 404, "partner")]
    [InlineData(Cast.Lead, "goals.svg?goal=G9", 404, "goal")]
    [InlineData(Cast.AceUser, "goals.svg?theme=blue", 403, "FORBIDDEN")]
    [InlineData(Cast.Validator, "ageing.svg?partner=P1", 403, "FORBIDDEN")]
    [InlineData(PipelineCast.Sales, "goals.svg", 400, "partner")]
    [InlineData(PipelineCast.Sales, "ageing.svg?partner=P99", 404, "partner")]
    [InlineData(PipelineCast.Sales, "funnel.svg?partner=1", 404, "partner")]
    public async Task WrongRequest_IsRefusedInTheFormOfTheApi(string? who, string address, int status, string named)
    {
        var answer = await FileAnswer.GetAsync(pipeline.Server, who, "/charts/" + address);
        Assert.Equal(status, (int)answer.Status);
        Assert.Contains("\"errors\":[{\"message\":", answer.Text);
        Assert.Contains(named, answer.Text);
        Assert.Equal("no-store", answer.Headers["cache-control"]);
    }

    [Fact]
    public async Task GoalNamedWithControlCharacters_IsDrawn()
    {
        await using var server = await AceGraphServer.StartAsync(async db =>
        {
            await Cast.AddAsync(db);
            db.Goals.Add(new() { Id = 71, PartnerId = 1, Name = "A\u0001\n<&\"😀", StartDate = new(2025, 1, 1), DueDate = new(2025, 2, 1), ValidatedTarget = 1 });
            db.Goals.Add(new() { Id = 72, PartnerId = 1, Name = "Next", StartDate = new(2026, 1, 1), DueDate = new(2026, 3, 10), ValidatedTarget = 1 });
            db.Goals.Add(new() { Id = 73, PartnerId = 1, Name = "Later", StartDate = new(2026, 1, 1), DueDate = new(2026, 4, 1), ValidatedTarget = 1 });
        });
        var named = await FileAnswer.GetAsync(server, Cast.Lead, "/charts/goals.svg?goal=G71");
        Assert.Contains("A  &lt;&amp;\"😀, 1 Jan 2025 to 1 Feb 2025", named.Text);
        Assert.Contains("Next, 1 Jan 2026 to 10 Mar 2026", (await FileAnswer.GetAsync(server, Cast.Lead, "/charts/goals.svg")).Text);
        server.Time.Advance(TimeSpan.FromDays(60));
        Assert.Contains("Later, 1 Jan 2026 to 1 Apr 2026", (await FileAnswer.GetAsync(server, Cast.Lead, "/charts/goals.svg")).Text);
    }

    [Theory]
    [InlineData(PipelineCast.Sales, "goals.svg?partner=P1")]
    [InlineData(PipelineCast.Sales, "funnel.svg")]
    [InlineData(Cast.Validator, "lost-reasons.svg?partner=P1")]
    [InlineData(Cast.Lead, "ageing.svg?partner=P1")]
    public async Task PartnerInSight_MayBeNamed(string who, string address) =>
        Assert.Equal(HttpStatusCode.OK, (await FileAnswer.GetAsync(pipeline.Server, who, "/charts/" + address)).Status);

    private Task<FileAnswer> GetAsync(string who, string chart, string? tag = null) =>
        FileAnswer.GetAsync(pipeline.Server, who, $"/charts/{chart}{(chart.Contains('.') ? "" : ".svg")}", tag);
}
