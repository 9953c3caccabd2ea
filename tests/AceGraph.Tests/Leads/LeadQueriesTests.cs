using System.Text.Json;
using AceGraph.Leads;
using AceGraph.Picklists;
using AceGraph.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace AceGraph.Tests.Leads;

public sealed class LeadQueriesTests : IAsyncLifetime
{
    private const string Sales = "sales@aws.example";

    private static readonly Dictionary<string, Func<Lead, DateTimeOffset, bool>> Filters = new()
    {
        ["{}"] = (_, _) => true,
        ["{ids: [\"L20000001\", \"L20000003\", \"O1\"]}"] = (l, _) => l.Id is 20000001 or 20000003,
        ["{ids: []}"] = (_, _) => false,
        ["{statuses: [OPEN, QUALIFIED]}"] = (l, _) => l.Status is LeadStatus.Open or LeadStatus.Qualified,
        ["{invitations: [PENDING]}"] = (l, now) => l.Invitation.Status == InvitationStatus.Pending && l.Invitation.RespondBy > now,
        ["{invitations: [EXPIRED]}"] = (l, now) => l.Invitation.Status == InvitationStatus.Expired
            || (l.Invitation.Status == InvitationStatus.Pending && l.Invitation.RespondBy <= now),
        ["{invitations: [ACCEPTED, REJECTED]}"] = (l, _) => l.Invitation.Status is InvitationStatus.Accepted or InvitationStatus.Rejected,
        ["{owners: [\"U2004\"]}"] = (l, _) => l.OwnerId == 2004,
        ["{countries: [US, DE, GB]}"] = (l, _) => l.Customer.Address.Country is Country.US or Country.DE or Country.GB,
        ["{sharedAt: {from: \"2026-02-01T00:00:00Z\"}}"] = (l, _) => l.Invitation.SharedAt >= new DateTimeOffset(2026, 2, 1, 0, 0, 0, TimeSpan.Zero),
        ["{search: \"l20000002\"}"] = (l, _) => l.Id == 20000002,
        ["{search: \" \"}"] = (_, _) => true,
        ["{statuses: null, search: null}"] = (_, _) => true,
    };

    private AceGraphServer _server = null!;
    private List<Lead> _leads = [];

    public async Task InitializeAsync()
    {
        _server = await AceGraphServer.StartDemoAsync(240);
        await _server.WriteAsync(async db => _leads = await db.Leads.AsNoTracking().ToListAsync());
    }

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    public async Task EveryFilter_AnswersAsPlainCodeDoes()
    {
        foreach (var (filter, holds) in Filters)
        {
            foreach (var (who, sees) in Viewers)
            {
                var expected = _leads.Where(l => sees(l) && holds(l, _server.Time.GetUtcNow())).Select(l => $"L{l.Id}").ToHashSet();
                Assert.Equal(expected, (await IdsAsync(who, $"filter: {filter}")).ToHashSet());
            }
        }
    }

    [Fact]
    public async Task Mine_IsTheViewersOwn()
    {
        Assert.Equal(_leads.Count(l => l.OwnerId == 2004), (await IdsAsync(Cast.AceUser, "filter: {mine: true}")).Count);
        Assert.Empty(await IdsAsync(Cast.AceUser, "filter: {mine: false}"));
        Assert.Equal(_leads.Count(l => l.PartnerId == 1001 && l.OwnerId != 2001), (await IdsAsync(Cast.Lead, "filter: {mine: false}")).Count);
    }

    [Fact]
    public async Task EveryOrder_SortsAsPlainCodeDoes()
    {
        var orders = new Dictionary<string, Func<Lead, long>>
        {
            ["ID"] = l => l.Id,
            ["STATUS"] = l => (long)l.Status,
            ["SHARED_AT"] = l => l.Invitation.SharedAt!.Value.ToUnixTimeMilliseconds(),
            ["RESPOND_BY"] = l => l.Invitation.RespondBy!.Value.ToUnixTimeMilliseconds(),
            ["UPDATED_AT"] = l => l.UpdatedAt.ToUnixTimeMilliseconds(),
        };
        foreach (var (field, key) in orders)
        {
            var ascending = _leads.OrderBy(key).ThenBy(l => l.Id).Select(l => $"L{l.Id}").ToList();
            Assert.Equal(ascending, await IdsAsync(Sales, $"orderBy: {{field: {field}, direction: ASC}}"));
            Assert.Equal(Enumerable.Reverse(ascending), await IdsAsync(Sales, $"orderBy: {{field: {field}, direction: DESC}}"));
        }
    }

    [Fact]
    public async Task HiddenName_IsNeitherShownNorFoundUntilAccepted()
    {
        var pending = _leads.First(l => l.PartnerId == 1001 && l.Invitation.StatusAt(_server.Time.GetUtcNow()) == InvitationStatus.Pending);
        var accepted = _leads.First(l => l.PartnerId == 1001 && l.Invitation.Status == InvitationStatus.Accepted);
        const string Query = "query($id: ID!) { lead(id: $id) { customer { companyName website domain contact { email } address { country city street postalCode } } } }";
        async Task<JsonElement> CustomerAsync(string who, Lead lead) =>
            (await _server.QueryAsync(who, Query, new { id = $"L{lead.Id}" })).Data.GetProperty("lead").GetProperty("customer");
        var hidden = await CustomerAsync(Cast.Lead, pending);
        Assert.All((string[])["companyName", "website", "domain", "contact"], f => Assert.Equal(JsonValueKind.Null, hidden.GetProperty(f).ValueKind));
        Assert.Equal(pending.Customer.CompanyName, (await CustomerAsync(Sales, pending)).GetProperty("companyName").GetString());
        Assert.Equal(accepted.Customer.CompanyName, (await CustomerAsync(Cast.Lead, accepted)).GetProperty("companyName").GetString());
        Assert.DoesNotContain($"L{pending.Id}", await IdsAsync(Cast.Lead, $"filter: {{search: \"{pending.Customer.CompanyName}\"}}"));
        Assert.Contains($"L{pending.Id}", await IdsAsync(Sales, $"filter: {{search: \"{pending.Customer.CompanyName}\"}}"));
        Assert.Contains($"L{accepted.Id}", await IdsAsync(Cast.Lead, $"filter: {{search: \"{accepted.Customer.CompanyName}\"}}"));
    }

    private static (string Who, Func<Lead, bool> Sees)[] Viewers =>
    [
        (Cast.Lead, l => l.PartnerId == 1001),
        (Cast.AceUser, l => l.OwnerId == 2004),
        ("manager@fabrikam.example", l => l.PartnerId == 1002),
        ("marketing@northwind.example", _ => false),
        (Cast.Validator, _ => false),
        (Sales, _ => true),
    ];

    private async Task<List<string>> IdsAsync(string who, string arguments)
    {
        var (ids, after) = (new List<string>(), (string?)null);
        do
        {
            var answer = await _server.QueryAsync(
                who,
                $"query($after: String) {{ leads(first: 20, after: $after, {arguments}) {{ nodes {{ id }} pageInfo {{ hasNextPage endCursor }} totalCount }} }}",
                new { after });
            Assert.True(answer.Codes.Count == 0, answer.Json.ToString());
            var page = answer.Data.GetProperty("leads");
            ids.AddRange(page.GetProperty("nodes").EnumerateArray().Select(n => n.GetProperty("id").GetString()!));
            after = page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean() ? page.GetProperty("pageInfo").GetProperty("endCursor").GetString() : null;
        }
        while (after is not null);
        return ids;
    }
}
