using AceGraph.Changes;
using AceGraph.Picklists;

namespace AceGraph.Commands.Demo;

/// <summary>What the partner did with an approved opportunity.</summary>
internal static class DemoProgress
{
    private static readonly Stage[] OpenStages =
        [Stage.Qualified, Stage.TechnicalValidation, Stage.Prospect, Stage.BusinessValidation, Stage.Committed];

    public static void Go(DemoRecord record)
    {
        var approvedDaysAgo = (record.Day.Midnight - record.Opportunity.ApprovedAt!.Value).Days;
        switch (record.Plan.Kind)
        {
            case DemoKind.Launched:
                Launch(record, record.Dice.Between(2, approvedDaysAgo - 20));
                break;
            case DemoKind.OldLaunch:
                Launch(record, record.Dice.Between(385, approvedDaysAgo - 20));
                break;
            case DemoKind.Lost:
                Lose(record, record.Dice.Between(2, approvedDaysAgo - 20));
                break;
            default:
                Work(record, approvedDaysAgo);
                break;
        }
    }

    public static void Launch(DemoRecord record, int daysAgo)
    {
        var o = record.Opportunity;
        o.LaunchedAt = MoveTo(record, Stage.Launched, daysAgo);
        o.TargetCloseDate = DateOnly.FromDateTime(o.LaunchedAt.Value.UtcDateTime).AddDays(record.Dice.Between(-10, 10));
    }

    /// <summary>The last step is fresh, but where the plan lets the update fall due; and the close date ahead, but where it slipped.</summary>
    public static void Work(DemoRecord record, int approvedDaysAgo)
    {
        var (o, dice) = (record.Opportunity, record.Dice);
        var daysAgo = record.Plan.IsUpdateDue ? dice.Between(15, 45) : dice.Between(0, Math.Min(12, approvedDaysAgo - 1));
        MoveTo(record, OpenStages[record.Plan.Turn % OpenStages.Length], daysAgo);
        o.TargetCloseDate = record.Day.Date.AddDays(record.Plan.IsSlipped ? -dice.Between(2, 30) : dice.Between(10, 240));
    }

    private static void Lose(DemoRecord record, int daysAgo)
    {
        var o = record.Opportunity;
        o.ClosedLostReason = ClosedLostReasonPicklist.All[record.Plan.Turn % ClosedLostReasonPicklist.All.Count];
        o.ClosedAt = MoveTo(record, Stage.ClosedLost, daysAgo, ("closedLostReason", null, o.ClosedLostReason.Value.ToWireName()));
        o.TargetCloseDate = DateOnly.FromDateTime(o.ClosedAt.Value.UtcDateTime).AddDays(record.Dice.Between(-20, 40));
    }

    private static DateTimeOffset MoveTo(DemoRecord record, Stage stage, int daysAgo, params (string Path, string? Old, string? New)[] more)
    {
        var o = record.Opportunity;
        var at = record.Day.Ago(daysAgo, record.Dice.Between(1, 300));
        if (o.Stage != stage)
        {
            record.History.Add(
                at, ChangeType.OpportunityStageChanged, o.OwnerId,
                [("stage", o.Stage.ToWireName(), stage.ToWireName()), .. more]);
        }

        (o.Stage, o.LastProgressAt) = (stage, at);
        return at;
    }
}
