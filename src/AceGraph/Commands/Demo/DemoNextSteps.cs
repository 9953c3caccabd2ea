using AceGraph.Opportunities;
using AceGraph.Picklists;

namespace AceGraph.Commands.Demo;

/// <summary>What the owner agreed with the customer and asked of AWS; ids rise with time.</summary>
internal static class DemoNextSteps
{
    private static readonly (string Customer, string Aws)[] Steps =
    [
        ("Customer names the pilot team by Friday.", "Solution architect for a one-hour review of the target design."),
        ("Workshop on the migration plan with the platform team.", "Credits for the proof of concept."),
        ("Customer's security team reviews our data flow diagram.", "Latest compliance reports for the region."),
        ("Statement of work is with the customer's legal department.", "Confirm the private pricing offer."),
        ("Proof of concept ran; customer compares costs until month's end.", "Help with the total cost of ownership comparison."),
        ("Steering committee decides on the business case.", "Executive sponsor for the closing call."),
    ];

    public static void Add(DemoRecord record)
    {
        var (o, dice) = (record.Opportunity, record.Dice);
        if (o.Status is ReviewStatus.Submitted or ReviewStatus.InReview or ReviewStatus.Rejected
            || o.Invitation.Status is not (null or InvitationStatus.Accepted))
        {
            return;
        }

        var last = o.LastProgressAt ?? record.Day.Ago(0, dice.Between(10, 300));
        var count = dice.Between(o.Status == ReviewStatus.Draft ? 0 : 1, 4);
        var first = dice.Throw(Steps.Length);
        for (var i = 0; i < count; i++)
        {
            var (customer, aws) = Steps[(first + i) % Steps.Length];
            record.NextSteps.Add(new NextStep
            {
                Id = DemoIds.Part(record.Plan.Number, i),
                OpportunityId = o.Id,
                CustomerActions = customer,
                AwsAsk = i == 0 && dice.Percent(20) ? null : aws,
                CreatedById = o.OwnerId,
                CreatedAt = Spread(record, last, i, count),
            });
        }
    }

    /// <summary>From the creation or acceptance of the record to its last progress, in equal steps, the last step last.</summary>
    private static DateTimeOffset Spread(DemoRecord record, DateTimeOffset last, int step, int count)
    {
        var begin = record.Opportunity.Invitation.RespondedAt ?? record.History.Beginning;
        return begin + ((last - begin) * ((step + 1) / (double)count));
    }
}
