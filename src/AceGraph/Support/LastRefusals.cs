using AceGraph.Errors;
using Microsoft.Extensions.Caching.Memory;

namespace AceGraph.Support;

/// <summary>The codes of each user's last refused mutation, so that a support ticket can tell them. Kept in memory, for the latest users only.</summary>
public sealed class LastRefusals : IDisposable
{
    /// <summary>Users that are remembered at one time.</summary>
    private const int MostUsers = 10_000;

    private readonly MemoryCache _codes = new(new MemoryCacheOptions { SizeLimit = MostUsers });

    public void Keep(long user, IReadOnlyList<UserError> errors) =>
        _codes.Set(user, errors.Select(e => e.Code).Distinct().ToList(), new MemoryCacheEntryOptions { Size = 1 });

    /// <returns>Each once, in the order of the errors; empty where none is known.</returns>
    public IReadOnlyList<ErrorCode> Of(long user) => _codes.TryGetValue(user, out List<ErrorCode>? codes) ? codes! : [];

    public void Dispose() => _codes.Dispose();
}
