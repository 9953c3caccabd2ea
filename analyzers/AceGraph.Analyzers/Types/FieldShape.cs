using AceGraph.Analyzers.Picklists;
using AceGraph.Analyzers.Schema;
using AceGraph.Analyzers.Sdl;

namespace AceGraph.Analyzers.Types;

/// <summary>Compares the type of a property with that of its field: null, lists, picklists. Scalars map as the project likes.</summary>
internal static class FieldShape
{
    /// <summary>The differences from the outside to the items of lists; none where the C# type does not say, as where it is half typed.</summary>
    public static IEnumerable<ShapeDifference> Compare(FieldPair pair, SchemaSet schema, string[] optionalTypes)
    {
        var expected = pair.Field.Field.Type;
        var given = ClrShape.Of(pair.Property.Symbol.Type, optionalTypes);
        // Where a default steps in, a property may be null for it or hold it.
        var isFree = pair.Field.Field.HasDefault;
        for (var depth = 0; given is not null; depth++)
        {
            if (!isFree && given.IsNullable == expected.NonNull)
            {
                yield return new ShapeDifference(depth, expected.NonNull ? ShapeProblem.Nullable : ShapeProblem.NotNullable);
            }

            if (Outline(given, expected, schema) is { } problem)
            {
                yield return new ShapeDifference(depth, problem);
                yield break;
            }

            if (expected.Item is null || given.Item is null)
            {
                yield break;
            }

            (expected, given, isFree) = (expected.Item, ClrShape.Of(given.Item), false);
        }
    }

    private static ShapeProblem? Outline(ClrShape given, SdlTypeReference expected, SchemaSet schema)
    {
        if (given.IsOpaque)
        {
            return null;
        }

        if (expected.Item is not null)
        {
            return given.IsList ? null : ShapeProblem.NoList;
        }

        if (given.IsCollection && !MayHoldList(expected.Name!, schema))
        {
            return ShapeProblem.List;
        }

        return PicklistEnum.Of(given.Value) is { } picklist && picklist.Name != expected.Name && schema.Find(expected.Name!) is { Kind: SdlKind.Enum }
            ? ShapeProblem.OtherPicklist
            : null;
    }

    // A custom scalar may be written as anything, also one that the schema files do not declare.
    private static bool MayHoldList(string name, SchemaSet schema) =>
        name is not ("String" or "ID" or "Int" or "Float" or "Boolean") && schema.Find(name) is null or { Kind: SdlKind.Scalar };
}

/// <summary>A difference between a property's type and its field's.</summary>
/// <param name="Depth">0 for the type itself, 1 for the items of a list, 2 for the items of these.</param>
/// <param name="Problem">What is wrong with the C# type.</param>
internal readonly record struct ShapeDifference(int Depth, ShapeProblem Problem);

internal enum ShapeProblem
{
    Nullable,
    NotNullable,
    List,
    NoList,
    OtherPicklist,
}
