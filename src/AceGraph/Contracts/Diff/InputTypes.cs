using GraphQLParser.AST;

namespace AceGraph.Contracts.Diff;

/// <summary>Types of what clients give: they may ask for less than before, never for more.</summary>
internal static class InputTypes
{
    /// <returns>What a changed type does to a client; null where it does nothing.</returns>
    public static string? WhatBreaks(GraphQLType old, GraphQLType current) => (old, current) switch
    {
        (GraphQLNonNullType from, GraphQLNonNullType to) => WhatBreaks(from.Type, to.Type),
        (GraphQLNonNullType from, _) => WhatBreaks(from.Type, current),
        (_, GraphQLNonNullType) => "null is refused now",
        (GraphQLListType from, GraphQLListType to) => WhatBreaks(from.Type, to.Type),
        (GraphQLListType, _) => "lists are refused now",
        (_, GraphQLListType) => "variables that are no list are refused",
        (GraphQLNamedType from, GraphQLNamedType to) when from.Name.StringValue != to.Name.StringValue =>
            $"variables of type {from.Name.StringValue} are refused",
        _ => null,
    };
}
