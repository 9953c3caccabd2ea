using AceGraph.Data;
using AceGraph.Partners;

namespace AceGraph.Insights;

/// <summary>What counts for a goal: partner-originated opportunities from the start of its first day to the end of its last, at the partner.</summary>
/// <param name="Start">The first instant that counts.</param>
/// <param name="End">The first instant after it.</param>
public sealed record GoalSpan(DateTimeOffset Start, DateTimeOffset End)
{
    public static GoalSpan Of(Goal goal, string timeZone) =>
        new(PartnerDay.StartOf(timeZone, goal.StartDate), PartnerDay.EndOf(timeZone, goal.DueDate));

    /// <summary>First approvals, alias <c>o</c>, between two values or columns.</summary>
    public static Sql Validated(Sql start, Sql end) =>
        new($"({RollingApprovals.PartnerOriginated} AND o.approved_at >= {start} AND o.approved_at < {end})");

    /// <summary>Launches, alias <c>o</c>; what is launched was approved before, so that the index of the approvals narrows them.</summary>
    public static Sql Launched(Sql start, Sql end) =>
        new($"({RollingApprovals.PartnerOriginated} AND o.approved_at < {end} AND o.launched_at >= {start} AND o.launched_at < {end})");
}
