using Microsoft.CodeAnalysis;

namespace AceGraph.Analyzers;

/// <summary>Makes the descriptors of the rules, so that each leads to its page.</summary>
internal static class Descriptors
{
    public static DiagnosticDescriptor Create(
        string id,
        string title,
        string message,
        string category,
        DiagnosticSeverity severity,
        string description,
        bool enabled = true,
        params string[] tags) =>
        new(id, title, message, category, severity, enabled, description, HelpLink(id), tags);

    public static string HelpLink(string id) => $"https://github.com/acegraph/acegraph/blob/main/analyzers/docs/{id}.md";
}
