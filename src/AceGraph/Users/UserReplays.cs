using System.Text.Json.Nodes;
using AceGraph.Auth;
using AceGraph.Data;
using AceGraph.Mutations;

namespace AceGraph.Users;

/// <summary>How the results of mutations on users are kept for a repetition.</summary>
internal static class UserReplays
{
    public static Replay<User> Record { get; } = Replay.Of<User>(u => u.Id, (now, id) => now.Sql.ListAsync(
        new Sql($"SELECT {UserRows.Columns} FROM users u WHERE {Visibility.Users(now.Viewer)} AND u.id = {id}"), UserRows.Map, now.Cancellation));

    /// <summary>The new lead, whom the old one sees as Alliance Team.</summary>
    public static Replay<User> HandOver { get; } = Record with { GivesRightsAway = true };

    /// <summary>As it stands by then.</summary>
    public static Replay<AccessReview> Review { get; } = new(
        _ => new JsonObject(),
        async (now, _) => await AccessReviewReader.ReadAsync(now.Sql, now.Viewer, AccessReviewQueries.UsualIdleDays, now.Now, now.Cancellation));
}
