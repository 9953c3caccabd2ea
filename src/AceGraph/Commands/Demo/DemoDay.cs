namespace AceGraph.Commands.Demo;

/// <summary>The day of filling, from which all dates of the demo data are counted; nothing happens after its start in UTC.</summary>
internal sealed record DemoDay(DateTimeOffset Midnight)
{
    public DateOnly Date => DateOnly.FromDateTime(Midnight.DateTime);

    public static DemoDay Of(DateTimeOffset now) => new(new DateTimeOffset(now.UtcDateTime.Date, TimeSpan.Zero));

    public DateTimeOffset Ago(int days, int minutes = 0) => Midnight.AddDays(-days).AddMinutes(-minutes);

    /// <summary>Five business days, Monday to Friday in UTC, at the same time of day.</summary>
    public static DateTimeOffset RespondBy(DateTimeOffset shared)
    {
        var end = shared;
        for (var left = 5; left > 0; left -= end.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0 : 1)
        {
            end = end.AddDays(1);
        }

        return end;
    }
}
