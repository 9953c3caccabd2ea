namespace AceGraph.Analyzers;

/// <summary>What the rules are about.</summary>
internal static class Categories
{
    public const string Definition = "AceGraph.Definition";
    public const string Binding = "AceGraph.Binding";
    public const string Usage = "AceGraph.Usage";
    public const string Contract = "AceGraph.Contract";
}
