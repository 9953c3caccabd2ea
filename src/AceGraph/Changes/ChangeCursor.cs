using AceGraph.Api;
using AceGraph.Api.Connections;
using AceGraph.Data;

namespace AceGraph.Changes;

/// <summary>
/// Points of the log as clients keep them, for ever and for every filter. One names the change and not its position, since positions would
/// tell how much goes on in other accounts.
/// </summary>
public static class ChangeCursor
{
    private static readonly ulong Fingerprint = Cursor.Fingerprint("changes");

    /// <summary>Before every change: for who is shown none yet.</summary>
    public static string Start { get; } = Cursor.Encode(Fingerprint, 0L);

    public static string Of(Change change) => Cursor.Encode(Fingerprint, change.Id);

    public static Edge<Change> Edge(Change change) => new(change, Fingerprint, new Place([change.Id]));

    /// <summary>
    /// The position that a cursor stands at; null for no cursor. A change that there is not stands behind those with smaller ids, so that
    /// nobody learns by asking which ids there are.
    /// </summary>
    /// <exception cref="GraphQLError">INVALID_CURSOR.</exception>
    public static async Task<long?> PositionAsync(ISqlReader sql, string? cursor, string argument, CancellationToken cancellation)
    {
        if (cursor is null)
        {
            return null;
        }

        return Cursor.TryDecode(cursor, Fingerprint, out var keys) && keys is [long id]
            ? await sql.ScalarAsync<long>(
                new Sql($"SELECT e.position FROM log_entries e WHERE e.change_id <= {id} ORDER BY e.change_id DESC LIMIT 1"), cancellation)
            : throw ApiErrors.InvalidCursor(argument);
    }
}
