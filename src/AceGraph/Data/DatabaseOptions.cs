namespace AceGraph.Data;

/// <summary>The section <c>Database</c> of the configuration.</summary>
public sealed class DatabaseOptions
{
    /// <summary>Sqlite, embedded.</summary>
    public string Provider { get; set; } = "Sqlite";

    /// <summary>Default: <c>acegraph.db</c> in the data folder.</summary>
    public string? ConnectionString { get; set; }

    /// <summary>0 to 1023: this server's part of new ids, where several share a database. Default: drawn at random.</summary>
    public int? Server { get; set; }
}
