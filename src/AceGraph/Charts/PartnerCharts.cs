using AceGraph.Api;
using AceGraph.Auth;
using AceGraph.Data;
using AceGraph.Insights;
using AceGraph.Partners;
using AceGraph.Partners.Rules;

namespace AceGraph.Charts;

/// <summary>The charts that tell of a partner's whole pipeline.</summary>
internal static class PartnerCharts
{
    private const int MonthsAhead = 12;

    /// <summary>The goal that is named, else the one that is due next, else the one that was due last.</summary>
    public static async Task<Picture> GoalsAsync(ChartRequest request)
    {
        var partner = await request.WholePipelineAsync();
        var theme = request.Theme;
        var goals = await request.Database.ListAsync(
            new Sql($"SELECT {GoalRows.Columns} FROM goals g WHERE {Visibility.Goals(request.Viewer)} AND g.partner_id = {partner.Id} ORDER BY g.due_date, g.id"),
            GoalRows.Map,
            request.Cancellation);
        var today = PartnerDay.Of(partner.TimeZone, request.Now);
        var goal = request.Sent("goal") is { } id
            ? goals.SingleOrDefault(g => NodeId.Format(NodeId.Goal, g.Id) == id) ?? throw ApiErrors.NotFound(
                "Parameter \"goal\" names no goal of the partner: look the id up with the query `goals`.")
            : goals.FirstOrDefault(g => g.DueDate >= today) ?? goals.LastOrDefault();
        return goal is null ? GoalsChart.Nothing(theme) : GoalsChart.Draw(theme, await PlanAsync(request, partner, goal, today));
    }

    public static async Task<Picture> AgeingAsync(ChartRequest request)
    {
        var partner = await request.WholePipelineAsync();
        var theme = request.Theme;
        var approvals = await RollingApprovals.ReadAsync(request.Database, partner.Id, request.Now, request.Cancellation);
        return AgeingChart.Draw(theme, approvals.Count, EligibilityRules.LeastValidated, Months([.. approvals.Select(a => a.LeavesAt)], request.Now));
    }

    /// <summary>The present month and the next eleven, in UTC as the window is counted.</summary>
    internal static IReadOnlyList<AgeingMonth> Months(IReadOnlyList<DateTimeOffset> leavings, DateTimeOffset now)
    {
        var first = new DateOnly(now.UtcDateTime.Year, now.UtcDateTime.Month, 1);
        return
        [
            .. Enumerable.Range(0, MonthsAhead).Select(first.AddMonths).Select(month => new AgeingMonth(
                month,
                leavings.Count(at => MonthOf(at) == month),
                leavings.Count(at => MonthOf(at) > month))),
        ];
    }

    private static DateOnly MonthOf(DateTimeOffset at) => new(at.UtcDateTime.Year, at.UtcDateTime.Month, 1);

    private static async Task<GoalPlan> PlanAsync(ChartRequest request, ChartPartner partner, Goal goal, DateOnly today)
    {
        var events = await GoalEvents.ReadAsync(request.Database, goal, partner.TimeZone, request.Cancellation);
        return new GoalPlan(
            PlainText.Of(goal.Name),
            goal.StartDate,
            goal.DueDate,
            today,
            [
                Line("Validated", events.Validations, goal.ValidatedTarget, goal, today, partner),
                Line("Launched", events.Launches, goal.LaunchedTarget, goal, today, partner),
            ]);
    }

    private static GoalLine Line(
        string label, IReadOnlyList<DateTimeOffset> events, int target, Goal goal, DateOnly today, ChartPartner partner) => new(
        label,
        [.. events.Select(at => PartnerDay.Of(partner.TimeZone, at))],
        target,
        new GoalProgress(events.Count, target, GoalProgress.DaysUntil(goal.DueDate, today)).RequiredPerWeek);
}
