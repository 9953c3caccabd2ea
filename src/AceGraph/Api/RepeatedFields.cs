using GraphQLParser.AST;

namespace AceGraph.Api;

/// <summary>
/// Finds the place of an answer that a document writes most often. Validation compares each two fields of one place, so a thousand
/// equal fields cost half a million comparisons. Wants a document without circles whose selections are counted already.
/// </summary>
internal sealed class RepeatedFields
{
    private readonly Dictionary<string, GraphQLFragmentDefinition> _fragments = [];
    private readonly int _limit;

    public RepeatedFields(GraphQLDocument document, int limit)
    {
        _limit = limit;
        foreach (var fragment in document.Definitions.OfType<GraphQLFragmentDefinition>())
            _fragments.TryAdd(fragment.FragmentName.Name.StringValue, fragment);
    }

    /// <exception cref="GraphQLError">QUERY_TOO_LARGE where a place is written more often than the limit.</exception>
    public void Refuse(GraphQLSelectionSet? set) => Visit(set, new Place());

    private void Visit(GraphQLSelectionSet? set, Place parent)
    {
        foreach (var selection in set?.Selections ?? [])
        {
            switch (selection)
            {
                case GraphQLField field:
                    Visit(field.SelectionSet, Enter(parent, (field.Alias?.Name ?? field.Name).StringValue));
                    break;
                case GraphQLInlineFragment inline:
                    Visit(inline.SelectionSet, parent);
                    break;
                case GraphQLFragmentSpread spread:
                    Visit(_fragments.GetValueOrDefault(spread.FragmentName.Name.StringValue)?.SelectionSet, parent);
                    break;
            }
        }
    }

    private Place Enter(Place parent, string name)
    {
        if (!parent.Inner.TryGetValue(name, out var place))
            parent.Inner.Add(name, place = new Place());
        if (++place.Times > _limit)
            throw new GraphQLError(
                ErrorCodes.QueryTooLarge,
                $"\"{name}\" is selected more than {_limit} times in one place: select it once, or under different aliases.");
        return place;
    }

    private sealed class Place
    {
        public int Times { get; set; }

        public Dictionary<string, Place> Inner { get; } = [];
    }
}
