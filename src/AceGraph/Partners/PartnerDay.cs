namespace AceGraph.Partners;

/// <summary>Days as they are in a time zone.</summary>
public static class PartnerDay
{
    /// <summary>Whether it is an IANA name that this server knows; a Windows name is none.</summary>
    public static bool IsTimeZone(string name) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) && zone.HasIanaId && zone.Id == name;

    /// <param name="timeZone">IANA name.</param>
    /// <param name="now">The instant.</param>
    public static DateOnly Of(string timeZone, DateTimeOffset now) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, Zone(timeZone)).DateTime);

    /// <summary>The first instant of a day: where clocks go forward over midnight the end of the gap, where they go back the first midnight.</summary>
    /// <param name="timeZone">IANA name.</param>
    /// <param name="day">Of the calendar there.</param>
    public static DateTimeOffset StartOf(string timeZone, DateOnly day)
    {
        var zone = Zone(timeZone);
        var local = day.ToDateTime(TimeOnly.MinValue);
        while (zone.IsInvalidTime(local))
        {
            local = local.AddMinutes(1);
        }

        var offset = zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local);
        return new DateTimeOffset(Math.Clamp(local.Ticks - offset.Ticks, DateTime.MinValue.Ticks, DateTime.MaxValue.Ticks), TimeSpan.Zero);
    }

    /// <summary>The first instant after a day.</summary>
    public static DateTimeOffset EndOf(string timeZone, DateOnly day) =>
        day == DateOnly.MaxValue ? DateTimeOffset.MaxValue : StartOf(timeZone, day.AddDays(1));

    private static TimeZoneInfo Zone(string timeZone) => TimeZoneInfo.FindSystemTimeZoneById(timeZone);
}
