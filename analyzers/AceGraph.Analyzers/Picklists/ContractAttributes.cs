using Microsoft.CodeAnalysis;

namespace AceGraph.Analyzers.Picklists;

/// <summary>
/// The attributes of <c>AceGraph.Contracts</c>. Each project has its own internal copies, so they are known by name and not by symbol.
/// </summary>
internal static class ContractAttributes
{
    public const string Namespace = "AceGraph.Contracts";
    public const string Picklist = "PicklistAttribute";
    public const string WireName = "WireNameAttribute";
    public const string Label = "LabelAttribute";
    public const string Aws = "Aws";
    public const string SchemaType = "SchemaTypeAttribute";

    public static AttributeData? Find(ISymbol symbol, string name)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is { } type && type.Name == name && IsContract(type))
            {
                return attribute;
            }
        }

        return null;
    }

    public static AttributeData? FindObsolete(ISymbol symbol) =>
        symbol.GetAttributes().FirstOrDefault(attribute =>
            attribute.AttributeClass is { Name: nameof(ObsoleteAttribute), ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true } });

    /// <summary>The text of the first argument; null where there is none or it is half typed.</summary>
    public static string? FirstText(AttributeData? attribute) =>
        attribute is { ConstructorArguments: [{ Kind: TypedConstantKind.Primitive, Value: string text }, ..] } ? text : null;

    /// <summary>The text of a named argument; null where it is not given.</summary>
    public static string? NamedText(AttributeData? attribute, string name) =>
        attribute?.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value is { Kind: TypedConstantKind.Primitive, Value: string text } ? text : null;

    /// <summary>Whether it has all its arguments and each could be evaluated.</summary>
    public static bool IsReadable(AttributeData? attribute) =>
        attribute is null
        || (attribute.AttributeConstructor is not null
            && attribute.ConstructorArguments.All(argument => argument.Kind is not TypedConstantKind.Error)
            && attribute.NamedArguments.All(argument => argument.Value.Kind is not TypedConstantKind.Error));

    private static bool IsContract(INamedTypeSymbol type) => type.ContainingNamespace is
    {
        Name: "Contracts",
        ContainingNamespace: { Name: "AceGraph", ContainingNamespace.IsGlobalNamespace: true },
    };
}
