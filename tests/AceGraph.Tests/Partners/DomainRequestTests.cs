using AceGraph.Picklists;
using AceGraph.Tests.Harness;
using AceGraph.Tests.Opportunities;
using Snapshooter.Xunit;

namespace AceGraph.Tests.Partners;

public sealed class DomainRequestTests : IAsyncLifetime
{
    private const string Requests = "{ partner { version domains { nodes { name } } domainRequests { domain kind status requestedBy { email } requestedAt decidedAt comment } } }";

    private Account _account = null!;

    public async Task InitializeAsync() => _account = await Account.StartAsync();

    public async Task DisposeAsync() => await _account.DisposeAsync();

    [Theory]
    [InlineData(Cast.Lead)]
    [InlineData(Account.Team)]
    public async Task Asked_WaitsForAws(string who)
    {
        Assert.Empty((await AskAsync(who, " HTTPS://www.Bücher-Cloud.example/about ", "ADD")).Errors);
        Assert.Equal(
            """{"partner":{"version":1,"domains":{"nodes":[{"name":"northwind.example"}]},"domainRequests":[{"domain":"xn--bcher-cloud-thb.example","kind":"ADD","status":"OPEN","requestedBy":{"email":"WHO"},"requestedAt":"2026-03-10T12:00:00Z","decidedAt":null,"comment":null}]}}""".Replace("WHO", who),
            await _account.ReadAsync(who, Requests));
    }

    [Theory]
    [InlineData(PipelineCast.Manager)]
    [InlineData(Cast.AceUser)]
    [InlineData(PipelineCast.Technical)]
    [InlineData("marketing@northwind.example")]
    [InlineData("channel@northwind.example")]
    [InlineData(Cast.Validator)]
    [InlineData(PipelineCast.Sales)]
    public async Task AskedByOthers_IsForbidden(string who) =>
        Assert.Equal(["FORBIDDEN"], await _account.RefusedAsync(who, "requestDomainChange", new { domain = "-", kind = "ADD" }));

    [Theory]
    [InlineData("northwind", "ADD")]
    [InlineData("10.0.0.1", "ADD")]
    [InlineData("", "ADD")]
    [InlineData("northwind.local", "ADD")]
    [InlineData("WWW.Northwind.Example", "ADD")]
    [InlineData("other.example", "REMOVE")]
    public async Task AskedForNothing_IsRefused(string domain, string kind) =>
        Assert.Equal(["VALUE_INVALID domain"], await _account.RefusedAsync(Cast.Lead, "requestDomainChange", new { domain, kind }));

    [Fact]
    public async Task AskedTwice_IsRefusedUntilDecided()
    {
        await AskAsync(Cast.Lead, "again.example", "ADD");
        Assert.Equal(["VALUE_INVALID domain"], await _account.RefusedAsync(Account.Team, "requestDomainChange", new { domain = "www.again.example", kind = "ADD" }));
        Assert.Empty((await DecideAsync(await OpenIdAsync(), approve: false)).Errors);
        Assert.Empty((await AskAsync(Account.Team, "again.example", "ADD")).Errors);
    }

