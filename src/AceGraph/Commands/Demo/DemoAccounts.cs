using AceGraph.Insights;
using AceGraph.Partners;

namespace AceGraph.Commands.Demo;

/// <summary>What stands beside the partners: their goals, the jumpstart steps that they ticked off, what they asked of their domains.</summary>
internal static class DemoAccounts
{
    /// <summary>The deck's FasTrack, begun so lately that not all of it is reached.</summary>
    private const int GoalRunsForDays = 30;

    public static IEnumerable<object> Of(DemoDay day) => [.. Goals(day), .. Steps(day), .. Requests(day)];

    private static IEnumerable<Goal> Goals(DemoDay day) =>
    [
        new()
        {
            Id = DemoIds.FirstGoal,
            PartnerId = DemoIds.Northwind,
            Name = "FasTrack",
            StartDate = day.Date.AddDays(-GoalRunsForDays),
            DueDate = NextEndOfApril(day.Date),
            ValidatedTarget = 15,
            LaunchedTarget = 5,
        },
        new()
        {
            Id = DemoIds.FirstGoal + 1,
            PartnerId = DemoIds.Fabrikam,
            Name = "First half-year",
            StartDate = day.Date.AddDays(-GoalRunsForDays),
            DueDate = day.Date.AddDays(150),
            ValidatedTarget = 8,
            LaunchedTarget = 3,
        },
    ];

    private static DateOnly NextEndOfApril(DateOnly day)
    {
        var end = new DateOnly(day.Year, 4, 30);
        return day <= end ? end : end.AddYears(1);
    }

    private static IEnumerable<JumpstartCompletion> Steps(DemoDay day) =>
    [
        Step(DemoIds.Northwind, JumpstartStepKey.BusinessPlan, day.Ago(680), DemoIds.NorthwindLead),
        Step(DemoIds.Northwind, JumpstartStepKey.EngageAws, day.Ago(640), DemoIds.NorthwindLead),
        Step(DemoIds.Northwind, JumpstartStepKey.PartnerPath, day.Ago(610), DemoIds.NorthwindTeam),
        Step(DemoIds.Fabrikam, JumpstartStepKey.BusinessPlan, day.Ago(660), DemoIds.FabrikamLead),
        Step(DemoIds.Fabrikam, JumpstartStepKey.EngageAws, day.Ago(600), DemoIds.FabrikamLead),
        Step(DemoIds.Tailspin, JumpstartStepKey.BusinessPlan, day.Ago(9), DemoIds.TailspinLead),
    ];

    private static JumpstartCompletion Step(long partner, JumpstartStepKey key, DateTimeOffset at, long by) =>
        new() { PartnerId = partner, Key = key, DoneAt = at, DoneById = by };

    private static IEnumerable<DomainRequest> Requests(DemoDay day) =>
    [
        new()
        {
            Id = DemoIds.FirstDomainRequest,
            PartnerId = DemoIds.Northwind,
            Domain = "northwind-ai.example",
            RequestedById = DemoIds.NorthwindTeam,
            RequestedAt = day.Ago(2, minutes: 95),
        },
        new()
        {
            Id = DemoIds.FirstDomainRequest + 1,
            PartnerId = DemoIds.Fabrikam,
            Domain = "fabrikam-reseller.example",
            Status = DomainRequestStatus.Declined,
            RequestedById = DemoIds.FabrikamLead,
            RequestedAt = day.Ago(41),
            DecidedAt = day.Ago(38),
            DecidedById = DemoIds.AwsSales,
            Comment = "The domain belongs to a reseller that is a partner itself.",
        },
    ];
}
