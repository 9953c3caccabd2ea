using AceGraph.Analyzers.Picklists;
using Microsoft.CodeAnalysis;

namespace AceGraph.Analyzers.Uses;

/// <summary>The members that the generator writes for a picklist.</summary>
internal static class GeneratedMembers
{
    public const string ToWireName = "ToWireName";
    public const string ToLabel = "ToLabel";
    public const string TryParseWireName = "TryParseWireName";
    public const string TryParseLabel = "TryParseLabel";
    public const string JsonConverter = "JsonConverter";

    /// <summary>The generated class of an enum; null where there is none that this compilation can name.</summary>
    public static INamedTypeSymbol? ClassOf(PicklistEnum picklist, Compilation compilation) =>
        picklist.Symbol.ContainingNamespace.GetTypeMembers(ClassNameOf(picklist), 0)
            .FirstOrDefault(type => type.IsStatic && compilation.IsSymbolAccessibleWithin(type, compilation.Assembly));

    /// <summary><c>DealStagePicklist</c> for the enum <c>Deal.Stage</c>.</summary>
    public static string ClassNameOf(PicklistEnum picklist)
    {
        var name = "Picklist";
        for (var type = picklist.Symbol; type is not null; type = type.ContainingType)
        {
            name = type.Name + name;
        }

        return name;
    }

    /// <summary>The picklist that a generated method is for; null for any other method.</summary>
    public static PicklistEnum? PicklistOf(IMethodSymbol method)
    {
        var type = method.ContainingType;
        if (type is { Name: "IPicklist", TypeArguments: [var argument], ContainingNamespace: { Name: "Contracts", ContainingNamespace.Name: "AceGraph" } })
        {
            return PicklistEnum.Of(argument);
        }

        return type is { IsStatic: true } && type.Name.EndsWith("Picklist", StringComparison.Ordinal)
            ? method.Parameters.Select(parameter => PicklistEnum.Of(parameter.Type)).FirstOrDefault(picklist =>
                picklist is not null && ClassNameOf(picklist) == type.Name && IsBeside(picklist, type))
            : null;
    }

    private static bool IsBeside(PicklistEnum picklist, INamedTypeSymbol type) =>
        SymbolEqualityComparer.Default.Equals(picklist.Symbol.ContainingNamespace, type.ContainingNamespace);
}
