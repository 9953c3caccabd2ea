using AceGraph.Picklists;
using AceGraph.Tests.Harness;
using AceGraph.Tests.Leads;
using AceGraph.Tests.Opportunities;

namespace AceGraph.Tests.Messages;

public sealed class MessageQueriesTests(MailRoom room) : IClassFixture<MailRoom>
{
    private const string Query = "query($id: ID) { messages(subjectId: $id) { totalCount nodes { id to title text status sentAt error subjectId } } }";

    private async Task<string[]> ReadAsync(string who, string? id)
    {
        var nodes = (await room.Server.QueryAsync(who, Query, new { id })).Data.GetProperty("messages").GetProperty("nodes");
        return [.. nodes.EnumerateArray().Select(m => $"{m.GetProperty("to")} {m.GetProperty("status")} {m.GetProperty("error")}".TrimEnd())];
    }

    [Fact]
    public async Task Record_ListsItsMailsNewestFirstWithTheirState()
    {
        var id = await room.AddAsync(ReviewStatus.Approved, "Backups");
        await room.Pipeline.RunAsync(Cast.AceUser, "addNextStep", new { id, awsAsk = "Help." });
        await room.Sender.SendDueAsync(CancellationToken.None);
        await room.Pipeline.RunAsync(PipelineCast.Manager, "transferOpportunities", new { ids = new[] { id }, toUserId = "U16" });
        string[] expected =
        [
            $"{PipelineCast.OtherUser} PENDING", $"{Cast.AceUser} PENDING", "partnersuccessmanager@aws.example SENT",
            "partnerdevelopmentmanager@aws.example SENT", "awssalesrep@aws.example SENT",
        ];
        Assert.Equal(expected.Order(), (await ReadAsync(Cast.Lead, id)).Order());
        Assert.Equal(expected[2..], (await ReadAsync(PipelineCast.Sales, id))[2..]);
    }

    [Fact]
    public async Task Mails_AreSeenByWhoSeesTheRecordNow()
    {
        var id = await room.AddAsync(ReviewStatus.Draft, "Backups");
        await room.Pipeline.RunAsync(PipelineCast.Manager, "transferOpportunities", new { ids = new[] { id }, toUserId = "U16" });
        Assert.Equal(2, (await ReadAsync(PipelineCast.Manager, id)).Length);
        Assert.Equal(2, (await ReadAsync(PipelineCast.OtherUser, id)).Length);
        Assert.Equal([$"{Cast.AceUser} PENDING"], await ReadAsync(Cast.AceUser, id));
        foreach (var who in new[] { PipelineCast.Technical, PipelineCast.CentralizedManager, PipelineCast.Sales, Cast.Validator })
            Assert.Empty(await ReadAsync(who, id));
    }

    [Fact]
    public async Task Node_IsFoundBySightAlone()
    {
        var id = await room.Pipeline.ShareLeadAsync();
        var answer = await room.Server.QueryAsync(PipelineCast.Sales, "query($id: ID) { messages(subjectId: $id, first: 1) { nodes { id } } }", new { id });
        var message = answer.Data.GetProperty("messages").GetProperty("nodes")[0].GetProperty("id").GetString();
        async Task<string> NodeAsync(string who) => (await room.Server.QueryAsync(
            who, "query($id: ID!) { node(id: $id) { ... on Message { subjectId } } }", new { id = message })).Data.GetProperty("node").GetRawText();
        Assert.Equal($$"""{"subjectId":"{{id}}"}""", await NodeAsync(Cast.AceUser));
        Assert.Equal("null", await NodeAsync(PipelineCast.OtherUser));
        Assert.Equal("null", await NodeAsync(Cast.Validator));
    }

    [Fact]
    public async Task MailOfATicket_IsSeenByItsUserAlone()
    {
        const string mutation = "mutation { openSupportTicket(input: {text: \"Secret.\"}) { ticket { id } } }";
        var id = (await room.Server.QueryAsync(PipelineCast.Technical, mutation)).Data.GetProperty("openSupportTicket").GetProperty("ticket").GetProperty("id").GetString();
        Assert.Equal(["support@operator.example PENDING"], await ReadAsync(PipelineCast.Technical, id));
        foreach (var who in new[] { Cast.Lead, PipelineCast.Manager, PipelineCast.Sales })
            Assert.Empty(await ReadAsync(who, id));
    }
}
