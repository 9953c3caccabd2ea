namespace AceGraph.Api;

/// <summary>The settings of the endpoint that are no limits; they stand at the root of the configuration.</summary>
public sealed class ApiOptions
{
    public Introspection Introspection { get; set; }
}

/// <summary>Who may ask the server for its schema.</summary>
public enum Introspection
{
    Authenticated,
    Always,
    Never,
}
