using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using AceGraph.Api;
using AceGraph.Api.Types;
using AceGraph.Auth;
using AceGraph.Contracts;
using AceGraph.Data;
using AceGraph.Errors;
using AceGraph.Mutations;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;

namespace AceGraph.Calendars;

/// <summary>Makes a new secret address for the viewer's calendar; whoever knows the old one reads nothing more.</summary>
internal static class RenewCalendar
{
    /// <summary>The address is read with the viewer.</summary>
    private static readonly Replay<CurrentUser> Renewed = new(_ => new JsonObject(), (now, _) => Task.FromResult<CurrentUser?>(now.Viewer));

    public static void AddRenewCalendar(this ObjectGraphType mutation) => mutation.AddMutation(
        "renewCalendar", "RenewCalendarInput", "ViewerPayload", "Makes a new secret address of the viewer's calendar; the old one is gone at once.",
        async (context, input) =>
        {
            var outcome = await context.RunAsync(Renewed, act => RunAsync(act, input.Number("version")));
            return new ViewerPayload(outcome.Succeeded ? context.Viewer() : null, outcome.Errors);
        },
        isInputRequired: false);

    private static async Task<Outcome<CurrentUser>> RunAsync(Act act, int? version)
    {
        if (act.Viewer.IsNarrowed)
        {
            return new UserError(
                ErrorCode.Forbidden, "Your token has fewer roles than you have, and the calendar shows what all of them see.", null, "Send a token with all your roles.");
        }

        var user = await act.Db.Users.SingleAsync(u => u.Id == act.Viewer.User.Id, act.Cancellation);
        if (await Conflicts.CheckAsync(act, "user", NodeId.Format(NodeId.User, user.Id), user.Version, version) is { } conflict)
        {
            return conflict;
        }

        user.CalendarToken = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(CalendarAddress.Bytes));
        return act.Viewer;
    }
}

public sealed class RenewCalendarInput : InputType
{
    public RenewCalendarInput()
        : base("RenewCalendarInput", "That the address is to be a new one.")
    {
        Field("version", "Int", "The version of the user that was looked at; a later one is a conflict.");
        AddIdempotencyKey();
    }
}

[SchemaType]
public sealed record ViewerPayload(CurrentUser? Viewer, IReadOnlyList<UserError> Errors) : Payload(Errors);

public sealed class ViewerPayloadType : PayloadType<ViewerPayload>
{
    public ViewerPayloadType()
        : base("ViewerPayload", "Who is asking, as it now stands.")
    {
        Field("viewer", "Viewer", "Null with errors.", p => p.Viewer);
        AddErrors();
    }
}
