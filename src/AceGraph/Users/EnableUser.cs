using AceGraph.Api.Types;
using AceGraph.Changes;
using AceGraph.Mutations;
using AceGraph.Picklists;
using GraphQL.Types;

namespace AceGraph.Users;

/// <summary>Gives a disabled user access again with the roles of before, where they still have seats.</summary>
internal static class EnableUser
{
    public static void AddEnableUser(this ObjectGraphType mutation) => mutation.AddMutation(
        "enableUser",
        "EnableUserInput",
        "UserPayload",
        "Gives a disabled user access again, or sends an open invitation once more. Alliance Lead and Alliance Team only.",
        async (context, input) =>
        {
            var outcome = await context.RunAsync(UserReplays.Record, a => RunAsync(a, input.Text("id")!, input.Number("version")));
            return new UserPayload(outcome.Result, outcome.Errors);
        });

    private static async Task<Outcome<User>> RunAsync(Act act, string id, int? version)
    {
        var (user, error) = await UserGate.OpenAsync(act, id, version, u => SeatRules.CheckGrant(act.Viewer, GivenBack(u), "id"));
        if (error is not null)
        {
            return error;
        }

        switch (user!.Status)
        {
            case UserStatus.Disabled:
                return await EnableAsync(act, user);
            case UserStatus.Invited:
                act.Record(ChangeType.UserInvited, user);
                return user;
            case UserStatus.Active:
                return user;
            default:
                throw new InvalidOperationException($"No user status: {user.Status}.");
        }
    }

    private static IEnumerable<UserRole> GivenBack(User user) => user.Status == UserStatus.Disabled ? user.Roles : [];

    private static async Task<Outcome<User>> EnableAsync(Act act, User user)
    {
        var others = await Seats.OfOthersAsync(act, user.Id);
        var errors = SeatRules.CheckReturn(user.Roles, others.Used, "id");
        if (errors.Count > 0)
        {
            return Outcome<User>.Refused(errors);
        }

        // Who never signed in still has to, so that the register of first sign-ins is whole.
        var status = UserLog.SetStatus(user, user.LastActiveAt is null ? UserStatus.Invited : UserStatus.Active);
        user.RolesSince = act.Now;
        act.Touch(ChangeType.UserUpdated, user, status);
        return user;
    }
}

public sealed class EnableUserInput : InputType
{
    public EnableUserInput()
        : base("EnableUserInput", "Who is to have access again.")
    {
        Field("id", "ID!", "A disabled or an invited user; an active one stays as it is.");
        Field("version", "Int", "The version that was looked at; a later one is a conflict.");
        AddIdempotencyKey();
    }
}
