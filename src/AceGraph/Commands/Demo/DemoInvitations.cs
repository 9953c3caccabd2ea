using AceGraph.Picklists;
using AceGraph.Reviews;

namespace AceGraph.Commands.Demo;

/// <summary>What AWS shared with a partner, and how the partner answered.</summary>
internal static class DemoInvitations
{
    /// <summary>Shares the opportunity; an accepted one is approved from then on, without a submission.</summary>
    public static void Share(DemoRecord record)
    {
        var (o, dice) = (record.Opportunity, record.Dice);
        var status = record.Plan.Kind switch
        {
            DemoKind.Accepted => InvitationStatus.Accepted,
            DemoKind.Declined => InvitationStatus.Rejected,
            DemoKind.Expired => InvitationStatus.Expired,
            _ => InvitationStatus.Pending,
        };
        (o.Origin, o.Stage, o.CreatedById, o.CrmId) = (OpportunityOrigin.AwsReferral, Stage.Prospect, DemoIds.AwsSales, null);
        o.Invitation = Of(status, record.Day, dice, o.OwnerId, record.Plan.Turn);
        o.TargetCloseDate = DateOnly.FromDateTime(o.Invitation.SharedAt!.Value.UtcDateTime).AddDays(dice.Between(150, 280));
        record.History.Begin(record, o.Invitation.SharedAt.Value, DemoIds.AwsSales, Stage.Prospect);
        if (status == InvitationStatus.Accepted)
        {
            Accept(record);
        }
    }

    public static Invitation Of(InvitationStatus status, DemoDay day, Dice dice, long partnerUser, int turn)
    {
        var shared = day.Ago(status == InvitationStatus.Pending ? dice.Between(0, 2) : dice.Between(24, 120), dice.Between(1, 300));
        var reason = InvitationRejectionReasonPicklist.All[turn % InvitationRejectionReasonPicklist.All.Count];
        var rejected = status == InvitationStatus.Rejected;
        var answered = rejected || status == InvitationStatus.Accepted;
        return new Invitation
        {
            Status = status,
            SharedById = DemoIds.AwsSales,
            SharedAt = shared,
            RespondBy = InvitationRules.RespondBy(shared),
            RespondedAt = answered ? shared.AddHours(dice.Between(3, 70)) : null,
            RespondedById = answered ? partnerUser : null,
            RejectionReason = rejected ? reason : null,
            Comment = rejected && reason == InvitationRejectionReason.Other ? "The customer asked us to wait for its new budget." : null,
        };
    }

    private static void Accept(DemoRecord record)
    {
        var o = record.Opportunity;
        (o.Status, o.ApprovedAt, o.LastProgressAt) = (ReviewStatus.Approved, o.Invitation.RespondedAt, o.Invitation.RespondedAt);
        var daysAgo = (record.Day.Midnight - o.ApprovedAt!.Value).Days;
        if (record.Plan.Turn % 4 == 3)
        {
            DemoProgress.Launch(record, record.Dice.Between(2, daysAgo - 10));
        }
        else
        {
            DemoProgress.Work(record, daysAgo);
        }
    }
}
