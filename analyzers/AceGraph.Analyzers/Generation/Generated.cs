namespace AceGraph.Analyzers.Generation;

/// <summary>How generated types are marked.</summary>
internal static class Generated
{
    /// <summary>Tools leave such code alone.</summary>
    public static string Attribute { get; } =
        $"[global::System.CodeDom.Compiler.GeneratedCode(\"AceGraph.Analyzers\", \"{typeof(Generated).Assembly.GetName().Version.ToString(3)}\")]";
}
