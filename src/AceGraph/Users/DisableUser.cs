using AceGraph.Api.Types;
using AceGraph.Changes;
using AceGraph.Mutations;
using AceGraph.Picklists;
using GraphQL.Types;

namespace AceGraph.Users;

/// <summary>Takes all access from a user, from the next request on. What the user owned stays, and counts as orphaned.</summary>
internal static class DisableUser
{
    public static void AddDisableUser(this ObjectGraphType mutation) => mutation.AddMutation(
        "disableUser",
        "DisableUserInput",
        "UserPayload",
        "Takes all access from a user, or an invitation back; what the user owns stays. Alliance Lead and Alliance Team only.",
        async (context, input) =>
        {
            var outcome = await context.RunAsync(UserReplays.Record, a => RunAsync(a, input.Text("id")!, input.Number("version")));
            return new UserPayload(outcome.Result, outcome.Errors);
        });

    private static async Task<Outcome<User>> RunAsync(Act act, string id, int? version)
    {
        var (user, error) = await UserGate.OpenAsync(act, id, version, u => SeatRules.CheckGrant(act.Viewer, Lost(u), "id"));
        if (error is not null)
        {
            return error;
        }

        if (user!.Status == UserStatus.Disabled)
        {
            return user;
        }

        if (SeatRules.CheckDisabling(user.Roles) is { } refused)
        {
            return refused;
        }

        // The address is a secret that others may know; who is let in again makes a new one.
        user.CalendarToken = null;
        act.Touch(ChangeType.UserDisabled, user, UserLog.SetStatus(user, UserStatus.Disabled));
        return user;
    }

    private static IEnumerable<UserRole> Lost(User user) => user.Status == UserStatus.Disabled ? [] : user.Roles;
}

public sealed class DisableUserInput : InputType
{
    public DisableUserInput()
        : base("DisableUserInput", "Who is to have no access any more.")
    {
        Field("id", "ID!", "Any user of the partner but the Alliance Lead.");
        Field("version", "Int", "The version that was looked at; a later one is a conflict.");
        AddIdempotencyKey();
    }
}
