using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using AceGraph.Leads;
using AceGraph.Picklists;
using AceGraph.Tests.Api;
using AceGraph.Tests.Harness;
using AceGraph.Tests.Opportunities;
using AceGraph.Users;
using Ical.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AceGraph.Tests.Calendars;

public sealed class RenewCalendarTests : IAsyncLifetime
{
    private readonly Pipeline _pipeline = new();

    private AceGraphServer Server => _pipeline.Server;

    public Task InitializeAsync() => _pipeline.InitializeAsync();

    public Task DisposeAsync() => _pipeline.DisposeAsync();

    [Fact]
    public async Task Address_ReadsTheOwnersDatesWithoutAToken()
    {
        var id = await _pipeline.AddAsync(ReviewStatus.Approved, change: o =>
            (o.Title, o.LastProgressAt, o.TargetCloseDate) = ("Mine, all; mine", AceGraphServer.Start.AddDays(-13), new DateOnly(2026, 5, 1)));
        await _pipeline.AddAsync(ReviewStatus.Approved, change: o => (o.OwnerId, o.LastProgressAt) = (15, AceGraphServer.Start));
        var address = await RenewAsync(Cast.AceUser);
        Assert.StartsWith(Server.Url + "/calendar/", address);
        var answer = await ReadAsync(address);
        Assert.Equal("text/calendar; charset=utf-8", answer.Headers["content-type"]);
        Assert.Equal(
            [$"20260311T120000Z Update due: Mine, all; mine ({id})", $"20260501 Target close date: Mine, all; mine ({id})"],
            Calendar.Load(answer.Text)!.Events.Select(e => $"{e.Start!.Value.ToString(e.Start.HasTime ? "yyyyMMdd'T'HHmmss'Z'" : "yyyyMMdd")} {e.Summary}"));
    }

    [Fact]
    public async Task Viewer_IsToldOnlyTheOwnAddress()
    {
        Assert.Null(await AddressAsync(Cast.AceUser));
        var address = await RenewAsync(Cast.AceUser);
        Assert.Equal(address, await AddressAsync(Cast.AceUser));
        Assert.Null(await AddressAsync(Cast.Lead));
    }

    [Fact]
    public async Task Renewed_TheOldAddressIsGone()
    {
        var old = await RenewAsync(Cast.AceUser);
        var fresh = await RenewAsync(Cast.AceUser);
        Assert.NotEqual(old, fresh);
        Assert.Equal(HttpStatusCode.NotFound, (await ReadAsync(old)).Status);
        Assert.Equal(HttpStatusCode.OK, (await ReadAsync(fresh)).Status);
    }

