using GraphQLParser.AST;

namespace AceGraph.Api;

/// <summary>
/// Refuses documents that write the same place of an answer too often. Validation compares each two fields of one place and words
/// an error for each two that differ, so a thousand fields cost half a million of either. Wants a document without circles whose
/// selections are counted already.
/// </summary>
internal sealed class RepeatedFields
{
    private readonly Dictionary<string, GraphQLFragmentDefinition> _fragments = [];
    private readonly GraphQLDocument _document;
    private readonly LimitOptions _limits;
    private int _differing;

    public RepeatedFields(GraphQLDocument document, LimitOptions limits)
    {
        _document = document;
        _limits = limits;
        foreach (var fragment in document.Definitions.OfType<GraphQLFragmentDefinition>())
            _fragments.TryAdd(fragment.FragmentName.Name.StringValue, fragment);
    }

    /// <exception cref="GraphQLError">QUERY_TOO_LARGE where a place is written more often than the limit.</exception>
    public void Refuse(GraphQLSelectionSet? set)
    {
        _differing = 0;
        Visit(set, new Place());
    }

    private void Visit(GraphQLSelectionSet? set, Place parent)
    {
        foreach (var selection in set?.Selections ?? [])
        {
            switch (selection)
            {
                case GraphQLField field:
                    Visit(field.SelectionSet, Enter(parent, field));
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

    private Place Enter(Place parent, GraphQLField field)
    {
        var name = (field.Alias?.Name ?? field.Name).StringValue;
        if (!parent.Inner.TryGetValue(name, out var place))
            parent.Inner.Add(name, place = new Place { First = field });
        if (++place.Times > _limits.Repetitions)
            throw TooLarge($"\"{name}\" is selected more than {_limits.Repetitions} times in one place");
        if (!IsSame(field, place.First!) && ++_differing > _limits.DifferingFields)
            throw TooLarge($"More than {_limits.DifferingFields} fields differ from others of the same name in their place");
        return place;
    }

    private bool IsSame(GraphQLField left, GraphQLField right) =>
        ReferenceEquals(left, right) || (left.Name.Value == right.Name.Value && Arguments(left).SequenceEqual(Arguments(right)));

    private ReadOnlySpan<char> Arguments(GraphQLField field) => field.Arguments is { Location: var at }
        ? _document.Source.Span[at.Start..at.End]
        : default;

    private static GraphQLError TooLarge(string what) =>
        new(ErrorCodes.QueryTooLarge, $"{what}: select each field once, and others under aliases of their own.");

    private sealed class Place
    {
        public GraphQLField? First { get; init; }

        public int Times { get; set; }

        public Dictionary<string, Place> Inner { get; } = [];
    }
}
