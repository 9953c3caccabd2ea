using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AceGraph.Analyzers.Crossings;

/// <summary>Texts that developers read and no contract knows: of exceptions, logs, the console and <c>ToString</c> itself.</summary>
internal static class DeveloperText
{
    /// <summary>Whether what an operation gives becomes part of such a text.</summary>
    public static bool IsMadeBy(IOperation operation, ISymbol containing)
    {
        if (IsDescription(containing))
        {
            return true;
        }

        for (var parent = operation.Parent; parent is not null && !EndsText(parent); parent = parent.Parent)
        {
            if (parent is IObjectCreationOperation creation && IsException(creation.Type))
            {
                return true;
            }

            if (parent is IInvocationOperation call && (IsLog(call.TargetMethod) || IsException(call.TargetMethod.ContainingType)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDescription(ISymbol containing) =>
        containing.Name is nameof(ToString) && containing is IMethodSymbol { IsOverride: true }
        || (containing is IMethodSymbol { AssociatedSymbol: { } property } ? property : containing).Name.Contains("DebuggerDisplay");

    // Beyond a statement or a lambda the value goes its own way.
    private static bool EndsText(IOperation operation) =>
        operation is IBlockOperation or IAnonymousFunctionOperation or IVariableDeclaratorOperation or ISimpleAssignmentOperation;

    private static bool IsException(ITypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type is { Name: nameof(Exception), ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true } })
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLog(IMethodSymbol method)
    {
        var type = method.ContainingType;
        return type.Name is nameof(Console) or "Log" or "Debug" or "Trace"
            || type.Name.Contains("Logger")
            || type.Name.StartsWith("Activity", StringComparison.Ordinal)
            || method is { IsExtensionMethod: true, Parameters: [{ Type.Name: "ILogger" }, ..] };
    }
}
