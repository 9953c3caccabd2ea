using Microsoft.CodeAnalysis;

namespace AceGraph.Analyzers.Bindings;

/// <summary>All types that an assembly declares.</summary>
internal static class DeclaredTypes
{
    public static IEnumerable<INamedTypeSymbol> In(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers().OfType<INamespaceOrTypeSymbol>())
        {
            if (member is INamedTypeSymbol type)
            {
                yield return type;
            }

            foreach (var nested in In(member))
            {
                yield return nested;
            }
        }
    }
}
