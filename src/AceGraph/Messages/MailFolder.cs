using System.Text;
using AceGraph.Data;
using MimeKit;

namespace AceGraph.Messages;

/// <summary>Writes each mail into a file by its id, so that one which is written again after a crash is still the same one file.</summary>
internal sealed class MailFolder(string path) : IMailCarrier, IMailRun
{
    public const string Default = "mail";

    public IMailRun Start() => this;

    public Task SendAsync(string name, MimeMessage mail, CancellationToken cancellation)
    {
        using var text = new MemoryStream();
        mail.WriteTo(text, cancellation);
        DataFolder.WriteSecret(Path.Combine(path, name + ".eml"), Encoding.UTF8.GetString(text.GetBuffer(), 0, (int)text.Length), replace: true);
        return Task.CompletedTask;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
