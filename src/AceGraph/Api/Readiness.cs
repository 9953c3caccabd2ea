namespace AceGraph.Api;

/// <summary>Whether the server can answer queries now: false, or an exception, where the database cannot be read.</summary>
public delegate Task<bool> ReadinessCheck(CancellationToken cancellationToken);

/// <summary>Asks at most once a second, however many ask it: a health address must not be a way to load the database.</summary>
public sealed partial class Readiness(ReadinessCheck check, TimeProvider time, ILogger<Readiness> logger) : IDisposable
{
    private static readonly TimeSpan Kept = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly SemaphoreSlim _one = new(1);
    private long? _askedAt;
    private bool _ready;

    public async Task<bool> IsReadyAsync(CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken);
        try
        {
            if (_askedAt is not { } at || time.GetElapsedTime(at) >= Kept)
            {
                _ready = await AskAsync();
                _askedAt = time.GetTimestamp();
            }
            return _ready;
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    private async Task<bool> AskAsync()
    {
        using var patience = new CancellationTokenSource(Patience, time);
        try
        {
            return await check(patience.Token);
        }
        catch (Exception e)
        {
            LogNotReady(e);
            return false;
        }
    }

    [LoggerMessage(LogLevel.Warning, "The readiness check failed")]
    private partial void LogNotReady(Exception exception);
}
