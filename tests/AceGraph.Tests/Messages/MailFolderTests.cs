using AceGraph.Messages;
using AceGraph.Tests.Harness;
using Microsoft.EntityFrameworkCore;
using MimeKit;
using Snapshooter.Xunit;

namespace AceGraph.Tests.Messages;

public sealed class MailFolderTests
{
    private static string FolderOf(MailRoom room) => Path.Combine(room.Server.Folder, "mail");

    [Fact]
    public async Task Mail_IsOneFileByItsId()
    {
        var room = await MailRoom.StartAsync(null, ("Mail:From", "AceGraph <acegraph@operator.example>"));
        var id = await room.OweAsync(Cast.AceUser, "Größe: 漢字\r\nBcc: spy@evil.example", "Grüße, 漢字.\n\n.\nFrom here on it is long: " + new string('x', 1200) + "\n");
        Assert.Null(await room.Sender.SendDueAsync(CancellationToken.None));
        var file = Assert.Single(Directory.GetFiles(FolderOf(room)));
        Assert.Equal($"M{id}.eml", Path.GetFileName(file));
        var mail = await MimeMessage.LoadAsync(file);
        var lines = await File.ReadAllLinesAsync(file);
        Snapshot.Match(new
        {
            Heads = mail.Headers.Select(h => $"{h.Field}: {h.Value}".Replace($"{id}", "#")),
            Bcc = mail.Bcc.Count,
            Text = mail.TextBody!.ReplaceLineEndings("\n").Replace(new string('x', 1200), "x*1200"),
            Longest = lines.Max(line => line.Length) <= 998,
            Ascii = lines.All(line => line.All(char.IsAscii)),
            State = await room.StateAsync(id),
        });
        await room.DisposeAsync();
    }

    [Theory]
    [InlineData("=?utf-8?q?Approved=0D=0ABcc:_spy@evil.example?=")]
    [InlineData("=?utf-8?b?QXBwcm92ZWQ=?= and ü")]
    [InlineData("Approved: \"\u202eelpmaxe\u202c\", <a@b.example>; \U0001F469\u200D\U0001F469\u200D\U0001F467 (x)")]
    public async Task Title_ReadsAsItWasWrittenButForEncodedWords(string title)
    {
        var room = await MailRoom.StartAsync();
        await room.OweAsync(Cast.AceUser, $"{title} ".PadRight(255, 'x'));
        await room.Sender.SendDueAsync(CancellationToken.None);
        var mail = await MimeMessage.LoadAsync(Assert.Single(Directory.GetFiles(FolderOf(room))));
        Assert.Equal(($"{title} ".PadRight(255, 'x').Replace("=?", "= ?"), 7, 0), (mail.Subject, mail.Headers.Count, mail.Bcc.Count));
        await room.DisposeAsync();
    }

    [Fact]
    public async Task MarkLostInACrash_LeavesTheSameOneFile()
    {
        var room = await MailRoom.StartAsync();
        var id = await room.OweAsync(Cast.AceUser);
        await room.Sender.SendDueAsync(CancellationToken.None);
        var first = await File.ReadAllBytesAsync(Assert.Single(Directory.GetFiles(FolderOf(room))));
        room.Server.Time.Advance(MailSender.Claim);
        await room.Server.WriteAsync(async db =>
        {
            var message = await db.Messages.SingleAsync();
            (message.Status, message.SentAt, message.NextAt) = (MessageStatus.Pending, null, room.Server.Time.GetUtcNow());
        });
        await room.Sender.SendDueAsync(CancellationToken.None);
        Assert.Equal(first, await File.ReadAllBytesAsync(Assert.Single(Directory.GetFiles(FolderOf(room)))));
        Assert.Equal("Sent after 2", await room.StateAsync(id));
        await room.DisposeAsync();
    }

    [Fact]
    public async Task Folder_IsTheServersAlone()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "out");
        var room = await MailRoom.StartAsync(null, ("Mail:Folder", path));
        await room.OweAsync(Cast.AceUser);
        await room.Sender.SendDueAsync(CancellationToken.None);
        const UnixFileMode owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        Assert.Equal(owner | UnixFileMode.UserExecute, File.GetUnixFileMode(path));
        Assert.Equal(owner, File.GetUnixFileMode(Assert.Single(Directory.GetFiles(path))));
        await room.DisposeAsync();
    }

    [Fact]
    public async Task FolderThatCannotBeWritten_IsTriedAgain()
    {
        var room = await MailRoom.StartAsync();
        await File.WriteAllTextAsync(FolderOf(room), "in the way");
        var id = await room.OweAsync(Cast.AceUser);
        await room.Sender.SendDueAsync(CancellationToken.None);
        Assert.Equal("Pending after 1, next in 1 min: The mail server could not be reached, or the folder not be written.", await room.StateAsync(id));
        File.Delete(FolderOf(room));
        room.Server.Time.Advance(Retries.First);
        await room.Sender.SendDueAsync(CancellationToken.None);
        Assert.Equal("Sent after 2", await room.StateAsync(id));
        await room.DisposeAsync();
    }
}
