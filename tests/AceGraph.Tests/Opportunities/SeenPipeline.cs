using AceGraph.Data;
using AceGraph.Opportunities;
using AceGraph.Partners;
using AceGraph.Picklists;
using AceGraph.Tests.Harness;
using AceGraph.Users;
using Microsoft.EntityFrameworkCore;

namespace AceGraph.Tests.Opportunities;

/// <summary>
/// A server with demo data and some records that are hard to find and sort, and the same records read by EF, so that what lists answer can
/// be compared with plain code over all records.
/// </summary>
public sealed class SeenPipeline : IAsyncLifetime
{
    private const long Northwind = 1001;

    private static readonly string[] Titles =
    [
        "100% done", "100 done", "a_b", "axb", @"back\slash", "back/slash", "Straße nach Süden", "STRASSE nach Norden", "Ｆｕｌｌ width",
        "full width", "ΣΊΣΥΦΟΣ", "σίσυφος", "\U0001F600 smile", "\uE000 private", "same", "same", "same", "Same", "O7", "  spaced",
    ];

    /// <summary>Running.</summary>
    public AceGraphServer Server { get; private set; } = null!;

    public List<Opportunity> Opportunities { get; private set; } = [];
    public Dictionary<long, User> Users { get; private set; } = [];
    public Dictionary<long, Partner> Partners { get; private set; } = [];
    public HashSet<(long User, long Opportunity)> Flags { get; private set; } = [];

    /// <summary>The server's clock.</summary>
    public DateTimeOffset Now => Server.Time.GetUtcNow();

    public async Task InitializeAsync()
    {
        Server = await AceGraphServer.StartDemoAsync(240);
        await Server.WriteAsync(ChangeAsync);
        await Server.WriteAsync(ReadAsync);
    }

    public async Task DisposeAsync() => await Server.DisposeAsync();

    /// <summary>Every record that the matrix of roles shows to a user.</summary>
    public List<Opportunity> SeenBy(string email)
    {
        var user = Users.Values.Single(u => u.Email == email);
        return [.. Opportunities.Where(o => Sees(user, o))];
    }

    private static bool Sees(User user, Opportunity o) => user.AwsRole switch
    {
        AwsRole.Validator => o.Status != ReviewStatus.Draft,
        AwsRole.Sales => o.Status == ReviewStatus.Approved || (o.Origin == OpportunityOrigin.AwsReferral && o.Invitation.Status is not null),
        _ => o.PartnerId == user.PartnerId
            && (user.Roles.Exists(r => r is UserRole.AllianceLead or UserRole.AllianceTeam or UserRole.AceManager)
                || (user.Roles.Contains(UserRole.AceUser) && o.OwnerId == user.Id)),
    };

    private static async Task ChangeAsync(AceGraphContext db)
    {
        var some = await db.Opportunities.Where(o => o.PartnerId == Northwind && o.Invitation.Status == null).OrderBy(o => o.Id).Take(60).ToListAsync();
        foreach (var (title, opportunity) in Titles.Zip(some))
            opportunity.Title = title;
        for (var i = 0; i < some.Count; i++)
            Change(some[i], i);
        db.OpportunityFlags.RemoveRange(await db.OpportunityFlags.ToListAsync());
        foreach (var opportunity in await db.Opportunities.Where(o => o.Id % 3 == 0).ToListAsync())
        {
            foreach (var user in (long[])[2001, 2004, 2012, 2016, 2018])
                db.OpportunityFlags.Add(new OpportunityFlag { UserId = user, OpportunityId = opportunity.Id });
        }
    }

    private static void Change(Opportunity opportunity, int i)
    {
        if (i % 10 == 0)
            opportunity.UpdatedAt = AceGraphServer.Start.AddDays(-3);
        if (i % 10 == 1)
            (opportunity.MonthlyRevenue, opportunity.TargetCloseDate, opportunity.UseCase) = (null, null, null);
        if (i % 10 == 2)
            (opportunity.MonthlyRevenue, opportunity.Customer.Industry) = (new Money(1400m, Currency.USD), null);
        if (i % 10 == 3)
            (opportunity.MonthlyRevenue, opportunity.Customer.Address.Country) = (new Money(1400m, Currency.EUR), null);
        if (i % 10 == 4)
            (opportunity.MonthlyRevenue, opportunity.TargetCloseDate) = (new Money(Money.Largest, Currency.USD), new DateOnly(2026, 3, 9));
    }

    private async Task ReadAsync(AceGraphContext db)
    {
        Opportunities = await db.Opportunities.AsNoTracking().ToListAsync();
        Users = await db.Users.AsNoTracking().ToDictionaryAsync(u => u.Id);
        Partners = await db.Partners.AsNoTracking().ToDictionaryAsync(p => p.Id);
        Flags = [.. (await db.OpportunityFlags.AsNoTracking().ToListAsync()).Select(f => (f.UserId, f.OpportunityId))];
    }
}
