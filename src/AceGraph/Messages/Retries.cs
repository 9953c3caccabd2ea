namespace AceGraph.Messages;

/// <summary>When a mail that was not taken is sent again.</summary>
public static class Retries
{
    /// <summary>From the making of a mail until it is given up.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(24);

    /// <summary>After the first attempt.</summary>
    public static readonly TimeSpan First = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan MostOfOnePause = TimeSpan.FromHours(4);

    /// <summary>One minute after the first attempt, then twice as long each time, up to four hours; the last one at the end of the 24 hours.</summary>
    /// <param name="createdAt">Of the mail.</param>
    /// <param name="attempt">How often it was sent by now; 1 is the first.</param>
    /// <param name="now">When the last attempt failed.</param>
    /// <returns>Null: it is given up.</returns>
    public static DateTimeOffset? After(DateTimeOffset createdAt, int attempt, DateTimeOffset now)
    {
        var end = createdAt + Longest;
        if (now >= end)
        {
            return null;
        }

        // Beyond this many doublings every pause is the longest.
        const int mostDoublings = 10;
        var pause = First * (1 << Math.Clamp(attempt - 1, 0, mostDoublings));
        var next = now + (pause < MostOfOnePause ? pause : MostOfOnePause);
        return next < end ? next : end;
    }
}
