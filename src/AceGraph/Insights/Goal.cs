namespace AceGraph.Insights;

/// <summary>How many validations and launches a partner wants by a day.</summary>
public sealed class Goal
{
    public long Id { get; set; }
    public long PartnerId { get; set; }
    public string Name { get; set; } = "";

    /// <summary>The first day that counts, in the partner's time zone.</summary>
    public DateOnly StartDate { get; set; }

    /// <summary>The last day that counts, to its end.</summary>
    public DateOnly DueDate { get; set; }
    public int ValidatedTarget { get; set; }
    public int LaunchedTarget { get; set; }
}
