using System.Text.Json;
using System.Text.Json.Serialization;
using AceGraph.Commands.Demo;

namespace AceGraph.Tests.Commands.Demo;

/// <summary>Demo data as text with every date as its distance from the day of filling, so that two days compare.</summary>
internal static class DemoText
{
    public static string Of(int opportunities, int seed, DateTime day)
    {
        var filled = DemoDay.Of(new DateTimeOffset(day.AddHours(9), TimeSpan.Zero));
        var options = new JsonSerializerOptions { Converters = { new Instant(filled), new Day(filled) } };
        var rows = DemoPartners.Of(filled).Concat<object>(DemoUsers.Of(filled))
            .Concat(Enumerable.Range(0, opportunities).SelectMany(n => DemoRecord.Of(n, seed, filled).Rows));
        return string.Join('\n', rows.Select(r => JsonSerializer.Serialize(WithoutWeekdays(r), options)));
    }

    /// <summary>Business days are the one thing that depends on the weekday of filling.</summary>
    private static object WithoutWeekdays(object row)
    {
        switch (row)
        {
            case AceGraph.Opportunities.Opportunity o:
                o.Invitation.RespondBy = null;
                break;
            case AceGraph.Leads.Lead l:
                l.Invitation.RespondBy = null;
                break;
        }

        return row;
    }

    private sealed class Instant(DemoDay day) : JsonConverter<DateTimeOffset>
    {
        public override DateTimeOffset Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
            writer.WriteNumberValue((value - day.Midnight).TotalMinutes);
    }

    private sealed class Day(DemoDay day) : JsonConverter<DateOnly>
    {
        public override DateOnly Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, DateOnly value, JsonSerializerOptions options) =>
            writer.WriteNumberValue(value.DayNumber - day.Date.DayNumber);
    }
}
