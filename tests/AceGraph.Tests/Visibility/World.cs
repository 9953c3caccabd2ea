using AceGraph.Data;
using AceGraph.Insights;
using AceGraph.Opportunities;
using AceGraph.Partners;
using AceGraph.Picklists;
using AceGraph.Solutions;
using AceGraph.Teams;
using AceGraph.Tests.Harness;
using AceGraph.Users;
using AceGraph.Webhooks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AceGraph.Tests.Visibility;

/// <summary>
/// Three partners with one record of each kind that sight or rights differ for. Northwind: A draft of the owner, whose parent and origin is
/// D, B approved and slipped, C submitted, D approved, due and owned by the manager, E shared by AWS and not answered, F a draft that repeats D. Fabrikam
/// (Centralized): G draft of its ACE User, H launched. Tailspin (no terms): I draft. Leads: J not answered, K the manager's, L Fabrikam's,
/// M the owner's that became D. Everybody has flagged everything.
/// </summary>
internal static class World
{
    /// <summary>Stands in every value that only an accepted invitation shows, and nowhere else.</summary>
    public const string Hidden = "Undisclosed";

    private const long Manager = 13;
    private const long Owner = 14;
    private const long CentralUser = 21;
    private const long FabrikamLead = 22;
    private const long TailspinLead = 23;

    public static async Task FillAsync(AceGraphContext db)
    {
        await EmptyAsync(db);
        db.Partners.AddRange(
            Of(1, "Northwind", "northwind.example"),
            Of(2, "Fabrikam", "fabrikam.example", PipelineModel.Centralized),
            Of(3, "Tailspin", "tailspin.example"));
        db.Users.AddRange(Users());
        db.Solutions.AddRange(Enumerable.Range(1, 3).Select(i => new Solution { Id = 300 + i, PartnerId = i, Name = $"Solution {i}", Category = "Security" }));
        await db.SaveChangesAsync();
        AddOpportunities(db);
        AddLeads(db);
        AddAccounts(db);
        db.TeamMembers.AddRange(Member(601, 102), Member(602, 104), Member(603, 108));
        db.SavedViews.Add(new SavedView { Id = 701, UserId = Owner, Name = "Mine", Filter = """{"mine": true}""" });
        db.NextSteps.AddRange(Step(501, 102), Step(502, 104), Step(503, 108));
        db.Changes.AddRange(WorldRecords.Changes());
        db.SupportTickets.AddRange(Target.Tickets.Where(t => t.Exists).Select((t, i) => WorldRecords.Ticket(t, i == 0 ? Manager : Owner)));
        db.Webhooks.AddRange(WorldRecords.Webhook(Target.Webhooks[0], 1, 11), WorldRecords.Webhook(Target.Webhooks[1], 2, FabrikamLead));
        db.WebhookDeliveries.AddRange(WorldRecords.Delivery(Target.Deliveries[0], 811, 901), WorldRecords.Delivery(Target.Deliveries[1], 812, 907));
        db.Imports.AddRange(WorldRecords.Import(Target.Imports[0], 1, Owner), WorldRecords.Import(Target.Imports[1], 1, Manager), WorldRecords.Import(Target.Imports[2], 2, CentralUser));
        db.Imports.Add(WorldRecords.Committed(WorldRecords.Import(Target.Imports[3], 1, Owner)));
        db.ImportRows.AddRange(Target.Imports.Where(t => t.Exists).Select(t => WorldRecords.ImportRow(t, isWritten: t == Target.Imports[3])));
        db.Messages.AddRange(
            WorldRecords.Message(Target.Messages[0], 1, null, "O102"),
            WorldRecords.Message(Target.Messages[1], 1, Manager, "O104"),
            WorldRecords.Message(Target.Messages[2], 1, 18, "U18"),
            WorldRecords.Message(Target.Messages[3], 2, FabrikamLead, "L203"),
            WorldRecords.Message(Target.Messages[4], null, null, "K701"));
        db.OpportunityFlags.AddRange(db.Users.Local.ToList().SelectMany(user =>
            Enumerable.Range(101, 9).Select(id => new OpportunityFlag { UserId = user.Id, OpportunityId = id })));
    }

    private static async Task EmptyAsync(AceGraphContext db)
    {
        await db.Database.ExecuteSqlRawAsync("PRAGMA defer_foreign_keys = ON");
        // The log lets nobody empty it.
        var guards = await db.Database.SqlQueryRaw<string>("SELECT name || ' ' || sql AS \"Value\" FROM sqlite_master WHERE type = 'trigger'").ToListAsync();
        string[] statements =
        [
            .. guards.Select(guard => $"DROP TRIGGER {guard.Split(' ')[0]}"),
            .. db.Model.GetEntityTypes().Select(type => $"DELETE FROM \"{type.GetTableName()}\"").Distinct(),
            .. guards.Select(guard => guard[(guard.IndexOf(' ') + 1)..]),
        ];
        foreach (var statement in statements)
        {
            await db.Database.ExecuteSqlRawAsync(statement);
        }
    }

    private static Partner Of(long id, string name, string domain, PipelineModel model = PipelineModel.Decentralized) => new()
    {
        Id = id,
        Name = name,
        PipelineModel = model,
        TermsAcceptedAt = id == 3 ? null : AceGraphServer.Start.AddDays(-100),
        TermsAcceptedById = id == 3 ? null : id * 11,
        Domains = [new PartnerDomain { Id = 400 + id, Name = domain, RegisteredAt = AceGraphServer.Start.AddDays(-100) }],
    };

