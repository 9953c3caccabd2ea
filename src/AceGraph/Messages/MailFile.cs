using AceGraph.Data;
using MimeKit;

namespace AceGraph.Messages;

/// <summary>A message as a mail. The same message gives the same mail, byte for byte, so that a repeated one is known by its id.</summary>
internal static class MailFile
{
    /// <exception cref="MailRefusedException">The address is none.</exception>
    public static MimeMessage Of(Message message, MailboxAddress from)
    {
        if (!MailboxAddress.TryParse(message.To, out var to) || to.Domain.Length == 0)
        {
            throw new MailRefusedException($"'{message.To}' is no mail address.");
        }

        var mail = new MimeMessage
        {
            // What its author wrote like an encoded word (RFC 2047) would be read as another text.
            Subject = message.Title.Replace("=?", "= ?", StringComparison.Ordinal),
            Date = message.CreatedAt,
            MessageId = $"{NodeId.Format(NodeId.Message, message.Id)}@{from.Domain}",
            // In ASCII and short lines whatever takes it, else a file and a mail over a line would differ.
            Body = new TextPart("plain") { Text = message.Text, ContentTransferEncoding = ContentEncoding.QuotedPrintable },
        };
        mail.From.Add(from);
        mail.To.Add(to);
        // Keeps programs that answer for people who are away from answering (RFC 3834).
        mail.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        return mail;
    }
}
