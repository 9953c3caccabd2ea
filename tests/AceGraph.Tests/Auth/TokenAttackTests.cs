using System.Net;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using AceGraph.Tests.Harness;

namespace AceGraph.Tests.Auth;

public sealed class TokenAttackTests(CastServer fixture) : IClassFixture<CastServer>
{
    private readonly AceGraphServer _server = fixture.Server;
    private readonly TokenForge _forge = new(fixture.Server);

    [Fact]
    public Task HonestToken_IsTaken() => IsTaken(_forge.With());

    [Theory]
    [InlineData("none")]
    [InlineData("None")]
    [InlineData("nOnE")]
    [InlineData("ES256")]
    public Task EmptySignature_IsRefused(string algorithm) =>
        IsRefused(TokenForge.Seal(WithAlgorithm(algorithm), _forge.Claims().ToJsonString(), _ => []));

    [Fact]
    public Task PublicKeyAsSecret_IsRefused() =>
        IsRefused(TokenForge.Seal(WithAlgorithm("HS256"), _forge.Claims().ToJsonString(), b => HMACSHA256.HashData(_forge.PublicKey, b)));

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"kid":"../../dev/null"}""")]
    [InlineData("""{"kid":"' or 1=1--"}""")]
    [InlineData("""{"kid":"http://127.0.0.1:9/key"}""")]
    [InlineData("""{"jku":"http://127.0.0.1:9/keys","x5u":"http://127.0.0.1:9/cert"}""")]
    public async Task ForeignKey_IsRefused(string members)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        await IsRefused(TokenForge.Sign(Header(members), _forge.Claims().ToJsonString(), key));
    }

    [Fact]
    public async Task KeyInItsOwnHeader_IsRefused()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var point = key.ExportParameters(includePrivateParameters: false).Q;
        var jwk = new JsonObject
        {
            ["kty"] = "EC",
            ["crv"] = "P-256",
            ["x"] = Convert.ToBase64String(point.X!).TrimEnd('=').Replace('+', '-').Replace('/', '_'),
            ["y"] = Convert.ToBase64String(point.Y!).TrimEnd('=').Replace('+', '-').Replace('/', '_'),
        };
        await IsRefused(TokenForge.Sign(Header($$"""{"jwk":{{jwk.ToJsonString()}}}"""), _forge.Claims().ToJsonString(), key));
    }

    [Theory]
    [InlineData("""{"kid":"../../dev/null"}""")]
    [InlineData("""{"crit":["exp"]}""")]
    [InlineData("""{"b64":false}""")]
    [InlineData("""{"zip":"DEF"}""")]
    [InlineData("""{"typ":"logout+jwt"}""")]
    public Task SignedHeaderOfAnotherKind_IsRefused(string members) =>
        IsRefused(_forge.Sign(Header(members), _forge.Claims().ToJsonString()));

    [Theory]
    [InlineData("""{"aud":null}""")]
    [InlineData("""{"aud":"another"}""")]
    [InlineData("""{"aud":"ACEGRAPH"}""")]
    [InlineData("""{"aud":["acegraph","another"]}""")]
    [InlineData("""{"iss":null}""")]
    [InlineData("""{"iss":"https://another.example"}""")]
    [InlineData("""{"email":null}""")]
    [InlineData("""{"email":["lead@northwind.example"]}""")]
    [InlineData("""{"email_verified":false}""")]
    [InlineData("""{"sub":null}""")]
    [InlineData("""{"sub":"U12"}""")]
    [InlineData("""{"sub":["U11"]}""")]
    [InlineData("""{"partner":"P2"}""")]
    [InlineData("""{"partner":["P1"]}""")]
    public Task ClaimsForSomethingElse_AreRefused(string claims) => IsRefused(Changed(claims));

    [Theory]
    [InlineData("exp", -31)]
    [InlineData("nbf", 31)]
    [InlineData("nbf", 3600)]
    [InlineData("iat", 3600)]
    public Task TimeOutsideTheToken_IsRefused(string claim, long seconds) => IsRefused(_forge.With((claim, _forge.Now + seconds)));

    [Theory]
    [InlineData("exp", -29)]
    [InlineData("nbf", 30)]
    [InlineData("iat", 30)]
    public Task TimeWithinTheSkew_IsTaken(string claim, long seconds) => IsTaken(_forge.With((claim, _forge.Now + seconds)));

    [Theory]
    [InlineData("""{"exp":null}""")]
    [InlineData("""{"exp":"4102444800"}""")]
    [InlineData("""{"exp":true}""")]
    [InlineData("""{"exp":1e999}""")]
    [InlineData("""{"iat":"yesterday"}""")]
    public Task TimesThatAreNone_AreRefused(string claims) => IsRefused(Changed(claims));

    [Theory]
    [InlineData("email", "\"validator1@aws.example\"")]
    [InlineData("exp", "4102444800")]
    [InlineData("roles", "[\"ALLIANCE_LEAD\"]")]
    public Task ClaimSaidTwice_IsRefused(string claim, string value)
    {
        var claims = _forge.Claims();
        claims["roles"] = new JsonArray("ACE_USER");
        return IsRefused(_forge.Sign(_forge.Header().ToJsonString(), claims.ToJsonString()[..^1] + $",\"{claim}\":{value}}}"));
    }

    [Theory]
    [InlineData("a.b.c.d.e")]
    [InlineData("..")]
    [InlineData("x")]
    [InlineData("")]
    public Task NoToken_IsRefused(string token) => IsRefused(token);

    [Fact]
    public Task EncryptedToken_IsRefused()
    {
        var parts = _forge.With().Split('.');
        return IsRefused(string.Join('.', parts[0], "", parts[1], parts[2], parts[2]));
    }

    [Theory]
    [InlineData(200)]
    [InlineData(10_000)]
    public async Task HugeToken_IsRefused(int roles)
    {
        var names = new JsonArray([.. Enumerable.Range(0, roles).Select(i => JsonValue.Create($"A_ROLE_OF_NO_MEANING_WHATSOEVER_{i:00000}"))]);
        var status = await Status(_forge.With(("roles", names)));
        Assert.Contains(status, new[] { HttpStatusCode.Unauthorized, HttpStatusCode.RequestHeaderFieldsTooLarge });
    }

    private string Changed(string members)
    {
        var claims = _forge.Claims();
        var text = claims.ToJsonString();
        foreach (var (name, value) in JsonNode.Parse(members)!.AsObject())
        {
            claims.Remove(name);
            text = value is null ? claims.ToJsonString() : claims.ToJsonString()[..^1] + $",\"{name}\":{value.ToJsonString()}}}";
        }

        return _forge.Sign(_forge.Header().ToJsonString(), text);
    }

    private string Header(string members)
    {
        var header = _forge.Header();
        foreach (var (name, value) in JsonNode.Parse(members)!.AsObject())
            header[name] = value?.DeepClone();
        return header.ToJsonString();
    }

    private string WithAlgorithm(string algorithm) => Header($$"""{"alg":"{{algorithm}}"}""");

    private async Task IsTaken(string token) => Assert.Equal(HttpStatusCode.OK, await Status(token));

    private async Task IsRefused(string token)
    {
        var result = await _server.QueryAsync(token, "{ __typename }");
        Assert.Equal(HttpStatusCode.Unauthorized, result.Status);
        Assert.Equal(["UNAUTHENTICATED"], result.Codes);
        Assert.False(result.Json.TryGetProperty("data", out _));
    }

    private async Task<HttpStatusCode> Status(string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={__typename}");
        request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + token);
        using var response = await _server.Client.SendAsync(request);
        return response.StatusCode;
    }
}
