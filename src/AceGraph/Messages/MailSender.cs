using AceGraph.Data;
using MailKit.Net.Smtp;
using Microsoft.EntityFrameworkCore;

namespace AceGraph.Messages;

/// <summary>
/// Sends what is pending, one mail at a time. A mail is claimed by moving its next attempt ahead, so that of several servers one sends it,
/// and another does where that one dies between claiming and marking.
/// </summary>
public sealed partial class MailSender(WriteLane lane, IMailCarrier carrier, MailOptions options, TimeProvider time, ILogger<MailSender> logger)
{
    /// <summary>How long one mail may take.</summary>
    public static readonly TimeSpan MostOfOneMail = TimeSpan.FromMinutes(1);

    /// <summary>Longer than one mail takes, so that none is sent by two servers that both live.</summary>
    public static readonly TimeSpan Claim = TimeSpan.FromMinutes(3);

    private const int MostOfError = 500;

    /// <summary>More is the operator's to read, in the log: it can name machines inside.</summary>
    private static readonly Fault Unreachable = new("The mail server could not be reached, or the folder not be written.", IsOfAll: true);

    /// <summary>Sends every mail whose time has come.</summary>
    /// <returns>When the next one's comes; null: none is pending.</returns>
    public async Task<DateTimeOffset?> SendDueAsync(CancellationToken cancellation)
    {
        await using var run = carrier.Start();
        while (true)
        {
            var (claimed, next) = await ClaimAsync(cancellation);
            if (claimed is null)
            {
                return next;
            }

            var fault = await TrySendAsync(run, claimed, cancellation);
            await MarkAsync(claimed, fault);
            if (fault is { IsOfAll: true })
            {
                return time.GetUtcNow() + Retries.First;
            }
        }
    }

    private Task<(Message? Claimed, DateTimeOffset? Next)> ClaimAsync(CancellationToken cancellation) => lane.RunAsync(
        async scope =>
        {
            var now = time.GetStoredNow();
            var first = await scope.Db.Messages.Where(m => m.Status == MessageStatus.Pending).OrderBy(m => m.NextAt).ThenBy(m => m.Id).FirstOrDefaultAsync(cancellation);
            if (first is null || first.NextAt > now)
            {
                return (null, first?.NextAt);
            }

            (first.NextAt, first.Attempt) = (now + Claim, first.Attempt + 1);
            return ((Message?)first, first.NextAt);
        },
        result => result.Item1 is not null,
        cancellation);

    /// <returns>Null: taken.</returns>
    private async Task<Fault?> TrySendAsync(IMailRun run, Message message, CancellationToken cancellation)
    {
        using var limit = new CancellationTokenSource(MostOfOneMail);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        try
        {
            await run.SendAsync(NodeId.Format(NodeId.Message, message.Id), MailFile.Of(message, options.Sender), either.Token);
            return null;
        }
        catch (MailRefusedException e)
        {
            return new(e.Message, IsFinal: true);
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            LogNotSent(e, message.Id, message.Attempt);
            return e is SmtpCommandException refused ? new($"{(int)refused.StatusCode} {refused.Message}") : Unreachable;
        }
    }

    /// <summary>Not cancelled with the rest: a mail that was taken must not be sent again.</summary>
    private Task MarkAsync(Message sent, Fault? fault) => lane.RunAsync(
        async scope =>
        {
            if (await scope.Db.Messages.SingleOrDefaultAsync(m => m.Id == sent.Id) is { } message)
            {
                Mark(message, fault, time.GetStoredNow());
            }

            return true;
        },
        _ => true,
        CancellationToken.None);

    private static void Mark(Message message, Fault? fault, DateTimeOffset now)
    {
        if (fault is null)
        {
            (message.Status, message.SentAt, message.NextAt, message.Error) = (MessageStatus.Sent, now, null, null);
            return;
        }

        message.Error = fault.Error.Length > MostOfError ? fault.Error[..MostOfError] : fault.Error;
        message.NextAt = fault.IsFinal ? null : Retries.After(message.CreatedAt, message.Attempt, now);
        message.Status = message.NextAt is null ? MessageStatus.Failed : MessageStatus.Pending;
    }

    /// <param name="Error">What the mail server said.</param>
    /// <param name="IsFinal">It is no use to try again.</param>
    /// <param name="IsOfAll">No other mail would be taken now either.</param>
    private sealed record Fault(string Error, bool IsFinal = false, bool IsOfAll = false);

    [LoggerMessage(LogLevel.Warning, "Mail M{Id} could not be sent at attempt {Attempt}")]
    private partial void LogNotSent(Exception exception, long id, int attempt);
}
