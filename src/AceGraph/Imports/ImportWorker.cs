using System.Threading.Channels;
using AceGraph.Api;

namespace AceGraph.Imports;

/// <summary>
/// Checks and writes imports in the background, in turn a batch of each, so that a large one does not keep a small one waiting. At the
/// start it goes on with those that the last stop broke off.
/// </summary>
public sealed partial class ImportWorker(ImportWork work, ImportSignals signals, TimeProvider time, ILogger<ImportWorker> logger) : BackgroundService
{
    /// <summary>Before a batch that the database had no time or room for is tried again.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    private readonly Channel<long> _queue = Channel.CreateUnbounded<long>();

    public void Enqueue(long id) => _queue.Writer.TryWrite(id);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            foreach (var id in await work.WaitingAsync(stoppingToken))
            {
                Enqueue(id);
            }

            await foreach (var id in _queue.Reader.ReadAllAsync(stoppingToken))
            {
                if (await TryAsync(id, stoppingToken))
                {
                    Enqueue(id);
                }
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            LogStopped();
        }
    }

    /// <returns>Whether there is more to do.</returns>
    private async Task<bool> TryAsync(long id, CancellationToken cancellation)
    {
        try
        {
            return await work.StepAsync(id, cancellation);
        }
        catch (Exception e) when (UnavailableErrors.IsTransient(e))
        {
            LogPaused(e, id);
            await Task.Delay(Pause, time, cancellation);
            return true;
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            LogFailed(e, id);
            await work.FailAsync(id, "The server failed; its log tells why.", cancellation);
            return false;
        }
        finally
        {
            signals.Tell();
        }
    }

    [LoggerMessage(LogLevel.Warning, "Import I{Id} waits for the database")]
    private partial void LogPaused(Exception exception, long id);

    [LoggerMessage(LogLevel.Error, "Import I{Id} has failed")]
    private partial void LogFailed(Exception exception, long id);

    [LoggerMessage(LogLevel.Debug, "The import worker has stopped")]
    private partial void LogStopped();
}
