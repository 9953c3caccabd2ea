using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using AceGraph.Auth;
using AceGraph.Data;
using Microsoft.IdentityModel.Tokens;

namespace AceGraph.Tests.Harness;

/// <summary>Makes tokens by hand, honest and forged, since a library would not write most of the latter.</summary>
public sealed class TokenForge
{
    private readonly ECDsa _key;

    /// <summary>Signs with the key of a server.</summary>
    public TokenForge(AceGraphServer server)
    {
        var key = IssuerKey.Load(new DataFolder(server.Folder));
        (_key, KeyId, Now) = (key.ECDsa, key.KeyId, server.Time.GetUtcNow().ToUnixTimeSeconds());
    }

    /// <summary>The name of the server's key.</summary>
    public string KeyId { get; }

    /// <summary>Seconds of the server's clock when the forge was made.</summary>
    public long Now { get; }

    /// <summary>The server's public key, which everybody may know.</summary>
    public byte[] PublicKey => Encoding.ASCII.GetBytes(_key.ExportSubjectPublicKeyInfoPem());

    /// <summary>The header of an honest token.</summary>
    public JsonObject Header() => new() { ["alg"] = "ES256", ["kid"] = KeyId, ["typ"] = "JWT" };

    /// <summary>The claims of an honest token of <see cref="Cast.Lead"/>.</summary>
    public JsonObject Claims() => new()
    {
        ["iss"] = "acegraph",
        ["aud"] = "acegraph",
        ["sub"] = "U11",
        ["email"] = Cast.Lead,
        ["partner"] = "P1",
        ["iat"] = Now,
        ["nbf"] = Now,
        ["exp"] = Now + 3600,
    };

    /// <summary>An honest token but for some claims; a null removes one.</summary>
    public string With(params (string Name, JsonNode? Value)[] claims) => Sign(Header().ToJsonString(), Change(Claims(), claims));

    /// <summary>A token that is honest but for some members of its header, and rightly signed.</summary>
    public string WithHeader(params (string Name, JsonNode? Value)[] members) => Sign(Change(Header(), members), Claims().ToJsonString());

    /// <summary>Signs with the server's key whatever it is given.</summary>
    public string Sign(string header, string claims) => Sign(header, claims, _key);

    /// <summary>Signs by ES256.</summary>
    public static string Sign(string header, string claims, ECDsa key) => Seal(header, claims, bytes => key.SignData(bytes, HashAlgorithmName.SHA256));

    /// <summary>Joins the parts.</summary>
    public static string Seal(string header, string claims, Func<byte[], byte[]> sign)
    {
        var text = Base64UrlEncoder.Encode(header) + "." + Base64UrlEncoder.Encode(claims);
        return text + "." + Base64UrlEncoder.Encode(sign(Encoding.ASCII.GetBytes(text)));
    }

    private static string Change(JsonObject json, (string Name, JsonNode? Value)[] members)
    {
        foreach (var (name, value) in members)
        {
            json.Remove(name);
            if (value is not null)
                json[name] = value;
        }

        return json.ToJsonString();
    }
}
