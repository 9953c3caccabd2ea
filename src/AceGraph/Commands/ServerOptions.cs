namespace AceGraph.Commands;

/// <summary>How one server runs, as the command line says.</summary>
/// <param name="Data">The data folder.</param>
/// <param name="Time">The clock of everything.</param>
public sealed record ServerOptions(string Data, TimeProvider Time)
{
    public const string DefaultUrls = "http://127.0.0.1:5080";

    /// <summary>Addresses to listen on, joined by <c>;</c>; port 0 takes a free one.</summary>
    public string Urls { get; init; } = DefaultUrls;

    /// <summary>The demo signs its own tokens, wherever else tokens come from.</summary>
    public bool IsDemo { get; init; }

    /// <summary>A scripted validator answers submissions.</summary>
    public bool IsRehearsal { get; init; }

    /// <summary>Settings that win over the file and the environment.</summary>
    public IReadOnlyDictionary<string, string?> Settings { get; init; } = new Dictionary<string, string?>();

    /// <summary>Null: as <c>ASPNETCORE_ENVIRONMENT</c> says.</summary>
    public string? Environment { get; init; }
}