    [Fact]
    public async Task RenewedAtOnce_OneAddressIsLeft()
    {
        var addresses = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => RenewAsync(Cast.AceUser))));
        var answers = await Task.WhenAll(addresses.Distinct().Select(address => ReadAsync(address)));
        Assert.Single(answers, answer => answer.Status == HttpStatusCode.OK);
        Assert.Equal(HttpStatusCode.OK, (await ReadAsync((await AddressAsync(Cast.AceUser))!)).Status);
    }

    [Fact]
    public async Task DisabledUser_AnswersLikeAnUnknownAddress()
    {
        var address = await RenewAsync(Cast.AceUser);
        await ChangeAsync(12, user => user.Status = UserStatus.Disabled);
        var answers = await Task.WhenAll(ReadAsync(address), ReadAsync("/calendar/" + new string('A', 43) + ".ics"), ReadAsync("/calendar/x.ics"));
        Assert.All(answers, answer => Assert.Equal((HttpStatusCode.NotFound, answers[1].Text), (answer.Status, answer.Text)));
    }

    [Fact]
    public async Task UserLetInAgain_NeedsANewAddress()
    {
        var address = await RenewAsync(Cast.AceUser);
        foreach (var mutation in new[] { "disableUser", "enableUser" })
        {
            var answer = await Server.QueryAsync(Cast.Lead, $"mutation {{ {mutation}(input: {{id: \"U12\"}}) {{ errors {{ code }} }} }}");
            Assert.Equal("[]", answer.Data.GetProperty(mutation).GetProperty("errors").GetRawText());
        }

        Assert.Equal(HttpStatusCode.NotFound, (await ReadAsync(address)).Status);
    }

    [Fact]
    public async Task RevokedRoles_LeaveTheCalendarEmpty()
    {
        await _pipeline.AddAsync(ReviewStatus.Approved, change: o => o.LastProgressAt = AceGraphServer.Start);
        await AddLeadAsync(901, 12);
        var address = await RenewAsync(Cast.AceUser);
        Assert.Equal(3, Events(await ReadAsync(address)).Count);
        await ChangeAsync(12, user => user.Roles = [UserRole.TechnicalStaff]);
        Assert.Empty(Events(await ReadAsync(address)));
    }

    [Fact]
    public async Task UnansweredLead_KeepsItsCustomerHidden()
    {
        await AddLeadAsync(901, 12);
        await AddLeadAsync(902, null);
        await AddLeadAsync(903, 16);
        var owners = await ReadAsync(await RenewAsync(Cast.AceUser));
        var managers = await ReadAsync(await RenewAsync(PipelineCast.Manager));
        Assert.Equal(["Answer AWS: lead L901"], Events(owners));
        Assert.Equal(["Answer AWS: lead L902"], Events(managers));
        Assert.DoesNotContain("Undisclosed", owners.Text + managers.Text);
    }

    [Fact]
    public async Task Unchanged_IsNotSentAgain()
    {
        await _pipeline.AddAsync();
        var address = await RenewAsync(Cast.AceUser);
        var first = await ReadAsync(address);
        Server.Time.Advance(TimeSpan.FromMinutes(10));
        var again = await FileAnswer.GetAsync(Server, null, address, first.Tag);
        var head = await FileAnswer.GetAsync(Server, null, address, method: HttpMethod.Head);
        Assert.Equal((HttpStatusCode.NotModified, "", "private, no-cache"), (again.Status, again.Text, again.Headers["cache-control"]));
        Assert.Equal((HttpStatusCode.OK, "", first.Tag), (head.Status, head.Text, head.Tag));
    }

    /// <summary>The calendar shows what all roles of its user see.</summary>
    [Fact]
    public async Task NarrowedToken_IsNotToldTheAddress()
    {
        var address = await RenewAsync(Cast.AceUser);
        foreach (var role in (string[])["TECHNICAL_STAFF", "none"])
        {
            var narrow = await Server.TokenAsync(Cast.AceUser, role);
            var answer = await Server.QueryAsync(narrow, "mutation { renewCalendar { viewer { calendarUrl } errors { code } } }");
            Assert.Equal("""{"viewer":null,"errors":[{"code":"FORBIDDEN"}]}""", answer.Data.GetProperty("renewCalendar").GetRawText());
            Assert.Null(await AddressAsync(narrow));
        }

        Assert.Equal(address, await AddressAsync(await Server.TokenAsync(Cast.AceUser, "ACE_USER")));
    }

    [Fact]
    public async Task StaleVersion_IsAConflict()
    {
        await _pipeline.AddAsync();
        var answer = await Server.QueryAsync(Cast.AceUser, "mutation { renewCalendar(input: {version: 9}) { viewer { calendarUrl } errors { code field } } }");
        Assert.Equal("""{"viewer":null,"errors":[{"code":"VERSION_CONFLICT","field":"version"}]}""", answer.Data.GetProperty("renewCalendar").GetRawText());
        Assert.Null(await AddressAsync(Cast.AceUser));
    }

    [Fact]
    public async Task PublicUrl_StandsInTheAddress()
    {
        var settings = new Dictionary<string, string?> { ["Auth:BuiltIn"] = "true", ["PublicUrl"] = "https://ace.example/graph" };
        await using var server = await AceGraphServer.StartAsync(Cast.AddAsync, settings: settings);
        var answer = await server.QueryAsync(Cast.Lead, "mutation { renewCalendar { viewer { calendarUrl } } }");
        Assert.Matches("\"https://ace.example/graph/calendar/[A-Za-z0-9_-]{43}\\.ics\"", answer.Json.GetRawText());
    }

    [Theory]
    [InlineData("xn--.example", "http://xn--.example/calendar/")]
    [InlineData("ace.example:81", "http://ace.example:81/calendar/")]
    [InlineData("xn--bcher-kva.example", "http://xn--bcher-kva.example/calendar/")]
    public async Task HostOfTheRequest_StandsInTheAddressAsItCame(string host, string start)
    {
        await RenewAsync(Cast.AceUser);
        using var request = new HttpRequestMessage(HttpMethod.Post, Server.Url + "/graphql");
        request.Headers.Host = host;
        request.Headers.Authorization = new("Bearer", await Server.TokenAsync(Cast.AceUser));
        request.Content = JsonContent.Create(new { query = "{ viewer { calendarUrl } }" });
        using var client = new HttpClient();
        var answer = JsonDocument.Parse(await (await client.SendAsync(request)).Content.ReadAsStringAsync()).RootElement;
        var address = answer.GetProperty("data").GetProperty("viewer").GetProperty("calendarUrl").GetString();
        Assert.StartsWith(start, address);
    }

    [Fact]
    public async Task Secret_IsNotInTheLog()
    {
        var lines = new List<string>();
        await using var server = await AceGraphServer.StartAsync(Cast.AddAsync, overrides: services =>
            services.AddLogging(logging => logging.AddProvider(new LineLogger(lines))));
        var answer = await server.QueryAsync(Cast.Lead, "mutation { renewCalendar { viewer { calendarUrl } } }");
        var address = answer.Data.GetProperty("renewCalendar").GetProperty("viewer").GetProperty("calendarUrl").GetString()!;
        await server.WriteAsync(async db =>
        {
            await Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.ExecuteSqlRawAsync(db.Database, "ALTER TABLE leads RENAME TO gone");
        });
        Assert.Equal(HttpStatusCode.InternalServerError, (await FileAnswer.GetAsync(server, null, address)).Status);
        Assert.Contains(lines, line => line.Contains("the calendar"));
        Assert.DoesNotContain(lines, line => line.Contains(address.Split('/')[^1][..43]));
    }

    private async Task<string> RenewAsync(string who)
    {
        var answer = await Server.QueryAsync(who, "mutation { renewCalendar { viewer { calendarUrl } errors { code } } }");
        return answer.Data.GetProperty("renewCalendar").GetProperty("viewer").GetProperty("calendarUrl").GetString()!;
    }

    private async Task<string?> AddressAsync(string who) =>
        (await Server.QueryAsync(who, "{ viewer { calendarUrl } }")).Data.GetProperty("viewer").GetProperty("calendarUrl").GetString();

    private Task<FileAnswer> ReadAsync(string address) => FileAnswer.GetAsync(Server, null, address);

    private static List<string?> Events(FileAnswer answer) => [.. Calendar.Load(answer.Text)!.Events.Select(e => e.Summary)];

    private Task ChangeAsync(long user, Action<User> change) => Server.WriteAsync(async db => change((await db.Users.FindAsync(user))!));

    private Task AddLeadAsync(long id, long? owner) => Server.WriteAsync(db =>
    {
        var lead = new Lead { Id = id, PartnerId = 1, OwnerId = owner, UpdatedAt = AceGraphServer.Start };
        (lead.Customer.CompanyName, lead.Customer.Domain) = ("Undisclosed", "undisclosed.example");
        (lead.Invitation.Status, lead.Invitation.SharedAt, lead.Invitation.RespondBy) =
            (InvitationStatus.Pending, AceGraphServer.Start.AddDays(-1), AceGraphServer.Start.AddDays(6));
        db.Leads.Add(lead);
        return Task.CompletedTask;
    });
}
