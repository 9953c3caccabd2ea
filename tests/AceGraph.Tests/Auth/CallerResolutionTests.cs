using System.Text.Json.Nodes;
using AceGraph.Api;
using AceGraph.Auth;
using AceGraph.Picklists;
using AceGraph.Tests.Harness;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AceGraph.Tests.Auth;

public sealed class CallerResolutionTests(CastServer fixture) : IClassFixture<CastServer>
{
    private readonly AceGraphServer _server = fixture.Server;
    private readonly TokenForge _forge = new(fixture.Server);

    [Fact]
    public async Task WithoutRolesClaim_AllStoredRolesCount() =>
        Assert.Equal([UserRole.AllianceLead, UserRole.AceUser], (await ResolveAsync(_forge.With()))!.Roles.Order());

    [Theory]
    [InlineData("""["ACE_USER"]""", "ACE_USER")]
    [InlineData("\"ACE_USER\"", "ACE_USER")]
    [InlineData("\"ACE_USER ALLIANCE_LEAD\"", "ALLIANCE_LEAD ACE_USER")]
    [InlineData("""["ACE_USER","ACE_MANAGER","SUPER_USER"]""", "ACE_USER")]
    [InlineData("""["ACE_MANAGER"]""", "")]
    [InlineData("""["ace_user","Alliance Lead","ALLIANCE_LEAD ","AllianceLead"]""", "")]
    [InlineData("[]", "")]
    [InlineData("\"\"", "")]
    [InlineData("{\"ACE_USER\":true}", "")]
    [InlineData("7", "")]
    public async Task RolesClaim_OnlyNarrows(string claim, string left)
    {
        var caller = await ResolveAsync(_forge.With(("roles", JsonNode.Parse(claim))));
        Assert.Equal(left, string.Join(' ', caller!.Roles.Order().Select(UserRolePicklist.ToWireName)));
    }

    [Theory]
    [InlineData("VALIDATOR", true)]
    [InlineData("SALES", false)]
    [InlineData("ALLIANCE_LEAD", false)]
    public async Task RolesClaim_NarrowsAwsUsers(string role, bool validates)
    {
        var caller = await ResolveAsync(await _server.TokenAsync(Cast.Validator, role));
        Assert.Equal((validates, true), (caller!.IsValidator, caller.IsAws));
        Assert.False(caller.SeesAllOpportunities);
    }

    [Fact]
    public async Task DisabledUser_IsNobody() =>
        Assert.Null(await ResolveAsync(await _server.TokenAsync(Cast.Gone)));

    [Fact]
    public async Task UnknownUser_IsNobody() =>
        Assert.Null(await ResolveAsync(_forge.With(("email", "nobody@northwind.example"))));

    [Fact]
    public async Task EmailInCapitals_IsTheSameUser() =>
        Assert.Equal("U11", (await ResolveAsync(_forge.With(("email", Cast.Lead.ToUpperInvariant()))))!.Key);

    [Theory]
    [InlineData("P1", true)]
    [InlineData("Northwind Cloud", true)]
    [InlineData("P2", false)]
    [InlineData("Fabrikam Data", false)]
    [InlineData("northwind cloud", false)]
    [InlineData("", false)]
    public async Task PartnerClaim_MustFit(string partner, bool fits) =>
        Assert.Equal(fits, await ResolveAsync(_forge.With(("partner", partner))) is not null);

    [Fact]
    public async Task AwsUserWithPartner_IsNobody() =>
        Assert.Null(await ResolveAsync(_forge.With(("email", Cast.Validator), ("sub", "U31"), ("partner", "P1"))));

    [Theory]
    [InlineData("client_id", "crm")]
    [InlineData("azp", "crm")]
    [InlineData("other", null)]
    public async Task Client_IsThatOfTheToken(string claim, string? client) =>
        Assert.Equal(client, (await ResolveAsync(_forge.With((claim, "crm"))))!.Client);

    [Fact]
    public async Task Partner_IsReadWithTheUser()
    {
        var caller = await ResolveAsync(await _server.TokenAsync(Cast.CentralizedUser));
        Assert.Equal(new PartnerFacts(2, "Fabrikam Data", PipelineModel.Centralized, "Etc/UTC", null), caller!.Partner);
    }

    [Fact]
    public async Task RevokedRole_IsGoneWithTheNextRequest()
    {
        await using var server = await AceGraphServer.StartAsync(Cast.AddAsync);
        var token = await server.TokenAsync(Cast.Lead);
        var before = await ResolveAsync(server, token);
        await server.WriteAsync(async db => (await db.Users.SingleAsync(u => u.Email == Cast.Lead)).Roles = [UserRole.AceUser]);
        var after = await ResolveAsync(server, token);
        Assert.Equal((true, false), (before!.SeesAllOpportunities, after!.SeesAllOpportunities));
    }

    private Task<CurrentUser?> ResolveAsync(string token) => ResolveAsync(_server, token);

    private static async Task<CurrentUser?> ResolveAsync(AceGraphServer server, string token)
    {
        await using var scope = server.Services.CreateAsyncScope();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        context.Request.Headers.Authorization = $"Bearer {token}";
        return (CurrentUser?)await server.Services.GetRequiredService<CallerResolver>()(context);
    }
}
