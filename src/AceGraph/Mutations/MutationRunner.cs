using AceGraph.Api;
using AceGraph.Auth;
using AceGraph.Data;
using AceGraph.Support;

namespace AceGraph.Mutations;

/// <summary>The one place through which every mutation runs: one transaction with its log, or nothing.</summary>
public sealed class MutationRunner(WriteLane lane, IdGenerator ids, LastRefusals refusals, TimeProvider time)
{
    public async Task<Outcome<T>> RunAsync<T>(CurrentUser viewer, Func<Act, Task<Outcome<T>>> work, CancellationToken cancellation)
        where T : class
    {
        var outcome = await RunInLaneAsync(viewer, work, cancellation);
        if (!outcome.Succeeded)
        {
            refusals.Keep(viewer.User.Id, outcome.Errors);
        }

        return outcome;
    }

    private Task<Outcome<T>> RunInLaneAsync<T>(CurrentUser viewer, Func<Act, Task<Outcome<T>>> work, CancellationToken cancellation)
        where T : class => lane.RunAsync(
            async scope =>
            {
                var stored = await UserLookup.FindAsync(scope.Sql, viewer.User.Email, cancellation);
                if (stored is not { User.Status: Users.UserStatus.Active } caller)
                {
                    throw ApiErrors.Unauthenticated();
                }

                return await work(new Act(scope, viewer.Narrowed(caller.User, caller.Partner), time.GetStoredNow(), ids, cancellation));
            },
            outcome => outcome.Succeeded,
            cancellation);
}
