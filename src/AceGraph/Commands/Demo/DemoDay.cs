namespace AceGraph.Commands.Demo;

/// <summary>The day of filling, from which all dates of the demo data are counted; nothing happens after its start in UTC.</summary>
internal sealed record DemoDay(DateTimeOffset Midnight)
{
    public DateOnly Date => DateOnly.FromDateTime(Midnight.DateTime);

    public static DemoDay Of(DateTimeOffset now) => new(new DateTimeOffset(now.UtcDateTime.Date, TimeSpan.Zero));

    public DateTimeOffset Ago(int days, int minutes = 0) => Midnight.AddDays(-days).AddMinutes(-minutes);
}
