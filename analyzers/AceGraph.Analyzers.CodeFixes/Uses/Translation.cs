using AceGraph.Analyzers.Picklists;
using AceGraph.Analyzers.Uses;
using Microsoft.CodeAnalysis;

namespace AceGraph.Analyzers.CodeFixes.Uses;

/// <summary>How code at a place calls the generated methods of a picklist.</summary>
internal static class Translation
{
    /// <summary>The call for a value: <c>stage.ToLabel()</c>, or by the class where its namespace is not imported; null where nothing is generated.</summary>
    public static string? Call(FixContext context, PicklistEnum picklist, int position, string method, string value, bool isNullable = false)
    {
        if (ClassAt(context, picklist, position) is not { } type)
        {
            return null;
        }

        var isInScope = context.Model
            .LookupSymbols(position, picklist.Symbol, method, includeReducedExtensionMethods: true)
            .OfType<IMethodSymbol>().Any(found => GeneratedMembers.PicklistOf(found.ReducedFrom ?? found) is not null);
        return isInScope ? $"{value}{(isNullable ? "?" : "")}.{method}()" : isNullable ? null : $"{type}.{method}({value})";
    }

    /// <summary>The generated class as short as the usings allow; null where nothing is generated.</summary>
    public static string? ClassAt(FixContext context, PicklistEnum picklist, int position) =>
        GeneratedMembers.ClassOf(picklist, context.Model.Compilation)?.ToMinimalDisplayString(context.Model, position);
}
