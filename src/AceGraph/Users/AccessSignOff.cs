namespace AceGraph.Users;

/// <summary>That somebody has looked through who has access to a partner account.</summary>
public sealed class AccessSignOff
{
    public long Id { get; set; }
    public long PartnerId { get; set; }
    public DateTimeOffset At { get; set; }
    public long ById { get; set; }
    public string? Comment { get; set; }
}
