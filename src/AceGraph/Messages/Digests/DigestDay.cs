using AceGraph.Partners;

namespace AceGraph.Messages.Digests;

/// <summary>When the digest of a day is sent.</summary>
public static class DigestDay
{
    /// <summary>On the clock of the partner.</summary>
    public static readonly TimeOnly From = new(7, 0);

    /// <summary>A server that was down in the morning sends it late, but no list of the morning in the evening.</summary>
    public static readonly TimeOnly Until = new(12, 0);

    /// <summary>The day whose digest is to be there by now; null: none is, before seven and from noon on.</summary>
    /// <param name="timeZone">IANA name.</param>
    /// <param name="now">The instant.</param>
    public static DateOnly? Of(string timeZone, DateTimeOffset now)
    {
        var local = TimeZoneInfo.ConvertTime(now, TimeZoneInfo.FindSystemTimeZoneById(timeZone));
        return TimeOnly.FromTimeSpan(local.TimeOfDay) is var clock && clock >= From && clock < Until ? PartnerDay.Of(timeZone, now) : null;
    }
}
