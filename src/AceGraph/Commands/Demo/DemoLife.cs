using AceGraph.Picklists;

namespace AceGraph.Commands.Demo;

/// <summary>Takes an opportunity from its creation to where its plan wants it, by the rules of review, stages and sharing.</summary>
internal static class DemoLife
{
    private static readonly Stage[] DraftStages =
        [Stage.Lead, Stage.Prospect, Stage.Qualified, Stage.TechnicalValidation, Stage.BusinessValidation, Stage.Committed];

    public static void Live(DemoRecord record)
    {
        var (plan, dice) = (record.Plan, record.Dice);
        switch (plan.Kind)
        {
            case DemoKind.Draft or DemoKind.Incomplete:
                Draft(record, DraftStages[(plan.Turn + plan.Slot) % DraftStages.Length], dice.Between(1, 60));
                break;
            case DemoKind.Clone:
                Clone(record);
                break;
            case DemoKind.Converted:
                Convert(record);
                break;
            case DemoKind.Submitted:
                DemoReviews.Submit(record, dice.Between(0, 3), DraftStages[2 + (plan.Turn % 4)], again: plan.Turn % 3 == 2);
                break;
            case DemoKind.InReview:
                DemoReviews.Start(record, dice.Between(3, 8));
                break;
            case DemoKind.ActionRequired:
                DemoReviews.AskBack(record, dice.Between(9, 20));
                break;
            case DemoKind.Rejected:
                DemoReviews.Reject(record, dice.Between(22, 80));
                break;
            case DemoKind.Shared or DemoKind.Accepted or DemoKind.Declined or DemoKind.Expired:
                DemoInvitations.Share(record);
                break;
            default:
                DemoReviews.Approve(record, plan.ApprovedDaysAgo(dice), again: dice.Percent(25));
                Renew(record);
                DemoProgress.Go(record);
                break;
        }
    }

    private static void Draft(DemoRecord record, Stage stage, int daysAgo)
    {
        var o = record.Opportunity;
        o.Stage = stage;
        o.TargetCloseDate = record.Day.Date.AddDays(record.Dice.Between(20, 240));
        var created = record.Day.Ago(daysAgo, record.Dice.Between(1, 600));
        if (record.Plan.Kind == DemoKind.Incomplete)
        {
            DemoGaps.Tear(record);
        }

        record.History.Begin(record, created, o.OwnerId, stage);
    }

    /// <summary>The rejected original once more: still a draft, or submitted again.</summary>
    private static void Clone(DemoRecord record)
    {
        record.Opportunity.ClonedFromId = DemoIds.Opportunity(record.Plan.Original);
        if (record.Plan.Turn % 2 == 0)
        {
            Draft(record, Stage.Qualified, record.Dice.Between(1, 12));
        }
        else
        {
            DemoReviews.Submit(record, record.Dice.Between(0, 3), Stage.Qualified, again: false);
        }
    }

    private static void Convert(DemoRecord record)
    {
        record.Opportunity.Origin = OpportunityOrigin.AwsReferral;
        if (record.Plan.Turn % 2 == 0)
        {
            Draft(record, Stage.Prospect, record.Dice.Between(5, 20));
        }
        else
        {
            DemoReviews.Approve(record, record.Dice.Between(5, 60), again: false);
            DemoProgress.Go(record);
        }
    }

    private static void Renew(DemoRecord record)
    {
        if (record.Plan.Kind == DemoKind.Renewal)
        {
            record.Opportunity.ParentId = DemoIds.Opportunity(record.Plan.Original);
            record.Opportunity.Title = "Renewal: " + record.Opportunity.Title;
            (record.Opportunity.Type, record.Opportunity.SubmissionType) = (OpportunityType.FlatRenewal, SubmissionType.MultiTenantSaas);
        }
    }
}
