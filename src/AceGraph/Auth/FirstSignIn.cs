using AceGraph.Changes;
using AceGraph.Data;
using AceGraph.Mutations;
using AceGraph.Users;
using Microsoft.EntityFrameworkCore;

namespace AceGraph.Auth;

/// <summary>Makes an invited user active with the first good token, once, however many requests come with it.</summary>
public sealed class FirstSignIn(WriteLane lane, IdGenerator ids, TimeProvider time)
{
    /// <param name="email">Of a user who was found invited.</param>
    /// <param name="narrow">The caller that the token makes of the user.</param>
    /// <param name="cancellation">Of the request.</param>
    /// <returns>The user as it now stands, which another request may have changed meanwhile; null where it is gone.</returns>
    public Task<(User User, PartnerFacts? Partner)?> RegisterAsync(
        string email, Func<User, PartnerFacts?, CurrentUser> narrow, CancellationToken cancellation) => lane.RunAsync<(User, PartnerFacts?)?>(
        async scope =>
        {
            var found = await UserLookup.FindAsync(scope.Sql, email, cancellation);
            if (found is not { User.Status: UserStatus.Invited } invited)
            {
                return found;
            }

            var now = time.GetStoredNow();
            var act = new Act(scope, narrow(invited.User, invited.Partner), now, ids, cancellation);
            var user = await scope.Db.Users.SingleAsync(u => u.Id == invited.User.Id, cancellation);
            user.LastActiveAt = now;
            act.Touch(ChangeType.UserRegistered, user, UserLog.SetStatus(user, UserStatus.Active));
            return (user, invited.Partner);
        },
        _ => true,
        cancellation);
}
