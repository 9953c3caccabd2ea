using Microsoft.CodeAnalysis;

namespace AceGraph.Analyzers.CodeFixes.Types;

/// <summary>Whether a type may be named in public members of another.</summary>
internal static class Visibility
{
    public static bool IsEnough(ITypeSymbol type, INamedTypeSymbol container) =>
        type is INamedTypeSymbol named
        && (IsPublic(named) || !IsPublic(container))
        && !IsHidden(named)
        && named.TypeArguments.All(argument => IsEnough(argument, container));

    private static bool IsPublic(INamedTypeSymbol type) => WithContainers(type).All(level => level.DeclaredAccessibility is Accessibility.Public);

    private static bool IsHidden(INamedTypeSymbol type) =>
        WithContainers(type).Any(level => level.IsFileLocal
            || level.DeclaredAccessibility is Accessibility.Private or Accessibility.Protected or Accessibility.ProtectedAndInternal);

    private static IEnumerable<INamedTypeSymbol> WithContainers(INamedTypeSymbol type)
    {
        for (var level = type; level is not null; level = level.ContainingType)
        {
            yield return level;
        }
    }
}
