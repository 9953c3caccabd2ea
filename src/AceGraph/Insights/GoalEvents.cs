using AceGraph.Data;

namespace AceGraph.Insights;

/// <summary>When the validations and launches happened that count for a goal, each list oldest first.</summary>
public sealed record GoalEvents(IReadOnlyList<DateTimeOffset> Validations, IReadOnlyList<DateTimeOffset> Launches)
{
    /// <param name="reader">The database, or a transaction.</param>
    /// <param name="goal">Whose span and partner.</param>
    /// <param name="timeZone">Of the partner, in which its days are taken.</param>
    /// <param name="cancellation">Of the request.</param>
    public static async Task<GoalEvents> ReadAsync(ISqlReader reader, Goal goal, string timeZone, CancellationToken cancellation)
    {
        var span = GoalSpan.Of(goal, timeZone);
        var (start, end) = (new Sql($"{span.Start}"), new Sql($"{span.End}"));
        return new(
            await ReadAsync("o.approved_at", GoalSpan.Validated(start, end)),
            await ReadAsync("o.launched_at", GoalSpan.Launched(start, end)));

        Task<List<DateTimeOffset>> ReadAsync(string column, Sql condition) => reader.ListAsync(
            new Sql($"SELECT {new SqlName(column)} FROM opportunities o WHERE o.partner_id = {goal.PartnerId} AND {condition} ORDER BY {new SqlName(column)}, o.id"),
            row => row.Instant(0),
            cancellation);
    }
}
