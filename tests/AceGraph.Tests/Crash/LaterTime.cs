namespace AceGraph.Tests.Crash;

/// <summary>The system's clock, set ahead: what is to be tried again later is tried again now.</summary>
public sealed class LaterTime : TimeProvider
{
    /// <summary>How far it is ahead.</summary>
    public TimeSpan Ahead { get; set; }

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Ahead;
}
