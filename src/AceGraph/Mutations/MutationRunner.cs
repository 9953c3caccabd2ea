using AceGraph.Api;
using AceGraph.Auth;
using AceGraph.Data;
using AceGraph.Support;

namespace AceGraph.Mutations;

/// <summary>The one place through which every mutation runs: one transaction with its log, or nothing.</summary>
public sealed class MutationRunner(WriteLane lane, Database database, IdGenerator ids, LastRefusals refusals, TimeProvider time)
{
    /// <summary>An act that nobody repeats by a key.</summary>
    public Task<Outcome<T>> RunAsync<T>(CurrentUser viewer, Func<Act, Task<Outcome<T>>> work, CancellationToken cancellation)
        where T : class => RunAsync(viewer, work, null, cancellation);

    internal async Task<Outcome<T>> RunAsync<T>(CurrentUser viewer, Func<Act, Task<Outcome<T>>> work, Once<T>? once, CancellationToken cancellation)
        where T : class
    {
        var ran = await RunInLaneAsync(viewer, work, once, cancellation);
        if (ran.Repeats is { } first)
        {
            return await RememberedCalls.RecallAsync(first, once!.Replay, new Recollection(database, ran.Viewer, time.GetStoredNow(), cancellation));
        }

        if (ran.Outcome is { Succeeded: false, IsToldInTickets: true })
        {
            refusals.Keep(viewer.User.Id, ran.Outcome.Errors);
        }

        return ran.Outcome;
    }

    private Task<Ran<T>> RunInLaneAsync<T>(CurrentUser viewer, Func<Act, Task<Outcome<T>>> work, Once<T>? once, CancellationToken cancellation)
        where T : class => lane.RunAsync(
            async scope =>
            {
                var stored = await UserLookup.FindAsync(scope.Sql, viewer.User.Email, cancellation);
                if (stored is not { User.Status: Users.UserStatus.Active } caller)
                {
                    throw ApiErrors.Unauthenticated();
                }

                var act = new Act(scope, viewer.Narrowed(caller.User, caller.Partner), time.GetStoredNow(), ids, cancellation);
                return once is null ? new Ran<T>(act.Viewer, await work(act)) : await once.RunAsync(act, work);
            },
            ran => ran.IsToBeCommitted,
            cancellation);
}
