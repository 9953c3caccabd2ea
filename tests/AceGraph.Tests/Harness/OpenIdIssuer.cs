using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Tokens;

namespace AceGraph.Tests.Harness;

/// <summary>An identity provider on a port of its own, with an RS256 key: what <c>Auth:Authority</c> may name.</summary>
public sealed class OpenIdIssuer : IAsyncDisposable
{
    private readonly RSA _key = RSA.Create(2048);
    private readonly RSA _old = RSA.Create(2048);
    private WebApplication? _app;

    /// <summary>Its address, which is its name too.</summary>
    public string Url => _app!.Urls.Single();

    /// <summary>Its public key, as its key set holds it.</summary>
    public byte[] PublicKey => _key.ExportParameters(includePrivateParameters: false).Modulus!;

    /// <summary>Starts to answer for its discovery document and keys.</summary>
    public async Task StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.MapGet("/.well-known/openid-configuration", () => Results.Text($$"""{"issuer":"{{Url}}","jwks_uri":"{{Url}}/keys"}"""));
        _app.MapGet("/keys", () => Results.Text(
            $$"""{"keys":[{"kty":"RSA","use":"sig","kid":"one","e":"AQAB","n":"{{Base64UrlEncoder.Encode(PublicKey)}}"}]}"""));
        await _app.StartAsync();
    }

    /// <summary>Signs claims with the key that it publishes.</summary>
    public string Sign(JsonObject claims) => Sign(claims, _key);

    /// <summary>Signs with a key that it no longer publishes.</summary>
    /// <param name="claims">What the token says.</param>
    /// <param name="keyId">The name of that key.</param>
    public string Sign(JsonObject claims, string keyId) => Sign(claims, _old, keyId);

    /// <summary>Stops it.</summary>
    public async ValueTask DisposeAsync()
    {
        await _app!.DisposeAsync();
        _key.Dispose();
        _old.Dispose();
    }

    private static string Sign(JsonObject claims, RSA key, string keyId = "one") => TokenForge.Seal(
        new JsonObject { ["alg"] = "RS256", ["kid"] = keyId }.ToJsonString(),
        claims.ToJsonString(),
        bytes => key.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));
}
