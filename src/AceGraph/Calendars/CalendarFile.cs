using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace AceGraph.Calendars;

/// <summary>Writes entries as iCalendar (RFC 5545). Nothing in it tells when it was read, so that the same entries give the same bytes.</summary>
internal static class CalendarFile
{
    private const string Name = "AceGraph";

    public static byte[] Write(IReadOnlyList<CalendarEntry> entries)
    {
        var calendar = new Calendar { ProductId = "-//AceGraph//Calendar//EN" };
        calendar.AddProperty("X-WR-CALNAME", Name);
        calendar.Events.AddRange(entries.Select(Event));
        return Encoding.UTF8.GetBytes(new CalendarSerializer().SerializeToString(calendar)!);
    }

    private static CalendarEvent Event(CalendarEntry entry) => new()
    {
        Uid = $"{entry.RecordId}-{entry.Kind}@acegraph",
        // Without a METHOD this is when the entry was last revised.
        DtStamp = Utc(entry.ChangedAt),
        LastModified = Utc(entry.ChangedAt),
        Sequence = entry.Version,
        Start = entry.At is { } at ? Utc(at) : new CalDateTime(entry.On!.Value),
        Summary = entry.Summary,
        Transparency = TransparencyType.Transparent,
    };

    private static CalDateTime Utc(DateTimeOffset instant) => new(instant.UtcDateTime, "UTC");
}