    private static IEnumerable<User> Users()
    {
        (string Email, long? Partner, UserRole? Role)[] users =
        [
            ("lead@northwind.example", 1, UserRole.AllianceLead), ("team@northwind.example", 1, UserRole.AllianceTeam),
            ("manager@northwind.example", 1, UserRole.AceManager), ("user1@northwind.example", 1, UserRole.AceUser),
            ("user2@northwind.example", 1, UserRole.AceUser), ("tech@northwind.example", 1, UserRole.TechnicalStaff),
            ("marketing@northwind.example", 1, UserRole.MarketingStaff), ("channel@northwind.example", 1, UserRole.ChannelUser),
            ("invited@northwind.example", 1, UserRole.AceUser), ("gone@northwind.example", 1, UserRole.AceUser),
            ("user1@fabrikam.example", 2, UserRole.AceUser), ("lead@fabrikam.example", 2, UserRole.AllianceLead),
            ("lead@tailspin.example", 3, UserRole.AllianceLead), ("user1@tailspin.example", 3, UserRole.AceUser),
            ("validator1@aws.example", null, null), ("sales@aws.example", null, null),
        ];
        return users.Select((u, i) => new User
        {
            Id = 11 + i,
            Email = u.Email,
            Name = u.Email.Split('@')[0],
            PartnerId = u.Partner,
            Roles = u.Role is { } role ? [role] : [],
            AwsRole = u.Partner is not null ? null : u.Email.StartsWith('v') ? AwsRole.Validator : AwsRole.Sales,
            Status = u.Email.StartsWith("invited") ? UserStatus.Invited : u.Email.StartsWith("gone") ? UserStatus.Disabled : UserStatus.Active,
        });
    }

    private static void AddOpportunities(AceGraphContext db)
    {
        var d = WorldRecords.Opportunity("D", 1, Manager, ReviewStatus.Approved);
        (d.OfferArn, d.OfferAssociatedAt) = (MutationInput.TakenOffer, AceGraphServer.Start.AddDays(-20));
        d.LastProgressAt = d.OfferAssociatedAt;
        db.Opportunities.AddRange(
            d,
            With(WorldRecords.Opportunity("A", 1, Owner, ReviewStatus.Draft), o => (o.ParentId, o.ClonedFromId) = (d.Id, d.Id)),
            With(WorldRecords.Opportunity("B", 1, Owner, ReviewStatus.Approved), o => (o.Review.DuplicateOfId, o.LeadId, o.TargetCloseDate) = (d.Id, 202, new DateOnly(2026, 3, 1))),
            WorldRecords.Opportunity("C", 1, Owner, ReviewStatus.Submitted),
            WorldRecords.Shared(WorldRecords.Opportunity("E", 1, Owner, ReviewStatus.Draft)),
            With(WorldRecords.Opportunity("F", 1, Owner, ReviewStatus.Draft), o => (o.Customer.Website, o.Customer.Domain) = (d.Customer.Website, d.Customer.Domain)),
            WorldRecords.Opportunity("G", 2, CentralUser, ReviewStatus.Draft),
            With(WorldRecords.Opportunity("H", 2, FabrikamLead, ReviewStatus.Approved), o => (o.Stage, o.LaunchedAt) = (Stage.Launched, AceGraphServer.Start.AddDays(-1))),
            WorldRecords.Opportunity("I", 3, TailspinLead, ReviewStatus.Draft));
    }

    private static void AddLeads(AceGraphContext db) => db.Leads.AddRange(
        WorldRecords.Lead("J", 1, Owner, InvitationStatus.Pending),
        WorldRecords.Lead("K", 1, Manager, InvitationStatus.Accepted),
        WorldRecords.Lead("L", 2, CentralUser, InvitationStatus.Pending),
        With(WorldRecords.Lead("M", 1, Owner, InvitationStatus.Accepted), l => l.OpportunityId = 104));

    private static void AddAccounts(AceGraphContext db)
    {
        db.DomainRequests.AddRange(Request(451, 1, 11), Request(452, 2, FabrikamLead));
        db.Goals.AddRange(Enumerable.Range(1, 3).Select(i => new Goal
        {
            Id = 460 + i,
            PartnerId = i,
            Name = $"Goal {i}",
            StartDate = new DateOnly(2026, 1, 1),
            DueDate = new DateOnly(2026, 4, 30),
            ValidatedTarget = 15,
            LaunchedTarget = 5,
        }));
    }

    /// <summary>Nothing is sent: the addresses lead nowhere, and what became of a delivery would change between two answers.</summary>
    public static void SendNothing(IServiceCollection services) => services.Remove(services.Single(s => s.ImplementationType == typeof(WebhookDispatcher)));

    private static DomainRequest Request(long id, long partner, long user) => new()
    {
        Id = id,
        PartnerId = partner,
        Domain = $"wanted-{partner}.example",
        RequestedById = user,
        RequestedAt = AceGraphServer.Start.AddDays(-1),
    };

    private static T With<T>(T record, Action<T> change)
    {
        change(record);
        return record;
    }

    private static TeamMember Member(long id, long opportunity) => new()
    {
        Id = id,
        OpportunityId = opportunity,
        Role = TeamRole.AwsSalesRep,
        Name = "Pat Doe",
        Email = MutationInput.MemberEmail,
        Since = AceGraphServer.Start.AddDays(-1),
    };

    private static NextStep Step(long id, long opportunity) =>
        new() { Id = id, OpportunityId = opportunity, CustomerActions = "Sign.", CreatedAt = AceGraphServer.Start.AddDays(-1) };
}
