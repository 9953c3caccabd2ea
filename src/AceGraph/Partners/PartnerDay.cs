namespace AceGraph.Partners;

/// <summary>Days as they are in a time zone.</summary>
public static class PartnerDay
{
    /// <param name="timeZone">IANA name.</param>
    /// <param name="now">The instant.</param>
    public static DateOnly Of(string timeZone, DateTimeOffset now) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, TimeZoneInfo.FindSystemTimeZoneById(timeZone)).DateTime);
}
