using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace AceGraph.Data;

/// <summary>Counts the SQL commands of reads, for whoever operates the server and for the test that no list runs one for each row.</summary>
public static class DatabaseMeter
{
    public const string Name = "AceGraph.Data";

    private static readonly Meter Meter = new(Name);

    /// <summary>Tells each command, as event <c>Command</c> with its <see cref="Sql"/>, to whoever listens.</summary>
    public static DiagnosticListener Listener { get; } = new(Name);

    public static Counter<long> Commands { get; } = Meter.CreateCounter<long>("acegraph.db.commands", "{command}", "SQL commands run by reads");
}