    [Fact]
    public async Task AskedTwiceAtOnce_IsOneRequest()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => AskAsync(Cast.Lead, "race.example", "ADD"))));
        Assert.Equal(["", .. Enumerable.Repeat("VALUE_INVALID domain", 5)], answers.Select(a => string.Concat(a.Errors)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task DomainOfAnotherPartner_MayBeAskedFor() => Assert.Empty((await AskAsync(Account.OtherLead, "northwind.example", "ADD")).Errors);

    [Fact]
    public async Task MoreThanAHundredOpen_AreRefused()
    {
        for (var i = 0; i < 100; i++)
            Assert.Empty((await AskAsync(Cast.Lead, $"d{i}.example", "ADD")).Errors);
        Assert.Equal(["LIMIT_EXCEEDED"], await _account.RefusedAsync(Cast.Lead, "requestDomainChange", new { domain = "d100.example", kind = "ADD" }));
    }

    [Fact]
    public async Task Approved_ChangesTheListAndTheLog()
    {
        await AskAsync(Cast.Lead, "added.example", "ADD");
        _account.Server.Time.Advance(TimeSpan.FromHours(1));
        Assert.Empty((await DecideAsync(await OpenIdAsync(), approve: true, " Checked. ")).Errors);
        await AskAsync(Account.Team, "northwind.example", "REMOVE");
        _account.Server.Time.Advance(TimeSpan.FromHours(1));
        Assert.Empty((await DecideAsync(await OpenIdAsync(), approve: true)).Errors);
        await AskAsync(Account.Team, "declined.example", "ADD");
        Assert.Empty((await DecideAsync(await OpenIdAsync(), approve: false, "Not yours.")).Errors);
        Snapshot.Match(new { Partner = await _account.ReadAsync(Cast.Lead, Requests), Log = await _account.LogAsync() });
    }

    [Fact]
    public async Task ApprovedDomain_StopsItsCustomersAtOnce()
    {
        Assert.Empty(await SubmitAsync("https://labs.acquired.example"));
        await AskAsync(Cast.Lead, "acquired.example", "ADD");
        Assert.Empty(await SubmitAsync("https://shop.acquired.example"));
        await DecideAsync(await OpenIdAsync(), approve: true);
        Assert.Equal(["PARTNER_IS_CUSTOMER customer.website"], await SubmitAsync("https://www.acquired.example"));
        await AskAsync(Cast.Lead, "acquired.example", "REMOVE");
        await DecideAsync(await OpenIdAsync(), approve: true);
        Assert.Empty(await SubmitAsync("https://blog.acquired.example"));
    }

    [Fact]
    public async Task ListChangedMeanwhile_IsLeftAsItIs()
    {
        await AskAsync(Cast.Lead, "done.example", "ADD");
        await _account.ChangeAsync(1, p => p.Domains.Add(new() { Id = 802, PartnerId = 1, Name = "done.example", RegisteredAt = AceGraphServer.Start }));
        var decided = await DecideAsync(await OpenIdAsync(), approve: true);
        Assert.Equal(1, decided.Payload.GetProperty("partner").GetProperty("version").GetInt32());
        Assert.Contains("\"status\":\"APPROVED\"", await _account.ReadAsync(Cast.Lead, Requests));
    }

    [Fact]
    public async Task DecidedTwiceAtOnce_OneStands()
    {
        await AskAsync(Cast.Lead, "once.example", "ADD");
        var id = await OpenIdAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(i => Task.Run(() => DecideAsync(id, approve: i % 2 == 0))));
        Assert.Equal(["", .. Enumerable.Repeat("STATUS_TRANSITION id", 5)], answers.Select(a => string.Concat(a.Errors)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(Cast.Lead, "FORBIDDEN")]
    [InlineData(Account.OtherLead, "FORBIDDEN")]
    [InlineData(Cast.AceUser, "FORBIDDEN")]
    [InlineData(Cast.Validator, "FORBIDDEN")]
    [InlineData(PipelineCast.Sales, "VALUE_TOO_LONG comment")]
    public async Task DecidedByWhoMayNot_IsRefused(string who, string error)
    {
        await AskAsync(Cast.Lead, "open.example", "ADD");
        Assert.Equal([error], await _account.RefusedAsync(who, "decideDomainRequest", new { id = await OpenIdAsync(), approve = true, comment = new string('x', 2001) }));
    }

    [Theory]
    [InlineData("Q1")]
    [InlineData("P1")]
    [InlineData("x")]
    public async Task UnknownRequest_IsNotFound(string id) =>
        Assert.Equal(["NOT_FOUND id"], await _account.RefusedAsync(PipelineCast.Sales, "decideDomainRequest", new { id, approve = true }));

    [Theory]
    [InlineData(Cast.Lead, true)]
    [InlineData(Account.Team, true)]
    [InlineData(PipelineCast.Sales, true)]
    [InlineData(PipelineCast.Manager, false)]
    [InlineData(Cast.AceUser, false)]
    [InlineData(PipelineCast.Technical, false)]
    [InlineData(Account.OtherLead, false)]
    [InlineData(Cast.Validator, false)]
    public async Task Request_IsShownToWhoWorksWithIt(string who, bool seen)
    {
        await AskAsync(Cast.Lead, "seen.example", "ADD");
        var answer = await _account.ReadAsync(
            who, "query($id: ID!) { node(id: $id) { ... on DomainRequest { domain } } partner(id: \"P1\") { domainRequests { domain } } }", new { id = await OpenIdAsync() });
        var list = who == Account.OtherLead ? "null" : $$"""{"domainRequests":[{{(seen ? "{\"domain\":\"seen.example\"}" : "")}}]}""";
        Assert.Equal($$"""{"node":{{(seen ? "{\"domain\":\"seen.example\"}" : "null")}},"partner":{{list}}}""", answer);
    }

    private Task<Answer> AskAsync(string who, string domain, string kind) => _account.RunAsync(who, "requestDomainChange", new { domain, kind });

    private Task<Answer> DecideAsync(string id, bool approve, string? comment = null) =>
        _account.RunAsync(PipelineCast.Sales, "decideDomainRequest", new { id, approve, comment });

    private async Task<string> OpenIdAsync()
    {
        var answer = await _account.Server.QueryAsync(PipelineCast.Sales, "{ partner(id: \"P1\") { domainRequests { id status } } }");
        return answer.Data.GetProperty("partner").GetProperty("domainRequests").EnumerateArray()
            .First(q => q.GetProperty("status").GetString() == "OPEN").GetProperty("id").GetString()!;
    }

    private async Task<IReadOnlyList<string>> SubmitAsync(string website)
    {
        var draft = await _account.ApprovedAsync(AceGraphServer.Start, o =>
        {
            (o.Status, o.ApprovedAt, o.Review, o.SolutionIds) = (ReviewStatus.Draft, null, new(), [701]);
            (o.Customer.Website, o.Customer.Domain) = (website, new Uri(website).Host);
            o.Customer.CompanyName = website;
        });
        return (await _account.RunAsync(Cast.AceUser, "submitOpportunity", new { id = draft }, "opportunity { id }")).Errors;
    }
}
