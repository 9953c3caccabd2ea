namespace AceGraph.Partners.Rules;

/// <summary>
/// The rolling 12 months of eligibility (deck). An approval counts until 12 calendar months after it, in UTC: exactly 12 months later it
/// still counts, one millisecond on it does not. One of 29 February leaves on 28 February.
/// </summary>
public static class RollingYear
{
    /// <summary>No 12 calendar months are longer, so that what was approved longer ago is out for sure.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(366);

    private const int Months = 12;

    /// <summary>The last instant at which an approval counts.</summary>
    public static DateTimeOffset LeavesAt(DateTimeOffset approvedAt) => approvedAt.ToUniversalTime().AddMonths(Months);

    /// <summary>Whether an approval counts now.</summary>
    public static bool Counts(DateTimeOffset approvedAt, DateTimeOffset now) => now <= LeavesAt(approvedAt);
}
