using AceGraph.Api.Types;
using AceGraph.Changes;
using AceGraph.Contracts;
using AceGraph.Data;
using AceGraph.Errors;
using AceGraph.Mutations;
using AceGraph.Picklists;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;

namespace AceGraph.Users;

/// <summary>Gives a user a whole new set of roles; the seats of each role hold, however many grant at once.</summary>
internal static class SetUserRoles
{
    public static void AddSetUserRoles(this ObjectGraphType mutation) => mutation.AddMutation(
        "setUserRoles", "SetUserRolesInput", "UserPayload", "Takes the whole new set of roles.", async (context, input) =>
        {
            var roles = ((System.Collections.IEnumerable)input["roles"]!).Cast<UserRole>().Distinct().ToList();
            var outcome = await context.RunAsync(a => RunAsync(a, input.Text("id")!, input.Number("version"), roles));
            return new UserPayload(outcome.Result, outcome.Errors);
        });

    private static async Task<Outcome<User>> RunAsync(Act act, string id, int? version, List<UserRole> roles)
    {
        if (!act.Viewer.ManagesUsers)
        {
            return new UserError(ErrorCode.Forbidden, "Your roles do not manage users.", null, "Ask the Alliance Lead or the Alliance Team.");
        }

        if (await FindAsync(act, id) is not { } user)
        {
            return new UserError(ErrorCode.NotFound, "There is no such user in the partner account.", "id", "Look the id up with the query `users`.");
        }

        if (await Conflicts.CheckAsync(act, "user", NodeId.Format(NodeId.User, user.Id), user.Version, version) is { } conflict)
        {
            return conflict;
        }

        if (Unsettable(user) is { } refused)
        {
            return refused;
        }

        var others = await act.Db.Users.Where(u => u.PartnerId == user.PartnerId && u.Id != user.Id && u.Status != UserStatus.Disabled)
            .Select(u => u.Roles).ToListAsync(act.Cancellation);
        var errors = SeatRules.Check(act.Viewer, user.Roles, roles, role => others.Count(r => r.Contains(role)));
        return errors.Count > 0 ? Outcome<User>.Refused(errors) : Set(act, user, roles);
    }

    private static async Task<User?> FindAsync(Act act, string id) => NodeId.TryParse(id, NodeId.User, out var number)
        ? await act.Db.Users.SingleOrDefaultAsync(u => u.Id == number && u.PartnerId == act.Viewer.Partner!.Id, act.Cancellation)
        : null;

    private static UserError? Unsettable(User user) => user.Status switch
    {
        UserStatus.Invited => new(
            ErrorCode.UserNotRegistered, $"{user.Name} has not signed in yet.", "id", "The roles of the invitation stand until then; change them after the first sign-in."),
        UserStatus.Disabled => new(ErrorCode.ValueInvalid, $"{user.Name} is disabled.", "id", "Give the user access again first."),
        _ => null,
    };

    private static User Set(Act act, User user, List<UserRole> roles)
    {
        if (user.Roles.ToHashSet().SetEquals(roles))
        {
            return user;
        }

        var before = user.Roles;
        (user.Roles, user.RolesSince) = ([.. roles.Order()], act.Now);
        user.Version++;
        act.Record(
            new Change { Type = ChangeType.UserRolesChanged, SubjectId = NodeId.Format(NodeId.User, user.Id), PartnerId = user.PartnerId, Version = user.Version },
            [LoggedField.Of("roles", Names(before), Names(user.Roles))]);
        return user;
    }

    private static string[] Names(List<UserRole> roles) => [.. roles.Select(UserRolePicklist.ToWireName)];
}

public sealed class SetUserRolesInput : InputType
{
    public SetUserRolesInput()
        : base("SetUserRolesInput", "What a user may do.")
    {
        Field("id", "ID!", "The user.");
        Field("version", "Int", "The version that was looked at; a later one is a conflict.");
        Field("roles", "[UserRole!]!", "The whole new set; only the difference is judged.");
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
