using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Caching.Memory;

namespace AceGraph.Auth;

/// <summary>
/// What good tokens say, so that a signature is worked out once and not with every request. Only the token is remembered: its bearer is
/// looked up each time.
/// </summary>
public sealed class TokenCache(TimeProvider time) : IDisposable
{
    /// <summary>Tokens that are remembered at one time.</summary>
    public const int Most = 10_000;

    /// <summary>After this long a token is looked at again, and one whose key the issuer has withdrawn is gone.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    private readonly MemoryCache _known = new(new MemoryCacheOptions { SizeLimit = Most });

    /// <returns>Null where the header has to be looked at.</returns>
    public TokenClaims? Find(string header) =>
        _known.TryGetValue(Key(header), out Known? known) && time.GetUtcNow() < known!.Until ? known.Claims : null;

    public void Keep(string header, TokenClaims claims, DateTimeOffset expires)
    {
        var longest = time.GetUtcNow() + Longest;
        _known.Set(Key(header), new Known(claims, expires < longest ? expires : longest), new MemoryCacheEntryOptions { Size = 1 });
    }

    public void Dispose() => _known.Dispose();

    /// <summary>A token opens the door for whoever reads it, so it is not kept itself.</summary>
    private static string Key(string header) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(header)));

    private sealed record Known(TokenClaims Claims, DateTimeOffset Until);
}
