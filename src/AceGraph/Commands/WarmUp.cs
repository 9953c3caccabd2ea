using AceGraph.Api;
using AceGraph.Data;

namespace AceGraph.Commands;

/// <summary>Prepares the first mutation while the server listens already, so that neither the start nor its caller waits for it.</summary>
internal sealed class WarmUp(WriteLane lane, ILogger<WarmUp> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        try
        {
            await lane.WarmUpAsync(stoppingToken);
        }
        catch (Exception e) when (e is OperationCanceledException || UnavailableErrors.IsTransient(e))
        {
            log.LogDebug(e, "The first mutation will prepare itself.");
        }
    }
}
