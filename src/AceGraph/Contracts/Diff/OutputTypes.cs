using GraphQLParser.AST;

namespace AceGraph.Contracts.Diff;

/// <summary>Types of what is answered: they may promise more than before, never less.</summary>
internal static class OutputTypes
{
    /// <returns>What a changed type does to a client; null where it does nothing.</returns>
    public static string? WhatBreaks(GraphQLType old, GraphQLType current, ContractPair pair) => (old, current) switch
    {
        (GraphQLNonNullType from, GraphQLNonNullType to) => WhatBreaks(from.Type, to.Type, pair),
        (GraphQLNonNullType, _) => "it may be null now",
        (_, GraphQLNonNullType to) => WhatBreaks(old, to.Type, pair),
        (GraphQLListType from, GraphQLListType to) => WhatBreaks(from.Type, to.Type, pair),
        (GraphQLListType, _) => "it is no list any more",
        (_, GraphQLListType) => "it is a list now",
        (GraphQLNamedType from, GraphQLNamedType to) => Named(from.Name.StringValue, to.Name.StringValue, pair),
        _ => null,
    };

    /// <summary>
    /// An interface or union may give way to its only possible type: what clients select of it stays valid. With others beside it,
    /// fragments on those are refused.
    /// </summary>
    private static string? Named(string old, string current, ContractPair pair)
    {
        if (old == current)
            return null;
        if (!pair.Current.IsSubtype(current, old))
            return pair.Old.PossibleTypes(old).Count == 0 ? "clients read another kind of value" : $"what clients select of {old} may be refused";
        var others = pair.Old.PossibleTypes(old).Except(pair.Current.PossibleTypes(current)).Order(StringComparer.Ordinal).ToList();
        return others.Count == 0 ? null : $"fragments on {string.Join(", ", others)} are refused";
    }
}
