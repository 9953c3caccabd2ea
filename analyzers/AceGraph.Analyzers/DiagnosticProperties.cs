namespace AceGraph.Analyzers;

/// <summary>Keys of what a finding tells its fix.</summary>
internal static class DiagnosticProperties
{
    /// <summary>The wire name of the value that the finding is about.</summary>
    public const string WireName = "WireName";
}
