using AceGraph.Picklists;

namespace AceGraph.Opportunities.Rules;

/// <summary>The cadence of the deck: an open, approved opportunity is looked after every two weeks, and its close date kept ahead.</summary>
public static class UpdateDue
{
    public static readonly TimeSpan Interval = TimeSpan.FromDays(14);

    private static readonly string[] ProgressFields =
        ["stage", "primaryNeeds", "solutionIds", "otherSolution", "awsProductCodes", "monthlyRevenue", "targetCloseDate"];

    /// <summary>Whether a change of this field by the partner counts as progress (deck); a next step does too.</summary>
    public static bool IsProgress(string path) => ProgressFields.Contains(path);

    /// <summary>14 x 24 hours after the last progress; null unless approved (or an accepted referral) and open.</summary>
    public static DateTimeOffset? DueAt(Opportunity opportunity) =>
        IsWorked(opportunity) ? opportunity.LastProgressAt + Interval : null;

    /// <summary>At exactly 14 x 24 hours it is due.</summary>
    public static bool IsDue(Opportunity opportunity, DateTimeOffset now) => DueAt(opportunity) <= now;

    /// <summary>Approved, open, and the close date is before today in the partner's time zone.</summary>
    public static bool Slipped(Opportunity opportunity, DateOnly today) =>
        IsWorked(opportunity) && opportunity.TargetCloseDate < today;

    /// <summary>Days since the close date, where slipped.</summary>
    public static int? SlippedDays(Opportunity opportunity, DateOnly today) =>
        Slipped(opportunity, today) ? today.DayNumber - opportunity.TargetCloseDate!.Value.DayNumber : null;

    private static bool IsWorked(Opportunity opportunity) => opportunity is { Status: ReviewStatus.Approved, IsOpen: true };
}
