namespace AceGraph.Reviews;

/// <summary>Days on which a partner is expected to work: Monday to Friday in UTC, no holidays (rules, section 7).</summary>
public static class BusinessDays
{
    /// <summary>The instant so many business days later, at the same time of day in UTC; a Saturday or Sunday counts none.</summary>
    public static DateTimeOffset After(DateTimeOffset start, int days)
    {
        var end = start.ToUniversalTime();
        for (var left = days; left > 0; left -= IsOne(end) ? 1 : 0)
        {
            end = end.AddDays(1);
        }

        return end;
    }

    private static bool IsOne(DateTimeOffset instant) => instant.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
}
