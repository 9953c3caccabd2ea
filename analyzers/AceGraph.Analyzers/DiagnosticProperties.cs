namespace AceGraph.Analyzers;

/// <summary>Keys of what a finding tells its fix.</summary>
internal static class DiagnosticProperties
{
    /// <summary>The wire name of the value that the finding is about.</summary>
    public const string WireName = "WireName";

    /// <summary>The name of the schema's that is probably meant.</summary>
    public const string Nearest = "Nearest";

    /// <summary>The name of the field that the finding is about.</summary>
    public const string Field = "Field";
}
