using System.Collections.Concurrent;
using System.Threading.Channels;
using AceGraph.Data;
using AceGraph.Users;
using Microsoft.EntityFrameworkCore;

namespace AceGraph.Auth;

/// <summary>Keeps when each user was last here, roughly, beside the requests: none waits for it, none fails by it.</summary>
public sealed partial class LastActive(WriteLane lane, TimeProvider time, ILogger<LastActive> logger) : BackgroundService
{
    /// <summary>A user who stays is written down again only after this long.</summary>
    public static readonly TimeSpan Grain = TimeSpan.FromMinutes(15);

    private readonly Channel<long> _seen = Channel.CreateUnbounded<long>(new UnboundedChannelOptions { SingleReader = true });
    private readonly ConcurrentDictionary<long, DateTimeOffset> _waiting = new();

    public void Saw(User user)
    {
        var now = time.GetUtcNow();
        if (user.LastActiveAt is { } last && now - last < Grain)
            return;
        if (_waiting.TryAdd(user.Id, now))
            _seen.Writer.TryWrite(user.Id);
    }

    /// <summary>Ends once the last of them is written, so that a stopping server forgets nobody.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        _seen.Writer.TryComplete();
        if (ExecuteTask is { } writing)
            await writing.WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await base.StopAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Not the token: it would cut off what the completed channel still holds.
        while (await _seen.Reader.WaitToReadAsync(CancellationToken.None))
        {
            var seen = new Dictionary<long, DateTimeOffset>();
            while (_seen.Reader.TryRead(out var id))
                seen[id] = _waiting[id];
            await WriteAsync(seen);
            foreach (var id in seen.Keys)
                _waiting.TryRemove(id, out _);
        }
    }

    private async Task WriteAsync(Dictionary<long, DateTimeOffset> seen)
    {
        try
        {
            await lane.RunAsync(scope => UpdateAsync(scope.Db, seen), _ => true, CancellationToken.None);
        }
        catch (Exception e)
        {
            LogNotWritten(e);
        }
    }

    /// <summary>Past the change tracker: being here is no change of the user, and must not raise the version.</summary>
    private static async Task<bool> UpdateAsync(AceGraphContext db, Dictionary<long, DateTimeOffset> seen)
    {
        foreach (var (id, at) in seen)
            await db.Users.Where(u => u.Id == id).ExecuteUpdateAsync(u => u.SetProperty(x => x.LastActiveAt, at));
        return true;
    }

    [LoggerMessage(LogLevel.Warning, "The last activity of users could not be written")]
    private partial void LogNotWritten(Exception exception);
}
