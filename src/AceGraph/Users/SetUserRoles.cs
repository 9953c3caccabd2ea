using AceGraph.Api.Types;
using AceGraph.Changes;
using AceGraph.Contracts;
using AceGraph.Errors;
using AceGraph.Mutations;
using AceGraph.Picklists;
using GraphQL.Types;

namespace AceGraph.Users;

/// <summary>Gives a user a whole new set of roles; the seats of each role hold, however many grant at once.</summary>
internal static class SetUserRoles
{
    public static void AddSetUserRoles(this ObjectGraphType mutation) => mutation.AddMutation(
        "setUserRoles", "SetUserRolesInput", "UserPayload", "Takes the whole new set of roles.", async (context, input) =>
        {
            var roles = ((System.Collections.IEnumerable)input["roles"]!).Cast<UserRole>().Distinct().ToList();
            var outcome = await context.RunAsync(UserReplays.Record, a => RunAsync(a, input.Text("id")!, input.Number("version"), roles));
            return new UserPayload(outcome.Result, outcome.Errors);
        });

    private static async Task<Outcome<User>> RunAsync(Act act, string id, int? version, List<UserRole> roles)
    {
        var (user, error) = await UserGate.OpenAsync(
            act, id, version, u => SeatRules.CheckGrant(act.Viewer, SeatRules.Changed(u.Roles, roles), "roles"));
        if ((error ?? Unsettable(user!)) is { } refused)
        {
            return refused;
        }

        var others = await Seats.OfOthersAsync(act, user!.Id);
        var errors = SeatRules.Check(user.Roles, roles, others.Used);
        return errors.Count > 0 ? Outcome<User>.Refused(errors) : Set(act, user, roles);
    }

    private static UserError? Unsettable(User user) => user.Status switch
    {
        UserStatus.Invited => new(
            ErrorCode.UserNotRegistered, $"{user.Name} has not signed in yet.", "id", "The roles of the invitation stand until then; change them after the first sign-in."),
        UserStatus.Disabled => new(ErrorCode.ValueInvalid, $"{user.Name} is disabled.", "id", "Give the user access again first."),
        _ => null,
    };

    private static User Set(Act act, User user, List<UserRole> roles)
    {
        if (!user.Roles.ToHashSet().SetEquals(roles))
        {
            act.Touch(ChangeType.UserRolesChanged, user, act.SetRoles(user, roles));
        }

        return user;
    }
}

public sealed class SetUserRolesInput : InputType
{
    public SetUserRolesInput()
        : base("SetUserRolesInput", "What a user may do.")
    {
        Field("id", "ID!", "The user.");
        Field("version", "Int", "The version that was looked at; a later one is a conflict.");
        Field("roles", "[UserRole!]!", "The whole new set; only the difference is judged.");
        AddIdempotencyKey();
    }
}

[SchemaType]
public sealed record UserPayload(User? User, IReadOnlyList<UserError> Errors) : Payload(Errors);

public sealed class UserPayloadType : PayloadType<UserPayload>
{
    public UserPayloadType()
        : base("UserPayload", "A user as it now stands.")
    {
        Field("user", "User", "Null with errors.", p => p.User);
        AddErrors();
    }
}
