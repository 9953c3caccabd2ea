using AceGraph.Messages.Digests;

namespace AceGraph.Messages;

/// <summary>Writes the digests of the day and sends what is pending, from the start of the server to its end.</summary>
public sealed partial class MailService(DigestWriter digests, MailSender sender, MailBell bell, TimeProvider time, ILogger<MailService> logger) : BackgroundService
{
    /// <summary>How often it looks by itself, also for mails of servers that died.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(100);

    private DateTimeOffset _nextDigests = time.GetUtcNow() + Interval;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await bell.WaitAsync(await RoundAsync(stoppingToken), stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
        }
    }

    /// <returns>How long there is nothing to do, where nobody rings.</returns>
    private async Task<TimeSpan> RoundAsync(CancellationToken cancellation)
    {
        try
        {
            await LookForDigestsAsync(cancellation);
            var pause = await sender.SendDueAsync(cancellation) - time.GetUtcNow() ?? Interval;
            return pause < Shortest ? Shortest : pause < Interval ? pause : Interval;
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            LogFailed(e);
            return Interval;
        }
    }

    /// <summary>By the minute and not with every ring, since it costs a query.</summary>
    private async Task LookForDigestsAsync(CancellationToken cancellation)
    {
        if (time.GetUtcNow() >= _nextDigests)
        {
            await digests.WriteDueAsync(cancellation);
            _nextDigests = time.GetUtcNow() + Interval;
        }
    }

    [LoggerMessage(LogLevel.Warning, "Mails could not be looked after, and will be again in a minute")]
    private partial void LogFailed(Exception exception);
}
