using AceGraph.Auth;
using AceGraph.Data;
using AceGraph.Opportunities;
using AceGraph.Partners;

namespace AceGraph.Users;

/// <summary>Reads the review of the viewer's partner, inside or outside a transaction.</summary>
internal static class AccessReviewReader
{
    public static async Task<AccessReview> ReadAsync(
        ISqlReader reader, CurrentUser viewer, int idleDays, DateTimeOffset now, CancellationToken cancellation)
    {
        var users = await reader.ListAsync(
            new Sql($"SELECT {UserRows.Columns} FROM users u WHERE {Visibility.Users(viewer)} ORDER BY u.name_key, u.id"), UserRows.Map, cancellation);
        var open = (await reader.ListAsync(
            new Sql($"SELECT o.owner_id, count(*) FROM opportunities o WHERE {Visibility.Opportunities(viewer)} AND {OpportunityConditions.Open} GROUP BY o.owner_id"),
            row => (Owner: row.GetInt64(0), Count: row.GetInt32(1)),
            cancellation)).ToDictionary(o => o.Owner, o => o.Count);
        var signedOff = await reader.ListAsync(
            new Sql($"SELECT s.at, s.by_id FROM access_sign_offs s WHERE s.partner_id = {viewer.Partner!.Id} ORDER BY s.at DESC, s.id DESC LIMIT 1"),
            row => (At: row.Instant(0), By: row.GetInt64(1)),
            cancellation);
        return new AccessReview(
            [.. users.Select(u => new AccessReviewEntry(u, AccessReviewEntry.IsIdle(u, idleDays, now), open.GetValueOrDefault(u.Id)))],
            SeatUse.Of(users),
            users.Where(u => u.Status == UserStatus.Disabled).Sum(u => open.GetValueOrDefault(u.Id)))
        {
            LastSignedOffAt = signedOff.Count == 0 ? null : signedOff[0].At,
            LastSignedOffById = signedOff.Count == 0 ? null : signedOff[0].By,
        };
    }
}
