using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace AceGraph.Messages;

/// <summary>Hands mails to a mail server.</summary>
internal sealed class SmtpCarrier(SmtpOptions options) : IMailCarrier
{
    public IMailRun Start() => new Run(options);

    private sealed class Run(SmtpOptions options) : IMailRun
    {
        /// <summary>From here on a reply tells that the same will not work later either (RFC 5321, section 4.2.1).</summary>
        private const int FirstPermanent = 500;

        private readonly SmtpClient _client = new() { Timeout = (int)MailSender.MostOfOneMail.TotalMilliseconds };

        public async Task SendAsync(string name, MimeMessage mail, CancellationToken cancellation)
        {
            await ConnectAsync(cancellation);
            try
            {
                await _client.SendAsync(mail, cancellation);
            }
            catch (SmtpCommandException e) when (IsFinal(e))
            {
                throw new MailRefusedException($"{(int)e.StatusCode} {e.Message}", e);
            }
        }

        public async ValueTask DisposeAsync()
        {
            if (_client.IsConnected)
            {
                await TryToLeaveAsync();
            }

            _client.Dispose();
        }

        private async Task ConnectAsync(CancellationToken cancellation)
        {
            if (!_client.IsConnected)
            {
                await _client.ConnectAsync(options.Host!, options.Port, Security(options.Security), cancellation);
            }

            if (options is { User: { Length: > 0 } user, Password: { } password } && !_client.IsAuthenticated)
            {
                await _client.AuthenticateAsync(user, password, cancellation);
            }
        }

        /// <summary>Of the recipient or of the mail itself. A sender that is refused is the operator's to put right, so that one is tried again.</summary>
        private static bool IsFinal(SmtpCommandException e) =>
            (int)e.StatusCode >= FirstPermanent && e.ErrorCode is SmtpErrorCode.RecipientNotAccepted or SmtpErrorCode.MessageNotAccepted;

        private static SecureSocketOptions Security(MailSecurity security) => security switch
        {
            MailSecurity.None => SecureSocketOptions.None,
            MailSecurity.StartTls => SecureSocketOptions.StartTls,
            MailSecurity.Tls => SecureSocketOptions.SslOnConnect,
            _ => throw new ArgumentOutOfRangeException(nameof(security)),
        };

        private async Task TryToLeaveAsync()
        {
            try
            {
                using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(1));
                await _client.DisconnectAsync(quit: true, limit.Token);
            }
            catch (Exception e) when (e is IOException or OperationCanceledException or MailKit.ProtocolException or MailKit.CommandException)
            {
                // Every mail was taken or marked by now; the line may be gone.
            }
        }
    }
}
