using System.Collections;
using AceGraph.Api.Types;
using AceGraph.Changes;
using AceGraph.Errors;
using AceGraph.Mutations;
using AceGraph.Picklists;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;

namespace AceGraph.Users;

/// <summary>Asks somebody to join the partner account. The roles keep their seats until the first sign-in.</summary>
internal static class InviteUser
{
    public static void AddInviteUser(this ObjectGraphType mutation) => mutation.AddMutation(
        "inviteUser", "InviteUserInput", "UserPayload", "Asks somebody to join the partner account; the first sign-in makes the user active.",
        async (context, input) =>
        {
            var outcome = await context.RunAsync(UserReplays.Record, a => RunAsync(a, input));
            return new UserPayload(outcome.Result, outcome.Errors);
        });

    private static async Task<Outcome<User>> RunAsync(Act act, IDictionary<string, object?> input)
    {
        if (UserGate.Role(act) is { } forbidden)
        {
            return forbidden;
        }

        var texts = new UserTexts();
        var wanted = new User { Email = texts.Email(input), Name = texts.Required(input, "name"), Title = texts.Optional(input, "title") };
        wanted.Roles = [.. ((IEnumerable)input["roles"]!).Cast<UserRole>().Distinct()];
        var known = await act.Db.Users.SingleOrDefaultAsync(u => u.Email == wanted.Email, act.Cancellation);
        var isBack = known is { Status: UserStatus.Disabled } && known.PartnerId == act.Viewer.Partner!.Id;
        if (SeatRules.CheckGrant(act.Viewer, isBack ? wanted.Roles.Union(known!.Roles) : wanted.Roles, "roles") is { } ungranted)
        {
            return ungranted;
        }

        var others = await Seats.OfOthersAsync(act);
        var refused = SeatRules.CheckReturn(wanted.Roles, others.Used, "roles");
        List<UserError> errors = [.. texts.Errors, .. known is null || isBack ? [] : (UserError[])[Taken(act, known)], .. refused];
        return errors.Count > 0 ? Outcome<User>.Refused(errors) : Invite(act, known ?? Added(act, wanted.Email), wanted);
    }

    /// <summary>Of a user elsewhere nothing is told, nor that there is one.</summary>
    private static UserError Taken(Act act, User known) => known switch
    {
        _ when known.PartnerId != act.Viewer.Partner!.Id =>
            new(ErrorCode.ValueInvalid, "This e-mail address cannot be invited.", "email", "Ask for another address."),
        { Status: UserStatus.Invited } =>
            new(ErrorCode.ValueInvalid, "This user is invited already.", "email", "Send the invitation once more with `enableUser`."),
        _ => new(ErrorCode.ValueInvalid, "There is a user with this e-mail address already.", "email", "Change the roles with `setUserRoles`."),
    };

    private static User Added(Act act, string email)
    {
        // The first change of a record is its version 1, which is counted below.
        var user = new User { Id = act.Ids.Next(), Version = 0, Email = email, PartnerId = act.Viewer.Partner!.Id };
        act.Db.Users.Add(user);
        return user;
    }

    private static User Invite(Act act, User user, User wanted)
    {
        var isNew = user.Version == 0;
        List<FieldChange> fields =
        [
            .. UserLog.SetTexts(user, wanted.Name, wanted.Title), act.SetRoles(user, wanted.Roles), UserLog.SetStatus(user, UserStatus.Invited),
        ];
        if (isNew)
        {
            fields.ForEach(field => field.OldValue = null);
            fields.Insert(0, LoggedField.Of("email", null, user.Email));
        }
        else
        {
            fields.RemoveAll(field => field.OldValue == field.NewValue);
        }

        act.Touch(ChangeType.UserInvited, user, [.. fields]);
        return user;
    }
}

public sealed class InviteUserInput : InputType
{
    public InviteUserInput()
        : base("InviteUserInput", "Who is to join, and what the user may do from the first sign-in on.")
    {
        Field("email", "String!", "The address that the user's tokens name; at most 80 characters. That of a disabled user of the partner invites this user again.");
        Field("name", "String!", "Full name, at most 80 characters.");
        Field("title", "String", "Job title, at most 80 characters.");
        Field("roles", "[UserRole!]!", "Each keeps its seat from now on; an empty list gives a user without any rights.");
        AddIdempotencyKey();
    }
}
