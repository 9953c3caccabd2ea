using AceGraph.Leads;
using AceGraph.Picklists;
using AceGraph.Reviews;

namespace AceGraph.Commands.Demo;

/// <summary>One lead for every five opportunities; that of a converted opportunity led to it, the others are in every state there is.</summary>
internal static class DemoLeads
{
    private const int Every = 5;

    /// <summary>A lead is worked only once it is accepted.</summary>
    private static readonly (InvitationStatus Invitation, LeadStatus Status)[] States =
    [
        (InvitationStatus.Pending, LeadStatus.Open),
        (InvitationStatus.Accepted, LeadStatus.Open),
        (InvitationStatus.Accepted, LeadStatus.Research),
        (InvitationStatus.Accepted, LeadStatus.Qualified),
        (InvitationStatus.Accepted, LeadStatus.Disqualified),
        (InvitationStatus.Rejected, LeadStatus.Open),
        (InvitationStatus.Expired, LeadStatus.Open),
    ];

    private static readonly string[] Sources = ["AWS re:Invent", "AWS Marketplace enquiry", "Field event", "Webinar", "AWS account team"];

    public static void Add(DemoRecord record)
    {
        if (record.Plan.Kind == DemoKind.Converted)
        {
            record.Leads.Add(Converted(record));
        }
        else if (record.Plan.Number % Every == 0)
        {
            record.Leads.Add(Standing(record));
        }
    }

    private static Lead Standing(DemoRecord record)
    {
        var number = record.Plan.Number / Every;
        var dice = new Dice(record.Seed, int.MinValue + number);
        var (invitation, status) = States[number % States.Length];
        var northwind = number % 4 != 1;
        var owner = northwind
            ? dice.Pick([DemoIds.NorthwindLead, DemoIds.NorthwindManager, DemoIds.NorthwindUser1, DemoIds.NorthwindUser2])
            : DemoIds.FabrikamManager;
        var customer = DemoCustomer.Of(DemoNames.Count - 1 - (number % DemoNames.Count), dice);
        var lead = Of(record, number, customer, dice);
        (lead.PartnerId, lead.OwnerId) = (northwind ? DemoIds.Northwind : DemoIds.Fabrikam, owner);
        lead.Status = status;
        lead.Invitation = DemoInvitations.Of(invitation, record.Day, dice, owner, number / States.Length);
        lead.DisqualifiedReason = status == LeadStatus.Disqualified ? "No budget before next year." : null;
        return Date(lead, dice);
    }

    private static Lead Converted(DemoRecord record)
    {
        var (o, dice) = (record.Opportunity, record.Dice);
        var lead = Of(record, record.Plan.Number / Every, record.Customer, dice);
        (lead.PartnerId, lead.OwnerId, lead.OpportunityId, lead.Status) = (o.PartnerId, o.OwnerId, o.Id, LeadStatus.Qualified);
        o.LeadId = lead.Id;
        var shared = record.History.Beginning.AddDays(-dice.Between(6, 20));
        lead.Invitation = new Invitation
        {
            Status = InvitationStatus.Accepted,
            SharedById = DemoIds.AwsSales,
            SharedAt = shared,
            RespondBy = InvitationRules.RespondBy(shared),
            RespondedAt = shared.AddHours(dice.Between(3, 70)),
            RespondedById = o.OwnerId,
        };
        (lead.UpdatedAt, lead.Version) = (record.History.Beginning, 4);
        return lead;
    }

    private static Lead Of(DemoRecord record, int number, DemoCustomer customer, Dice dice)
    {
        var workload = DemoWorkloads.All[number * 7 % DemoWorkloads.All.Count];
        return new Lead
        {
            Id = DemoIds.Lead(number),
            Customer = customer.ToCustomer(dice, withContact: true),
            BusinessProblem = record.Plan.Kind == DemoKind.Converted
                ? record.Opportunity.BusinessProblem
                : $"{customer.Name} {workload.Need}.",
            UseCase = UseCasePicklist.ToLabel(record.Plan.Kind == DemoKind.Converted ? record.Opportunity.UseCase!.Value : workload.UseCase),
            Source = dice.Pick(Sources),
            ReadinessScore = dice.Between(20, 95),
        };
    }

    private static Lead Date(Lead lead, Dice dice)
    {
        var touched = lead.Invitation.RespondedAt;
        lead.UpdatedAt = touched is null ? lead.Invitation.SharedAt!.Value
            : lead.Status == LeadStatus.Open ? touched.Value
            : touched.Value.AddHours(dice.Between(1, 72));
        lead.Version = (touched is null, lead.Status) switch { (true, _) => 1, (_, LeadStatus.Open) => 2, _ => 3 };
        return lead;
    }
}
