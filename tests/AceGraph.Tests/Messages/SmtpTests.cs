using System.Globalization;
using AceGraph.Messages;
using AceGraph.Tests.Harness;

namespace AceGraph.Tests.Messages;

/// <summary>Mails go to a real mail server over a real line.</summary>
public sealed class SmtpTests
{
    private static Task<MailRoom> StartAsync(int port) => MailRoom.StartAsync(
        null,
        ("Mail:Smtp:Host", "127.0.0.1"),
        ("Mail:Smtp:Port", port.ToString(CultureInfo.InvariantCulture)),
        ("Mail:Smtp:Security", "None"),
        ("Mail:From", "acegraph@operator.example"));

    [Fact]
    public async Task Mails_AreTakenOnceOverOneLine()
    {
        await using var smtp = new SmtpStub();
        var room = await StartAsync(smtp.Port);
        var ids = new[] { await room.OweAsync("a@x.example", "First", ".\n.leading dots\n"), await room.OweAsync("b@x.example", "Größe") };
        await room.Sender.SendDueAsync(CancellationToken.None);
        await room.Sender.SendDueAsync(CancellationToken.None);
        Assert.Equal(
            [$"First to a@x.example M{ids[0]}@operator.example: .|.leading dots|", $"Größe to b@x.example M{ids[1]}@operator.example: All is well.|"],
            smtp.Taken.Select(m => $"{m.Subject} to {m.To} {m.MessageId}: {m.TextBody!.ReplaceLineEndings("|")}"));
        Assert.Equal("Sent after 1", await room.StateAsync(ids[1]));
        await room.DisposeAsync();
    }

    [Theory]
    [InlineData("gone@x.example", "550 No such mailbox", "Failed after 1: 550 No such mailbox")]
    [InlineData("BODY", "554 Looks like spam", "Failed after 1: 554 Looks like spam")]
    [InlineData("gone@x.example", "451 Try later", "Pending after 1, next in 1 min: 451 Try later")]
    [InlineData("MAIL", "550 You are nobody", "Pending after 1, next in 1 min: 550 You are nobody")]
    [InlineData("MAIL", "421 Closing", "Pending after 1, next in 1 min: 421 Closing")]
    public async Task Refusal_FailsAtOnceWhereItIsFinal(string asked, string reply, string state)
    {
        await using var smtp = new SmtpStub();
        smtp.Replies[asked] = reply;
        var room = await StartAsync(smtp.Port);
        var (refused, other) = (await room.OweAsync("gone@x.example"), await room.OweAsync("b@x.example"));
        await room.Sender.SendDueAsync(CancellationToken.None);
        Assert.Equal(state, await room.StateAsync(refused));
        if (asked == "gone@x.example")
            Assert.Equal("Sent after 1", await room.StateAsync(other));
        await room.DisposeAsync();
    }

    [Theory]
    [InlineData("nobody")]
    [InlineData("a@b@c <")]
    [InlineData("")]
    public async Task AddressThatIsNone_FailsItsMailAlone(string address)
    {
        await using var smtp = new SmtpStub();
        var room = await StartAsync(smtp.Port);
        var (bad, good) = (await room.OweAsync(address), await room.OweAsync("b@x.example"));
        await room.Sender.SendDueAsync(CancellationToken.None);
        Assert.Equal($"Failed after 1: '{address}' is no mail address.", await room.StateAsync(bad));
        Assert.Equal("Sent after 1", await room.StateAsync(good));
        await room.DisposeAsync();
    }

    [Fact]
    public async Task ServerThatIsBackLater_TakesWhatWaited()
    {
        var smtp = new SmtpStub();
        var room = await StartAsync(smtp.Port);
        await smtp.DisposeAsync();
        var (first, second) = (await room.OweAsync("a@x.example"), await room.OweAsync("b@x.example"));
        Assert.Equal(room.Server.Time.GetUtcNow() + Retries.First, await room.Sender.SendDueAsync(CancellationToken.None));
        Assert.Equal("Pending after 1, next in 1 min: The mail server could not be reached, or the folder not be written.", await room.StateAsync(first));
        Assert.Equal("Pending after 0, next in 0 min", await room.StateAsync(second));
        await using var back = new SmtpStub(smtp.Port);
        room.Server.Time.Advance(Retries.First);
        await room.Sender.SendDueAsync(CancellationToken.None);
        Assert.Equal(["b@x.example", "a@x.example"], back.Taken.Select(m => m.To.ToString()));
        await room.DisposeAsync();
    }

    [Fact]
    public async Task After24Hours_ItIsGivenUp()
    {
        await using var smtp = new SmtpStub();
        smtp.Replies["a@x.example"] = "451 Try later";
        var room = await StartAsync(smtp.Port);
        var id = await room.OweAsync("a@x.example");
        var pauses = new List<double>();
        while (await room.Sender.SendDueAsync(CancellationToken.None) is { } next)
        {
            pauses.Add((next - room.Server.Time.GetUtcNow()).TotalMinutes);
            room.Server.Time.SetUtcNow(next);
        }

        Assert.Equal([1, 2, 4, 8, 16, 32, 64, 128, 240, 240, 240, 240, 225], pauses);
        Assert.Equal("Failed after 14: 451 Try later", await room.StateAsync(id));
        Assert.Equal(AceGraphServer.Start + Retries.Longest, room.Server.Time.GetUtcNow());
        await room.DisposeAsync();
    }
}
