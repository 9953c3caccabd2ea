using System.Security.Cryptography;

namespace AceGraph.Data;

/// <summary>
/// Ids that rise with time and need no central counter: 41 bits of milliseconds since 2020, 10 bits of server, 12 bits of sequence.
/// The server's number is drawn at random unless set, and a primary key stands behind every id, so the rare two servers with one number
/// give at worst a refused insert, never two records with one id.
/// </summary>
public sealed class IdGenerator(TimeProvider time, int? server = null)
{
    private static readonly DateTimeOffset Epoch = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly long _server = server ?? RandomNumberGenerator.GetInt32(1024);
    private readonly Lock _gate = new();
    private long _tick;
    private long _sequence;

    /// <summary>The next id: greater than every one before it from this generator, also when the clock steps back.</summary>
    public long Next()
    {
        lock (_gate)
        {
            var now = (long)(time.GetUtcNow() - Epoch).TotalMilliseconds;
            if (now > _tick)
            {
                (_tick, _sequence) = (now, 0);
            }
            else if (++_sequence > 0xFFF)
            {
                (_tick, _sequence) = (_tick + 1, 0);
            }

            return (_tick << 22) | (_server << 12) | _sequence;
        }
    }
}
