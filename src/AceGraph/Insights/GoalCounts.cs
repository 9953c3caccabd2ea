using AceGraph.Data;

namespace AceGraph.Insights;

/// <summary>How many validations and launches count for a goal.</summary>
public sealed record GoalCounts(int Validated, int Launched)
{
    /// <summary>Counts for any number of goals with one statement.</summary>
    public static async Task<IReadOnlyDictionary<long, GoalCounts>> ReadAsync(
        ISqlReader reader, IReadOnlyCollection<(Goal Goal, string TimeZone)> goals, CancellationToken cancellation)
    {
        if (goals.Count == 0)
        {
            return new Dictionary<long, GoalCounts>();
        }

        var (start, end) = (new Sql($"s.start"), new Sql($"s.stop"));
        var rows = await reader.ListAsync(
            new Sql($"""
                WITH s (goal_id, partner_id, start, stop) AS (VALUES {Spans(goals)})
                SELECT s.goal_id,
                  (SELECT count(*) FROM opportunities o WHERE o.partner_id = s.partner_id AND {GoalSpan.Validated(start, end)}),
                  (SELECT count(*) FROM opportunities o WHERE o.partner_id = s.partner_id AND {GoalSpan.Launched(start, end)})
                FROM s
                """),
            row => (Id: row.GetInt64(0), Counts: new GoalCounts(row.GetInt32(1), row.GetInt32(2))),
            cancellation);
        return rows.ToDictionary(row => row.Id, row => row.Counts);
    }

    private static Sql Spans(IEnumerable<(Goal Goal, string TimeZone)> goals)
    {
        var spans = new Sql();
        foreach (var (goal, timeZone) in goals)
        {
            var span = GoalSpan.Of(goal, timeZone);
            spans.Append(spans.IsEmpty ? new Sql() : new Sql($", ")).Append(Sql.Values([goal.Id, goal.PartnerId, span.Start, span.End]));
        }

        return spans;
    }
}
