using MimeKit;

namespace AceGraph.Messages;

/// <summary>Where mails go: a mail server, or a folder.</summary>
public interface IMailCarrier
{
    /// <summary>A run of mails, over one connection where there is one.</summary>
    IMailRun Start();
}

/// <summary>One mail after the other.</summary>
public interface IMailRun : IAsyncDisposable
{
    /// <param name="name">Node id of the message.</param>
    /// <param name="mail">What is sent.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="MailRefusedException">This mail will never be taken.</exception>
    Task SendAsync(string name, MimeMessage mail, CancellationToken cancellation);
}

/// <summary>A mail that it is no use to send again.</summary>
public sealed class MailRefusedException(string message, Exception? inner = null) : Exception(message, inner);
