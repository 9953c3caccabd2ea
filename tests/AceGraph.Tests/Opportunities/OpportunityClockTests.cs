using AceGraph.Opportunities;
using AceGraph.Partners;
using AceGraph.Picklists;
using AceGraph.Tests.Harness;
using AceGraph.Users;

namespace AceGraph.Tests.Opportunities;

/// <summary>What changes while nobody writes: update due, slipped, expired invitations.</summary>
public sealed class OpportunityClockTests
{
    private const string East = "lead@east.example";
    private const string West = "lead@west.example";
    private const string Sales = "sales@aws.example";

    [Fact]
    public async Task UpdateDue_StartsAtExactly14Days()
    {
        await using var server = await StartAsync(Approved(1, 1, o => o.LastProgressAt = AceGraphServer.Start));
        server.Time.Advance(TimeSpan.FromDays(14) - TimeSpan.FromMilliseconds(1));
        Assert.Equal("", await ListAsync(server, East, "updateDue: true", "updateDue"));
        Assert.Equal("O1 False", await ListAsync(server, East, "updateDue: false", "updateDue"));
        server.Time.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Equal("O1 True", await ListAsync(server, East, "updateDue: true", "updateDue"));
        Assert.Equal("", await ListAsync(server, East, "updateDue: false", "updateDue"));
    }

    [Fact]
    public async Task Slipped_FollowsEachPartnersOwnDay()
    {
        var day = new DateOnly(2026, 3, 10);
        await using var server = await StartAsync(Approved(1, 1, o => o.TargetCloseDate = day), Approved(2, 2, o => o.TargetCloseDate = day));
        Assert.Equal("O1 True", await ListAsync(server, Sales, "slipped: true", "slipped"));
        Assert.Equal("O2 False", await ListAsync(server, Sales, "slipped: false", "slipped"));
        Assert.Equal("O1 1", await ListAsync(server, East, "slipped: true", "slippedDays"));
        Assert.Equal("", await ListAsync(server, West, "slipped: true", "slippedDays"));
        server.Time.Advance(TimeSpan.FromHours(23) - TimeSpan.FromMilliseconds(1));
        Assert.Equal("", await ListAsync(server, West, "slipped: true", "slippedDays"));
        server.Time.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Equal("O2 1", await ListAsync(server, West, "slipped: true", "slippedDays"));
        Assert.Equal("O1 True,O2 True", await ListAsync(server, Sales, "slipped: true", "slipped"));
    }

    [Fact]
    public async Task Invitation_ExpiresAtItsDeadline()
    {
        await using var server = await StartAsync(Shared(1, 1));
        server.Time.Advance(TimeSpan.FromDays(7) - TimeSpan.FromMilliseconds(1));
        Assert.Equal("O1 {\"status\":\"PENDING\"}", await ListAsync(server, East, "invitations: [PENDING]", "invitation { status }", "invitation"));
        Assert.Equal("", await ListAsync(server, East, "invitations: [EXPIRED]", "id"));
        server.Time.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Equal("", await ListAsync(server, East, "invitations: [PENDING]", "id"));
        Assert.Equal("O1 {\"status\":\"EXPIRED\"}", await ListAsync(server, East, "invitations: [EXPIRED]", "invitation { status }", "invitation"));
    }

    [Fact]
    public async Task HiddenFields_AreNullInEveryShape()
    {
        await using var server = await StartAsync(Shared(1, 1));
        const string Fields = "otherSolution customer { companyName awsAccountId contact { email } address { street city postalCode country } } asInput";
        var hidden = await ListAsync(server, East, "", Fields, "otherSolution", "customer", "asInput");
        var seen = await ListAsync(server, Sales, "", Fields, "otherSolution", "customer");
        Assert.DoesNotContain("SECRET", hidden);
        Assert.Equal(6, seen.Split("SECRET").Length - 1);
        Assert.Contains("Contoso", hidden);
    }

    private static async Task<string> ListAsync(AceGraphServer server, string who, string filter, string fields, params string[] shown)
    {
        var answer = await server.QueryAsync(
            who, $"{{ opportunities(filter: {{{filter}}}, orderBy: {{field: ID, direction: ASC}}) {{ totalCount nodes {{ id {fields} }} }} }}");
        Assert.True(answer.Codes.Count == 0, answer.Json.ToString());
        var list = answer.Data.GetProperty("opportunities");
        var nodes = list.GetProperty("nodes").EnumerateArray().ToList();
        Assert.Equal(nodes.Count, list.GetProperty("totalCount").GetInt32());
        return string.Join(",", nodes.Select(n =>
            string.Join(" ", (string[])["id", .. shown.Length == 0 ? [fields] : shown]).Split(' ').Distinct()
                .Aggregate("", (text, name) => $"{text} {n.GetProperty(name)}").Trim()));
    }

    private static Opportunity Approved(long id, long partner, Action<Opportunity> change)
    {
        var opportunity = new Opportunity
        {
            Id = id,
            PartnerId = partner,
            OwnerId = partner + 10,
            Title = "t",
            Status = ReviewStatus.Approved,
            Stage = Stage.Qualified,
        };
        change(opportunity);
        return opportunity;
    }

    private static Opportunity Shared(long id, long partner)
    {
        var opportunity = Approved(id, partner, o => (o.Status, o.Origin, o.OtherSolution) = (ReviewStatus.Draft, OpportunityOrigin.AwsReferral, "SECRET"));
        (opportunity.Invitation.Status, opportunity.Invitation.SharedAt) = (InvitationStatus.Pending, AceGraphServer.Start);
        opportunity.Invitation.RespondBy = AceGraphServer.Start.AddDays(7);
        (opportunity.Customer.CompanyName, opportunity.Customer.AwsAccountId, opportunity.Customer.Contact.Email) = ("Contoso", "SECRET", "SECRET");
        var address = opportunity.Customer.Address;
        (address.Street, address.City, address.PostalCode, address.Country) = ("SECRET", "SECRET", "SECRET", Country.DE);
        return opportunity;
    }

    private static Task<AceGraphServer> StartAsync(params Opportunity[] opportunities) => AceGraphServer.StartAsync(db =>
    {
        db.Partners.Add(new Partner { Id = 1, Name = "East", TimeZone = "Pacific/Kiritimati" });
        db.Partners.Add(new Partner { Id = 2, Name = "West", TimeZone = "Pacific/Pago_Pago" });
        db.Users.Add(new User { Id = 11, Email = East, Name = East, PartnerId = 1, Roles = [UserRole.AllianceLead] });
        db.Users.Add(new User { Id = 12, Email = West, Name = West, PartnerId = 2, Roles = [UserRole.AllianceLead] });
        db.Users.Add(new User { Id = 31, Email = Sales, Name = Sales, AwsRole = AwsRole.Sales });
        db.Opportunities.AddRange(opportunities);
        return Task.CompletedTask;
    });
}
