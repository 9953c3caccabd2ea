using System.Net;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using AceGraph.Tests.Harness;

namespace AceGraph.Tests.Auth;

public sealed class AuthorityTests : IAsyncLifetime
{
    private readonly OpenIdIssuer _issuer = new();
    private AceGraphServer _server = null!;

    public async Task InitializeAsync()
    {
        await _issuer.StartAsync();
        _server = await AceGraphServer.StartAsync(
            Cast.AddAsync, settings: new Dictionary<string, string?> { ["Auth:Authority"] = _issuer.Url, ["Auth:Audience"] = "our-api" });
    }

    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        await _issuer.DisposeAsync();
    }

    [Theory]
    [InlineData("our-api")]
    [InlineData("our-api account")]
    public async Task TokenOfTheIssuer_IsTaken(string audiences) =>
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(_issuer.Sign(Claims(audiences))));

    [Theory]
    [InlineData("""{"email":"LEAD@Northwind.Example","partner":"P1","email_verified":true}""", "ALLIANCE_LEAD ACE_USER")]
    [InlineData("""{"partner":null,"roles":["ACE_USER","ACE_MANAGER"]}""", "ACE_USER")]
    [InlineData("""{"roles":"ALLIANCE_TEAM"}""", "")]
    [InlineData("""{"roles":null}""", "")]
    [InlineData("""{"partner":"Fabrikam Data"}""", null)]
    [InlineData("""{"email_verified":"false"}""", null)]
    [InlineData("""{"email":"invited@northwind.example"}""", "ACE_USER")]
    [InlineData("""{"email":"invited@northwind.example","partner":"P2"}""", null)]
    [InlineData("""{"email":"gone@northwind.example"}""", null)]
    public async Task Claims_TellWhoAndNarrow(string changed, string? roles)
    {
        var claims = Claims("our-api");
        foreach (var (name, value) in JsonNode.Parse(changed)!.AsObject())
            claims[name] = value?.DeepClone();
        var answer = await _server.QueryAsync(_issuer.Sign(claims), "{ viewer { roles } }");
        Assert.Equal(roles, answer.Status == HttpStatusCode.OK ? string.Join(' ', answer.Data.GetProperty("viewer").GetProperty("roles").EnumerateArray()) : null);
    }

    [Fact]
    public async Task AnotherAudience_IsRefused() =>
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(_issuer.Sign(Claims("another-api"))));

    [Fact]
    public async Task AnotherIssuersName_IsRefused()
    {
        var claims = Claims("our-api");
        claims["iss"] = "acegraph";
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(_issuer.Sign(claims)));
    }

    [Fact]
    public async Task PublicKeyAsSecret_IsRefused() =>
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(TokenForge.Seal(
            """{"alg":"HS256","kid":"one"}""", Claims("our-api").ToJsonString(), bytes => HMACSHA256.HashData(_issuer.PublicKey, bytes))));

    [Fact]
    public async Task TokenOfTheBuiltInIssuer_IsRefused() =>
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(await _server.TokenAsync(Cast.Lead)));

    [Fact]
    public async Task RotatedKey_IsRefused()
    {
        var old = _issuer.Sign(Claims("our-api"), "another key of that issuer");
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(old));
    }

    private async Task<HttpStatusCode> StatusAsync(string token) => (await _server.QueryAsync(token, "{ __typename }")).Status;

    private JsonObject Claims(string audiences) => new()
    {
        ["iss"] = _issuer.Url,
        ["aud"] = new JsonArray([.. audiences.Split(' ').Select(a => JsonValue.Create(a))]),
        ["sub"] = "8d2f",
        ["email"] = Cast.Lead,
        ["partner"] = "Northwind Cloud",
        ["exp"] = AceGraphServer.Start.ToUnixTimeSeconds() + 3600,
    };
}
