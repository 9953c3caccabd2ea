using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace AceGraph.Api.Streams;

/// <summary>The event streams that were reserved, by the tokens that open them.</summary>
public sealed class Reservations(StreamParts parts)
{
    /// <summary>How long one waits to be opened.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, Reservation> _byToken = new();

    /// <exception cref="GraphQLError">RATE_LIMITED: the caller has as many streams as allowed.</exception>
    internal Reservation Make(Caller caller)
    {
        var reservation = new Reservation(RandomNumberGenerator.GetHexString(32, lowercase: true), caller.Key, parts, parts.Open.Enter(caller));
        _byToken[reservation.Token] = reservation;
        reservation.Ended.Register(() => _byToken.TryRemove(reservation.Token, out _));
        return reservation;
    }

    /// <exception cref="GraphQLError">NOT_FOUND; also where it is another's.</exception>
    internal Reservation Find(string token, Caller caller) =>
        _byToken.TryGetValue(token, out var found) && found.CallerKey == caller.Key
            ? found
            : throw ApiErrors.NotFound("There is no event stream of that token: reserve one by PUT.");
}
