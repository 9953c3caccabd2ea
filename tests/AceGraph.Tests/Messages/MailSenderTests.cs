using AceGraph.Data;
using AceGraph.Messages;
using AceGraph.Picklists;
using AceGraph.Tests.Harness;
using AceGraph.Tests.Opportunities;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;

namespace AceGraph.Tests.Messages;

public sealed class MailSenderTests
{
    [Fact]
    public async Task ManySenders_SendEachMailOnce()
    {
        const int mails = 40;
        var carrier = new CountingCarrier();
        var room = await MailRoom.StartAsync(carrier);
        for (var i = 0; i < mails; i++)
            await room.OweAsync($"user{i}@x.example");
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => SendAsOtherServerAsync(room, carrier))));
        Assert.Equal(mails, carrier.Taken.Count);
        Assert.All(carrier.Taken, sent => Assert.Equal(1, sent.Value));
        Assert.All(await room.MessagesAsync(), m => Assert.Equal(MessageStatus.Sent, m.Status));
        await room.DisposeAsync();
    }

    [Fact]
    public async Task MailOfAServerThatDied_IsSentByAnotherAfterTheClaim()
    {
        var carrier = new CountingCarrier();
        var room = await MailRoom.StartAsync(carrier);
        var id = await room.OweAsync("a@x.example");
        await room.Server.WriteAsync(async db =>
        {
            var message = (await db.Messages.FindAsync(id))!;
            (message.Attempt, message.NextAt) = (1, room.Server.Time.GetUtcNow() + MailSender.Claim);
        });
        Assert.Equal(room.Server.Time.GetUtcNow() + MailSender.Claim, await room.Sender.SendDueAsync(CancellationToken.None));
        Assert.Empty(carrier.Taken);
        room.Server.Time.Advance(MailSender.Claim);
        Assert.Null(await room.Sender.SendDueAsync(CancellationToken.None));
        Assert.Equal($"M{id}", Assert.Single(carrier.Taken).Key);
        await room.DisposeAsync();
    }

    [Fact]
    public async Task RunningServer_SendsByItself()
    {
        var pipeline = await Pipeline.StartAsync(new Dictionary<string, string?>());
        var id = await pipeline.AddAsync(ReviewStatus.Draft);
        Assert.Empty((await pipeline.RunAsync(PipelineCast.Manager, "transferOpportunities", new { ids = new[] { id }, toUserId = "U16" })).Errors);
        const string query = "query($id: ID!) { messages(subjectId: $id) { nodes { id to status } } }";
        string answer;
        do
        {
            await Task.Delay(20);
            answer = (await pipeline.Server.QueryAsync(PipelineCast.Manager, query, new { id })).Data.GetProperty("messages").GetProperty("nodes").GetRawText();
        }
        while (answer.Contains("PENDING", StringComparison.Ordinal));

        Assert.Contains($"\"to\":\"{PipelineCast.OtherUser}\",\"status\":\"SENT\"", answer);
        Assert.Equal(2, Directory.GetFiles(Path.Combine(pipeline.Server.Folder, "mail"), "M*.eml").Length);
        await pipeline.DisposeAsync();
    }

    [Fact]
    public async Task RunningServer_WritesTheDigestsOfTheMorning()
    {
        var pipeline = await Pipeline.StartAsync(new Dictionary<string, string?>());
        await pipeline.AddAsync(ReviewStatus.ActionRequired);
        pipeline.Server.Time.SetUtcNow(AceGraphServer.Start.AddHours(19));
        const string query = "{ messages { nodes { title status } } }";
        string answer;
        do
        {
            await Task.Delay(20);
            pipeline.Server.Time.Advance(MailService.Interval);
            answer = (await pipeline.Server.QueryAsync(Cast.AceUser, query)).Data.GetProperty("messages").GetProperty("nodes").GetRawText();
        }
        while (!answer.Contains("SENT", StringComparison.Ordinal));

        Assert.Equal("""[{"title":"Due on 11 March 2026: 1 thing to do","status":"SENT"}]""", answer);
        await pipeline.DisposeAsync();
    }

    /// <summary>With connections of its own, as another process has.</summary>
    private static async Task SendAsOtherServerAsync(MailRoom room, IMailCarrier carrier)
    {
        var file = new DataFolder(room.Server.Folder).DatabaseFile;
        await using var database = new Database(new SqliteConnectionStringBuilder { DataSource = file }.ToString());
        await using var lane = new WriteLane(database);
        await new MailSender(lane, carrier, new MailOptions(), room.Server.Time, NullLogger<MailSender>.Instance).SendDueAsync(CancellationToken.None);
    }
}
