using AceGraph.Auth;
using AceGraph.Data;

namespace AceGraph.Changes;

/// <summary>Reads the log in its order.</summary>
internal static class ChangeReader
{
    private static readonly SqlName From = new("log_entries e JOIN changes c ON c.id = e.change_id");

    private static readonly IReadOnlyList<SortKey> InOrder = [new(new Sql($"e.position"), Descending: false)];

    public static Listing<Change> Listing(CurrentUser viewer, ChangeFilter filter) =>
        new(From, ChangeRows.Columns, ChangeRows.ColumnCount, filter.Where(viewer), InOrder, ChangeRows.Map);

    /// <summary>
    /// What the viewer sees between two positions, oldest first, without the fields. Fewer than <paramref name="take"/> mean that a reader
    /// has seen the log as far as <paramref name="upTo"/>, which it took from <see cref="ChangeLog.EndAsync"/> before.
    /// </summary>
    /// <param name="sql">Where to.</param>
    /// <param name="viewer">As stored now.</param>
    /// <param name="filter">What is asked for.</param>
    /// <param name="after">Only behind this position.</param>
    /// <param name="upTo">Only up to this position.</param>
    /// <param name="take">At most so many.</param>
    /// <param name="cancellation">Of the reader.</param>
    public static async Task<IReadOnlyList<(long Position, Change Change)>> ReadAsync(
        ISqlReader sql, CurrentUser viewer, ChangeFilter filter, long after, long upTo, int take, CancellationToken cancellation)
    {
        var where = new Sql($"{filter.Where(viewer)} AND e.position <= {upTo}");
        var listing = new Listing<Change>(From, ChangeRows.Columns, ChangeRows.ColumnCount, where, InOrder, ChangeRows.Map);
        var rows = await listing.ReadAsync(sql, new Place([after]), null, take, backward: false, cancellation);
        return [.. rows.Select(row => ((long)row.Place.Values[0]!, row.Item))];
    }
}
