using GraphQL;
using GraphQL.Types;

namespace AceGraph.Tests.Visibility;

/// <summary>Everything that can be asked of a type, through every record that it leads to; each kind of record once on the way.</summary>
internal static class DeepSelection
{
    private const int Deepest = 9;

    public static string Of(IGraphType type) => Of(type.GetNamedType(), []);

    private static string Of(IGraphType type, IReadOnlyList<string> above) => type is IComplexGraphType complex
        ? "{ __typename " + string.Join(" ", complex.Fields.Select(f => Field(f, [.. above, type.Name])).OfType<string>()) + " }"
        : "";

    private static string? Field(FieldType field, IReadOnlyList<string> above)
    {
        var type = field.ResolvedType!.GetNamedType();
        if (type is not IComplexGraphType)
        {
            return field.Name + Arguments(field);
        }

        return above.Count >= Deepest || above.Contains(type.Name) || field.Name == "edges"
            ? type.Name is "Opportunity" or "Lead" && above.Count(name => name == type.Name) < 2 && above.Count < Deepest
                ? $"{field.Name} {{ {Leaves((IComplexGraphType)type)} }}"
                : null
            : field.Name + Arguments(field) + " " + Of(type, above);
    }

    private static string Leaves(IComplexGraphType type) =>
        string.Join(" ", type.Fields.Where(f => f.ResolvedType!.GetNamedType() is not IComplexGraphType && (f.Arguments?.Count ?? 0) == 0).Select(f => f.Name));

    private static string Arguments(FieldType field) =>
        field.Arguments?.Find("stage") is null ? "" : "(stage: LAUNCHED)";
}
