using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AceGraph.Analyzers.Uses;

/// <summary>How operations are looked through.</summary>
internal static class OperationExtensions
{
    /// <summary>What stands in the source, without the conversions that the compiler adds.</summary>
    public static IOperation WithoutConversions(this IOperation operation)
    {
        while (operation is IConversionOperation { IsImplicit: true } conversion)
        {
            operation = conversion.Operand;
        }

        return operation;
    }

    /// <summary>What uses a value, past the conversions that the compiler adds.</summary>
    public static IOperation? UseOf(this IOperation operation)
    {
        var parent = operation.Parent;
        while (parent is IConversionOperation { IsImplicit: true })
        {
            parent = parent.Parent;
        }

        return parent;
    }

    public static bool IsOf(this ISymbol symbol, string type, params string[] namespaces)
    {
        if (symbol.ContainingType is not { } containing || containing.Name != type)
        {
            return false;
        }

        var current = containing.ContainingNamespace;
        foreach (var name in Enumerable.Reverse(namespaces))
        {
            if (current is null || current.Name != name)
            {
                return false;
            }

            current = current.ContainingNamespace;
        }

        return current is { IsGlobalNamespace: true };
    }
}
