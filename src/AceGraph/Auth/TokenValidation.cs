using Microsoft.IdentityModel.Tokens;

namespace AceGraph.Auth;

/// <summary>What a token must be before anything in it is believed.</summary>
public static class TokenValidation
{
    /// <summary>More than any honest token of this server's few claims; a header of a megabyte costs an attacker nothing.</summary>
    public const int MostBytes = 8 * 1024;

    /// <summary>How far the clocks of issuer and server may differ.</summary>
    public static readonly TimeSpan Skew = TimeSpan.FromSeconds(30);

    private static readonly string[] Algorithms =
    [
        SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512,
        SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.RsaSsaPssSha384, SecurityAlgorithms.RsaSsaPssSha512,
        SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384, SecurityAlgorithms.EcdsaSha512,
    ];

    /// <summary>Access tokens, however the issuer marks them; not its logout tokens, proofs of possession or events.</summary>
    private static readonly string[] Types = ["JWT", "at+jwt", "application/at+jwt"];

    public static TokenValidationParameters For(AuthOptions options, BuiltInIssuer? builtIn, TimeProvider time)
    {
        var parameters = new TokenValidationParameters
        {
            ValidAlgorithms = Algorithms,
            ValidAudience = options.Audience,
            ClockSkew = Skew,
            RequireExpirationTime = true,
            RequireSignedTokens = true,
            ValidateIssuerSigningKey = true,
            TypeValidator = CheckType,
            LifetimeValidator = (notBefore, expires, _, _) => IsAlive(notBefore, expires, time.GetUtcNow().UtcDateTime),
        };
        if (builtIn is null)
            return parameters;
        parameters.ValidAlgorithms = [SecurityAlgorithms.EcdsaSha256];
        parameters.ValidIssuer = BuiltInIssuer.Name;
        parameters.AudienceValidator = (audiences, _, _) => audiences?.SequenceEqual([BuiltInIssuer.Audience]) == true;
        parameters.IssuerSigningKey = builtIn.Key;
        // Its tokens always name their key; other issuers may leave the name out.
        parameters.TryAllIssuerSigningKeys = false;
        return parameters;
    }

    private static bool IsAlive(DateTime? notBefore, DateTime? expires, DateTime now) =>
        expires is not null && now - Skew < expires && (notBefore is null || notBefore <= now + Skew);

    private static string CheckType(string? type, SecurityToken token, TokenValidationParameters parameters) =>
        string.IsNullOrEmpty(type) || Types.Contains(type, StringComparer.OrdinalIgnoreCase)
            ? type ?? ""
            : throw new SecurityTokenInvalidTypeException("The token is of a type that gives no access.");
}
