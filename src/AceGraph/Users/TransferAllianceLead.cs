using AceGraph.Api.Types;
using AceGraph.Changes;
using AceGraph.Errors;
using AceGraph.Mutations;
using AceGraph.Picklists;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;

namespace AceGraph.Users;

/// <summary>Hands the role Alliance Lead over in one transaction, so that nobody ever sees none or two. The old lead takes Alliance Team.</summary>
internal static class TransferAllianceLead
{
    public static void AddTransferAllianceLead(this ObjectGraphType mutation) => mutation.AddMutation(
        "transferAllianceLead",
        "TransferAllianceLeadInput",
        "UserPayload",
        "Hands the role Alliance Lead over and takes Alliance Team instead; the payload holds the new lead. Alliance Lead only.",
        async (context, input) =>
        {
            var outcome = await context.RunAsync(UserReplays.HandOver, a => RunAsync(a, input.Text("toUserId")!));
            return new UserPayload(outcome.Result, outcome.Errors);
        });

    private static async Task<Outcome<User>> RunAsync(Act act, string toUserId)
    {
        if (!act.Viewer.ManagesAllianceTeam)
        {
            return new UserError(ErrorCode.Forbidden, "Only the Alliance Lead hands the role over.", null, "Ask the Alliance Lead.");
        }

        if (await UserGate.FindAsync(act, toUserId) is not { } heir)
        {
            return UserGate.NotFound("toUserId");
        }

        if (heir.Id == act.Viewer.User.Id)
        {
            return heir;
        }

        var others = await Seats.OfOthersAsync(act, heir.Id, act.Viewer.User.Id);
        if ((WithoutAccess(heir) ?? SeatRules.CheckHandOver(others.Used(UserRole.AllianceTeam))) is { } refused)
        {
            return refused;
        }

        HandOver(act, await act.Db.Users.SingleAsync(u => u.Id == act.Viewer.User.Id, act.Cancellation), heir);
        return heir;
    }

    private static UserError? WithoutAccess(User heir) => heir.Status == UserStatus.Active
        ? null
        : new UserError(
            ErrorCode.TargetWithoutAccess,
            heir.Status == UserStatus.Invited ? $"{heir.Name} has not signed in yet." : $"{heir.Name} is disabled.",
            "toUserId",
            "Choose an active user of the partner.");

    private static void HandOver(Act act, User lead, User heir)
    {
        act.Touch(ChangeType.UserRolesChanged, lead, act.SetRoles(lead, [.. lead.Roles.Where(r => r != UserRole.AllianceLead), UserRole.AllianceTeam]));
        act.Touch(ChangeType.UserRolesChanged, heir, act.SetRoles(heir, [.. heir.Roles.Where(r => r != UserRole.AllianceTeam), UserRole.AllianceLead]));
    }
}

public sealed class TransferAllianceLeadInput : InputType
{
    public TransferAllianceLeadInput()
        : base("TransferAllianceLeadInput", "Who is to be the Alliance Lead.")
    {
        Field("toUserId", "ID!", "An active user of the partner, who gives up Alliance Team for it.");
        AddIdempotencyKey();
    }
}
