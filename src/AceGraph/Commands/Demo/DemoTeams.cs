using AceGraph.Opportunities;
using AceGraph.Picklists;
using AceGraph.Teams;

namespace AceGraph.Commands.Demo;

/// <summary>Fills seats of approved opportunities; on some, somebody left one.</summary>
internal static class DemoTeams
{
    private static readonly (TeamRole Role, int Chance)[] Seats =
    [
        (TeamRole.AwsSalesRep, 75),
        (TeamRole.PartnerSalesContact, 60),
        (TeamRole.AwsAccountManager, 45),
        (TeamRole.PartnerDevelopmentManager, 80),
        (TeamRole.PartnerSuccessManager, 50),
        (TeamRole.WwpsPartnerDevelopmentManager, 90),
    ];

    private static readonly string[] Hosts = ["aws.example", "emea.aws.example"];

    public static void Staff(DemoRecord record)
    {
        var o = record.Opportunity;
        if (o.Status != ReviewStatus.Approved)
        {
            return;
        }

        foreach (var (role, chance) in Seats.Where(s => s.Role != TeamRole.WwpsPartnerDevelopmentManager || IsPublicSector(o)))
        {
            if (record.Dice.Percent(chance))
            {
                Seat(record, role);
            }
        }
    }

    private static bool IsPublicSector(Opportunity opportunity) =>
        opportunity.Customer.Industry == Industry.Government || opportunity.NationalSecurity;

    private static void Seat(DemoRecord record, TeamRole role)
    {
        var since = record.Opportunity.ApprovedAt!.Value.AddHours(record.Dice.Between(1, 24));
        if (record.Dice.Percent(12))
        {
            var left = since.AddHours(record.Dice.Between(6, 48));
            record.Team.Add(Member(record, role, since, left));
            since = left;
        }

        record.Team.Add(Member(record, role, since, until: null));
    }

    private static TeamMember Member(DemoRecord record, TeamRole role, DateTimeOffset since, DateTimeOffset? until)
    {
        var dice = record.Dice;
        var (given, family, _) = DemoNames.Person(dice);
        var user = DemoUsers.All.FirstOrDefault(u => u.Id == UserOn(record, role, until is null));
        var host = role == TeamRole.PartnerSalesContact ? record.Plan.IsNorthwind ? "northwind.example" : "fabrikam.example" : dice.Pick(Hosts);
        return new TeamMember
        {
            Id = DemoIds.Part(record.Plan.Number, record.Team.Count),
            OpportunityId = record.Opportunity.Id,
            Role = role,
            Name = user?.Name ?? $"{given} {family}",
            Email = user?.Email ?? DemoNames.Email(given, family, host),
            Phone = dice.Percent(50) ? "+1206555" + dice.Digits(4) : null,
            UserId = user?.Id,
            Since = since,
            Until = until,
        };
    }

    private static long? UserOn(DemoRecord record, TeamRole role, bool present) =>
        role is TeamRole.PartnerSalesContact && present && record.Plan.Number % 2 == 0 ? record.Opportunity.OwnerId
        : role is TeamRole.AwsSalesRep && present && record.Plan.Number % 3 == 0 ? DemoIds.AwsSales
        : null;
}
