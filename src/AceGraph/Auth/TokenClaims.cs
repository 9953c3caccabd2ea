using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace AceGraph.Auth;

/// <summary>What a token whose signature holds says of its bearer.</summary>
/// <param name="Issuer">Who signed it.</param>
/// <param name="Subject">The bearer, as the issuer calls it.</param>
/// <param name="Email">In lower case.</param>
/// <param name="Partner">Whom the bearer acts for; null for an AWS user, or where the issuer does not tell.</param>
/// <param name="Client">The OAuth client.</param>
/// <param name="Roles">The roles that the token narrows to; null where it does not narrow.</param>
public sealed record TokenClaims(
    string Issuer, string? Subject, string Email, string? Partner, string? Client, IReadOnlySet<string>? Roles)
{
    // Duplicates are refused: which of two claims counts must not depend on who reads them.
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 16 };

    /// <returns>Null where the token holds what no honest issuer writes for this server.</returns>
    public static TokenClaims? Read(JsonWebToken token, DateTimeOffset latestIssue)
    {
        try
        {
            using var header = JsonDocument.Parse(Base64UrlEncoder.DecodeBytes(token.EncodedHeader), Strict);
            using var payload = JsonDocument.Parse(Base64UrlEncoder.DecodeBytes(token.EncodedPayload), Strict);
            return HeaderWorks(header.RootElement) && TimesWork(payload.RootElement, latestIssue) ? Read(payload.RootElement) : null;
        }
        catch (Exception e) when (e is JsonException or FormatException)
        {
            return null;
        }
    }

    private static TokenClaims? Read(JsonElement payload)
    {
        var verified = !payload.TryGetProperty("email_verified", out var mark) || mark.ValueKind == JsonValueKind.True;
        var foreign = !IsTextOrAbsent(payload, "sub") || !IsTextOrAbsent(payload, "partner");
        if (!verified || foreign || Text(payload, "email") is not { Length: > 0 } email)
            return null;
        // In lower case the Kelvin sign is the letter k, and the address would be another's.
        if (!email.IsNormalized())
            return null;
        return new TokenClaims(
            Text(payload, "iss") ?? "",
            Text(payload, "sub"),
            email.ToLowerInvariant(),
            Text(payload, "partner"),
            Text(payload, "client_id") ?? Text(payload, "azp"),
            payload.TryGetProperty("roles", out var roles) ? Words(roles) : null);
    }

    /// <summary>Neither extensions that would have to be understood, nor a compressed or unencoded payload.</summary>
    private static bool HeaderWorks(JsonElement header) =>
        !header.TryGetProperty("crit", out _) && !header.TryGetProperty("zip", out _) && !header.TryGetProperty("b64", out _);

    private static bool TimesWork(JsonElement payload, DateTimeOffset latestIssue) =>
        payload.TryGetProperty("exp", out var exp) && exp.ValueKind == JsonValueKind.Number
        && (!payload.TryGetProperty("nbf", out var nbf) || nbf.ValueKind == JsonValueKind.Number)
        && (!payload.TryGetProperty("iat", out var iat)
            || (iat.ValueKind == JsonValueKind.Number && iat.GetDouble() <= latestIssue.ToUnixTimeSeconds()));

    private static HashSet<string> Words(JsonElement roles) => roles.ValueKind switch
    {
        JsonValueKind.String => [.. roles.GetString()!.Split(' ', StringSplitOptions.RemoveEmptyEntries)],
        JsonValueKind.Array => [.. roles.EnumerateArray().Where(r => r.ValueKind == JsonValueKind.String).Select(r => r.GetString()!)],
        _ => [],
    };

    private static string? Text(JsonElement payload, string claim) =>
        payload.TryGetProperty(claim, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static bool IsTextOrAbsent(JsonElement payload, string claim) =>
        !payload.TryGetProperty(claim, out var value) || value.ValueKind is JsonValueKind.String or JsonValueKind.Null;
}
