namespace AceGraph.Api;

/// <summary>The settings of the endpoint that are no limits; they stand at the root of the configuration.</summary>
public sealed class ApiOptions
{
    public Introspection Introspection { get; set; }

    /// <summary>The address that callers reach the server at, where a proxy hides it from the server; absent: as each request names it.</summary>
    public string? PublicUrl { get; set; }
}

/// <summary>Who may ask the server for its schema.</summary>
public enum Introspection
{
    Authenticated,
    Always,
    Never,
}
