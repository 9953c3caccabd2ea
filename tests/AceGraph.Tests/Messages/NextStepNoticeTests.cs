using AceGraph.Picklists;
using AceGraph.Tests.Harness;
using Snapshooter.Xunit;

namespace AceGraph.Tests.Messages;

public sealed class NextStepNoticeTests(MailRoom room) : IClassFixture<MailRoom>
{
    [Fact]
    public async Task ThreeSeats_GetOneMailEach()
    {
        var id = await room.AddAsync(ReviewStatus.Approved, "Backups");
        var answer = await room.Pipeline.RunAsync(Cast.AceUser, "addNextStep", new { id, customerActions = "Sign the plan.\nThen call.", awsAsk = "Review the architecture." });
        Assert.Empty(answer.Errors);
        (await room.TakeAsync()).MatchSnapshot();
    }

    [Fact]
    public async Task EachStep_IsOneMoreMail()
    {
        var id = await room.AddAsync(ReviewStatus.Approved, "Backups");
        Assert.Empty((await room.Pipeline.RunAsync(Cast.AceUser, "addNextStep", new { id, awsAsk = "First." })).Errors);
        Assert.Empty((await room.Pipeline.RunAsync(Cast.AceUser, "addNextStep", new { id, awsAsk = "Second." })).Errors);
        var mails = await room.TakeAsync();
        Assert.Equal((3, 3), (mails.Count(m => m.Contains("First.")), mails.Count(m => m.Contains("Second."))));
        Assert.Equal(6, mails.Count);
    }

    [Theory]
    [InlineData(ReviewStatus.Draft)]
    [InlineData(ReviewStatus.ActionRequired)]
    public async Task BeforeApproval_NobodyIsTold(ReviewStatus status)
    {
        var id = await room.AddAsync(status, "Backups");
        Assert.Empty((await room.Pipeline.RunAsync(Cast.AceUser, "addNextStep", new { id, awsAsk = "Help." })).Errors);
        Assert.Empty(await room.TakeAsync());
    }

    [Fact]
    public async Task RefusedStep_IsNotMailed()
    {
        var id = await room.AddAsync(ReviewStatus.Approved, "Backups");
        Assert.NotEmpty((await room.Pipeline.RunAsync(Cast.AceUser, "addNextStep", new { id, awsAsk = " " })).Errors);
        Assert.Empty(await room.TakeAsync());
    }

    [Fact]
    public async Task SecondLineInATitle_BecomesNoHead()
    {
        var id = await room.AddAsync(ReviewStatus.Approved, "Backups\r\nBcc: spy@evil.example\u2028X");
        Assert.Empty((await room.Pipeline.RunAsync(Cast.AceUser, "addNextStep", new { id, awsAsk = "Help.\r\n-- \r\nSubject: x" })).Errors);
        var mail = (await room.TakeAsync())[0];
        Assert.Contains("Subject: Next step on \"Backups  Bcc: spy@evil.example X\" of Northwind Cloud\n", mail);
        Assert.Contains("\n    Help.\n    --\n    Subject: x\n", mail);
    }
}
