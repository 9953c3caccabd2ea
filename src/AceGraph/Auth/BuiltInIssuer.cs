using System.Text.Json;
using AceGraph.Data;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace AceGraph.Auth;

/// <summary>Signs tokens for the demo, for development and for an installation without an identity provider.</summary>
public sealed class BuiltInIssuer(DataFolder folder, TimeProvider time)
{
    public const string Name = "acegraph";
    public const string Audience = "acegraph";

    private readonly Lazy<ECDsaSecurityKey> _key = new(() => IssuerKey.Load(folder));

    public ECDsaSecurityKey Key => _key.Value;

    public string Issue(TokenRequest request)
    {
        var now = time.GetUtcNow();
        var claims = new Dictionary<string, object>
        {
            ["iss"] = Name,
            ["aud"] = Audience,
            ["sub"] = request.Subject,
            ["email"] = request.Email,
            ["iat"] = now.ToUnixTimeSeconds(),
            ["nbf"] = now.ToUnixTimeSeconds(),
            ["exp"] = (now + request.ValidFor).ToUnixTimeSeconds(),
        };
        if (request.Partner is not null)
            claims["partner"] = request.Partner;
        if (request.Client is not null)
            claims["client_id"] = request.Client;
        if (request.Roles is not null)
            claims["roles"] = request.Roles;
        return Sign(claims);
    }

    private string Sign(Dictionary<string, object> claims)
    {
        var credentials = new SigningCredentials(Key, SecurityAlgorithms.EcdsaSha256);
        return new JsonWebTokenHandler().CreateToken(JsonSerializer.Serialize(claims), credentials);
    }
}
