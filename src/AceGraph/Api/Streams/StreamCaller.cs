using Microsoft.Extensions.Primitives;

namespace AceGraph.Api.Streams;

/// <summary>Who is at the other end of a stream: looked up anew as long as it lives, since tokens run out and roles are revoked.</summary>
public sealed class StreamCaller
{
    /// <summary>What was looked up longer ago than this is looked up again before it is shown.</summary>
    public static readonly TimeSpan Fresh = TimeSpan.FromSeconds(30);

    private readonly Func<CancellationToken, Task<Caller?>> _lookUp;
    private readonly CancellationTokenSource _gone = new();

    internal StreamCaller(Caller caller, Func<CancellationToken, Task<Caller?>> lookUp) => (Current, _lookUp) = (caller, lookUp);

    /// <summary>As of the last look-up.</summary>
    public Caller Current { get; private set; }

    /// <summary>Cancelled when a look-up finds that the token gives no access any more.</summary>
    public CancellationToken Gone => _gone.Token;

    /// <summary>The caller as of now: to be asked before each batch of what a stream shows.</summary>
    /// <exception cref="GraphQLError">UNAUTHENTICATED: the token has run out, or the user is disabled.</exception>
    public async Task<Caller> RenewAsync(CancellationToken cancellation)
    {
        if (await _lookUp(cancellation) is not { } caller)
        {
            await _gone.CancelAsync();
            throw ApiErrors.Unauthenticated();
        }
        return Current = caller;
    }

    /// <summary>Looks the caller up every <see cref="Fresh"/> until <paramref name="ended"/>, or until the caller is gone.</summary>
    internal async Task WatchAsync(TimeProvider time, CancellationToken ended)
    {
        using var timer = new PeriodicTimer(Fresh, time);
        try
        {
            while (await timer.WaitForNextTickAsync(ended))
                await LookAgainAsync(ended);
        }
        catch (Exception) when (ended.IsCancellationRequested)
        {
            // The stream has ended before its caller.
        }
        catch (Exception)
        {
            await _gone.CancelAsync();
        }
    }

    private async Task LookAgainAsync(CancellationToken ended)
    {
        try
        {
            await RenewAsync(ended);
        }
        catch (Exception e) when (UnavailableErrors.IsTransient(e))
        {
            // Nothing can be read for the caller meanwhile either.
        }
    }
}

/// <summary>Finds the caller of a stream.</summary>
public sealed class StreamCallers(CallerResolver resolve, IServiceScopeFactory scopes)
{
    /// <param name="authorization">The header, or what stands for it.</param>
    /// <param name="cancellation">Of the request.</param>
    /// <returns>Null where the token gives no access.</returns>
    public async Task<StreamCaller?> FindAsync(StringValues authorization, CancellationToken cancellation) =>
        await LookUpAsync(authorization, cancellation) is { } caller
            ? new StreamCaller(caller, again => LookUpAsync(authorization, again))
            : null;

    /// <summary>In a context of its own: one that has found a token good keeps that for as long as it lives.</summary>
    private async Task<Caller?> LookUpAsync(StringValues authorization, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider, RequestAborted = cancellation };
        context.Request.Headers.Authorization = authorization;
        return await resolve(context);
    }
}
