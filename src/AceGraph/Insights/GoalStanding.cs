using AceGraph.Data;
using AceGraph.Partners;

namespace AceGraph.Insights;

/// <summary>Where a goal stands today at its partner.</summary>
public sealed record GoalStanding(GoalProgress Validated, GoalProgress Launched)
{
    public bool IsReached => Validated.Missing == 0 && Launched.Missing == 0;

    /// <summary>Reads any number of goals with two statements; one goal may be among them several times, from several fields of a request.</summary>
    public static async Task<IReadOnlyDictionary<Goal, GoalStanding>> ReadAsync(
        ISqlReader reader, IReadOnlyCollection<Goal> goals, DateTimeOffset now, CancellationToken cancellation)
    {
        var zones = (await reader.ListAsync(
            new Sql($"SELECT p.id, p.time_zone FROM partners p WHERE {Predicates.In("p.id", goals.Select(g => g.PartnerId).Distinct())}"),
            row => (Id: row.GetInt64(0), TimeZone: row.GetString(1)),
            cancellation)).ToDictionary(p => p.Id, p => p.TimeZone);
        var counts = await GoalCounts.ReadAsync(reader, [.. goals.DistinctBy(g => g.Id).Select(g => (g, zones[g.PartnerId]))], cancellation);
        return goals.ToDictionary(g => g, g => Of(g, counts[g.Id], PartnerDay.Of(zones[g.PartnerId], now)));
    }

    private static GoalStanding Of(Goal goal, GoalCounts counts, DateOnly today)
    {
        var days = GoalProgress.DaysUntil(goal.DueDate, today);
        return new(new(counts.Validated, goal.ValidatedTarget, days), new(counts.Launched, goal.LaunchedTarget, days));
    }
}
