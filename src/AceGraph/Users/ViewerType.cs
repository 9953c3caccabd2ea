using AceGraph.Api.Types;
using AceGraph.Auth;
using AceGraph.Calendars;
using AceGraph.Partners;

namespace AceGraph.Users;

public sealed class ViewerType : ObjectType<CurrentUser>
{
    public ViewerType()
        : base("Viewer", "Who is asking, and what they may do.")
    {
        Field("user", "User!", "The user that the token names.", v => v.User);
        Field("partner", "Partner", "Null for an AWS user.", (v, c) => c.LoadPartner(v.Partner?.Id));
        Field("roles", "[UserRole!]!", "The roles that count for this request: the stored ones, narrowed by the token.", v => v.Roles.Order());
        Field("awsRole", "AwsRole", "Null for a user of a partner.", v => v.AwsRole);
        Field("permissions", "[Permission!]!",
            "What the viewer may call at all; whether it is possible on one record is told by that record's `allowedActions`.", v => v.Permissions);
        Field("calendarUrl", "URL", "A secret address of the viewer's calendar, once made by `renewCalendar`. Whoever knows it reads the calendar; a token with fewer roles "
            + "than the user has is not told it.")
            .ResolveAsync(async c => await CalendarAddress.OfViewerAsync(c));
        Field("dailyDigest", "Boolean!", "Whether the viewer wants a mail of what is due; see `updatePreferences`.")
            .ResolveAsync(async c => await UpdatePreferences.WantsDigestAsync(c));
    }
}
