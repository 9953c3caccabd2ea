using AceGraph.Picklists;
using AceGraph.Users;

namespace AceGraph.Commands.Demo;

/// <summary>Who signs in to the demo.</summary>
internal sealed record DemoUser(
    long Id, string Email, string Name, string Title, long? PartnerId, UserRole[] Roles,
    AwsRole? AwsRole = null, UserStatus Status = UserStatus.Active);

internal static class DemoUsers
{
    public static IReadOnlyList<DemoUser> All { get; } =
    [
        Northwind(DemoIds.NorthwindLead, "lead", "Amara Lindqvist", "VP Alliances", UserRole.AllianceLead),
        Northwind(DemoIds.NorthwindTeam, "team", "Theo Marchetti", "Alliance Manager", UserRole.AllianceTeam),
        Northwind(DemoIds.NorthwindManager, "manager", "Priya Raman", "Head of Co-Selling", UserRole.AceManager),
        Northwind(DemoIds.NorthwindUser1, "user1", "Marcus Bell", "Account Executive", UserRole.AceUser),
        Northwind(DemoIds.NorthwindUser2, "user2", "Lena Vogel", "Account Executive", UserRole.AceUser),
        Northwind(2006, "tech", "Kenji Mori", "Solutions Engineer", UserRole.TechnicalStaff),
        Northwind(2007, "marketing", "Isabel Duarte", "Partner Marketing", UserRole.MarketingStaff),
        Northwind(2008, "channel", "Noah Adeyemi", "Channel Manager", UserRole.ChannelUser),
        Northwind(2009, "invited", "Sara Holm", "Account Executive", UserRole.AceUser) with { Status = UserStatus.Invited },
        Northwind(DemoIds.NorthwindGone, "gone", "Victor Hale", "Account Executive", UserRole.AceUser) with { Status = UserStatus.Disabled },
        new(DemoIds.FabrikamLead, "lead@fabrikam.example", "Jana Krüger", "Director Partnerships", DemoIds.Fabrikam, [UserRole.AllianceLead]),
        new(DemoIds.FabrikamManager, "manager@fabrikam.example", "Oliver Brandt", "Pipeline Manager", DemoIds.Fabrikam, [UserRole.AceManager]),
        new(DemoIds.FabrikamUser1, "user1@fabrikam.example", "Clara Neumann", "Account Executive", DemoIds.Fabrikam, [UserRole.AceUser]),
        new(DemoIds.TailspinLead, "lead@tailspin.example", "Dev Anand", "Founder", DemoIds.Tailspin, [UserRole.AllianceLead]),
        new(2015, "user1@tailspin.example", "Rosa Delgado", "Sales", DemoIds.Tailspin, [UserRole.AceUser]),
        new(DemoIds.Validator1, "validator1@aws.example", "Helen Osei", "Opportunity Validator", null, [], AwsRole.Validator),
        new(DemoIds.Validator2, "validator2@aws.example", "Rafael Pinto", "Opportunity Validator", null, [], AwsRole.Validator),
        new(DemoIds.AwsSales, "sales@aws.example", "Dana Whitfield", "AWS Sales Representative", null, [], AwsRole.Sales),
    ];

    public static IEnumerable<User> Of(DemoDay day) => All.Select(u => new User
    {
        Id = u.Id,
        Email = u.Email,
        Name = u.Name,
        Title = u.Title,
        PartnerId = u.PartnerId,
        Roles = [.. u.Roles],
        AwsRole = u.AwsRole,
        Status = u.Status,
        RolesSince = day.Ago(u.Status == UserStatus.Invited ? 3 : 700),
        LastActiveAt = u.Status switch
        {
            UserStatus.Invited => null,
            UserStatus.Disabled => day.Ago(45),
            _ => day.Ago((int)(u.Id % 4), minutes: (int)(u.Id % 50)),
        },
    });

    private static DemoUser Northwind(long id, string mailbox, string name, string title, UserRole role) =>
        new(id, $"{mailbox}@northwind.example", name, title, DemoIds.Northwind, [role]);
}
