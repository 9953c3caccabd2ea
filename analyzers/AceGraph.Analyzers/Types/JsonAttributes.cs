using Microsoft.CodeAnalysis;

namespace AceGraph.Analyzers.Types;

/// <summary>What attributes of JSON serializers say of a property.</summary>
internal static class JsonAttributes
{
    private const string SystemText = "System.Text.Json.Serialization";
    private const string Newtonsoft = "Newtonsoft.Json";

    // JsonIgnoreCondition.Always, which is also what an attribute without a condition means.
    private const int Always = 1;

    /// <summary><c>[JsonPropertyName]</c>; null where there is none.</summary>
    public static AttributeData? FindName(IPropertySymbol property) =>
        property.GetAttributes().FirstOrDefault(attribute => Is(attribute, "JsonPropertyNameAttribute", SystemText));

    /// <summary>Whether the property is never written; a condition that looks at the value does not count.</summary>
    public static bool Ignores(IPropertySymbol property) =>
        property.GetAttributes().Any(attribute => Is(attribute, "JsonIgnoreAttribute", Newtonsoft)
            || (Is(attribute, "JsonIgnoreAttribute", SystemText) && attribute.NamedArguments.All(argument => argument.Value.Value is Always)));

    private static bool Is(AttributeData attribute, string name, string @namespace) =>
        attribute.AttributeClass is { } type && type.Name == name && type.ContainingNamespace.ToDisplayString() == @namespace;
}
