using AceGraph.Picklists;
using AceGraph.Tests.Harness;
using AceGraph.Tests.Opportunities;

namespace AceGraph.Tests.Support;

[Collection(PipelineTests.Name)]
public sealed class OpenSupportTicketTests(Pipeline pipeline)
{
    private const string Ticket = "id subjectId text errorCodes openedBy { email } openedAt";

    [Fact]
    public async Task Ticket_TellsTheLastRefusedCall()
    {
        var id = await pipeline.AddAsync(o => (o.Customer.Website, o.Customer.Contact.Email) = (null, null));
        Assert.NotEmpty((await pipeline.RunAsync(Cast.AceUser, "changeStage", new { id, stage = "LAUNCHED" })).Errors);
        Assert.NotEmpty((await pipeline.RunAsync(Cast.AceUser, "submitOpportunity", new { id })).Errors);
        Assert.Empty((await pipeline.RunAsync(Cast.AceUser, "flagOpportunity", new { id, flagged = true })).Errors);
        Assert.Equal(["VALUE_REQUIRED text"], (await OpenAsync(Cast.AceUser, new { text = " " })).Errors);
        var ticket = (await OpenAsync(Cast.AceUser, new { text = " Why? ", subjectId = id })).Payload.GetProperty("ticket");
        var number = ticket.GetProperty("id").GetString()!;
        Assert.Equal(
            $$"""{"id":"{{number}}","subjectId":"{{id}}","text":"Why?","errorCodes":["WEBSITE_INVALID"],"openedBy":{"email":"{{Cast.AceUser}}"},"openedAt":"2026-03-10T12:00:00Z"}""",
            ticket.GetRawText());
        Assert.Equal([$"SUPPORT_TICKET_OPENED v- by U12 through nobody: "], await pipeline.LogAsync(number));
        Assert.Equal(ticket.GetRawText(), await NodeAsync(Cast.AceUser, number));
    }

    [Fact]
    public async Task UserWhoWasNeverRefused_SendsNoCodes()
    {
        const string calm = "calm@northwind.example";
        await pipeline.Server.WriteAsync(db =>
        {
            db.Users.Add(new() { Id = 7001, Email = calm, Name = calm, PartnerId = 1 });
            return Task.CompletedTask;
        });
        Assert.Equal("[]", (await OpenAsync(calm, new { text = "Help." })).Payload.GetProperty("ticket").GetProperty("errorCodes").GetRawText());
    }

    [Theory]
    [InlineData(Cast.Lead)]
    [InlineData(PipelineCast.Manager)]
    [InlineData(Cast.CentralizedUser)]
    [InlineData(Cast.Validator)]
    public async Task Ticket_IsSeenByWhoOpenedItAlone(string other)
    {
        var ticket = (await OpenAsync(PipelineCast.Technical, new { text = "Help." })).Payload.GetProperty("ticket");
        Assert.Equal("null", await NodeAsync(other, ticket.GetProperty("id").GetString()!));
    }

    [Theory]
    [InlineData(Cast.Lead)]
    [InlineData(PipelineCast.Technical)]
    [InlineData(PipelineCast.WithoutTerms)]
    [InlineData(Cast.Validator)]
    [InlineData(PipelineCast.Sales)]
    public async Task EveryRole_MayAsk(string who) => Assert.Empty((await OpenAsync(who, new { text = "Help." })).Errors);

    [Theory]
    [InlineData("U12")]
    [InlineData("P1")]
    [InlineData("S-701")]
    [InlineData("A-AWSLambda")]
    [InlineData("V1")]
    public async Task Subject_MayBeOfAnyKindInSight(string subjectId) => Assert.Empty((await OpenAsync(Cast.AceUser, new { text = "Help.", subjectId })).Errors);

    [Theory]
    [InlineData("P2")]
    [InlineData("S-721")]
    [InlineData("U21")]
    [InlineData("O9")]
    [InlineData("nothing")]
    public async Task SubjectOutOfSight_IsNotFound(string subjectId) =>
        Assert.Equal(["NOT_FOUND subjectId", "VALUE_TOO_LONG text"], (await OpenAsync(Cast.AceUser, new { text = new string('x', 2001), subjectId })).Errors);

    [Fact]
    public async Task OpportunityOfAnother_IsNotFound()
    {
        var id = await pipeline.AddAsync(ReviewStatus.Draft, change: o => o.OwnerId = 15);
        Assert.Equal(["NOT_FOUND subjectId"], (await OpenAsync(Cast.AceUser, new { text = "Help.", subjectId = id })).Errors);
    }

    private async Task<Answer> OpenAsync(string who, object input) => new(await pipeline.Server.QueryAsync(
        who, $"mutation($input: OpenSupportTicketInput!) {{ payload: openSupportTicket(input: $input) {{ ticket {{ {Ticket} }} errors {{ code field }} }} }}", new { input }));

    private async Task<string> NodeAsync(string who, string id)
    {
        var answer = await pipeline.Server.QueryAsync(who, $"query($id: ID!) {{ node(id: $id) {{ ... on SupportTicket {{ {Ticket} }} }} }}", new { id });
        return answer.Data.GetProperty("node").GetRawText();
    }
}
