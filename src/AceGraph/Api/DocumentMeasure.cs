using GraphQLParser.AST;

namespace AceGraph.Api;

/// <summary>Measures the operations and fragments of one document, each fragment once: fan-out costs nothing to count.</summary>
internal sealed class DocumentMeasure
{
    // A field deeper than this is far above any depth limit; it also bounds this class's own recursion.
    private const int MaxNesting = 250;

    private readonly LimitOptions _limits;
    private readonly Dictionary<string, GraphQLFragmentDefinition> _fragments = [];
    // Null while a fragment is being measured, which tells a circle.
    private readonly Dictionary<string, Measure?> _measured = [];

    public DocumentMeasure(GraphQLDocument document, LimitOptions limits)
    {
        _limits = limits;
        foreach (var fragment in document.Definitions.OfType<GraphQLFragmentDefinition>())
            _fragments.TryAdd(fragment.FragmentName.Name.StringValue, fragment);
    }

    public Measure Of(GraphQLOperationDefinition operation)
    {
        RefuseManyDirectives(operation);
        foreach (var variable in operation.Variables?.Items ?? [])
            RefuseManyDirectives(variable);
        return OfSet(operation.SelectionSet, 0);
    }

    public Measure Of(GraphQLFragmentDefinition fragment)
    {
        RefuseManyDirectives(fragment);
        return OfFragment(fragment.FragmentName.Name.StringValue, 0);
    }

    private Measure OfSet(GraphQLSelectionSet? set, int nesting)
    {
        if (nesting > MaxNesting)
            throw new GraphQLError(ErrorCodes.QueryTooDeep, $"Selections are nested more than {MaxNesting} deep: ask for less at once.");
        var sum = default(Measure);
        foreach (var selection in set?.Selections ?? [])
        {
            RefuseManyDirectives((IHasDirectivesNode)selection);
            sum += selection switch
            {
                GraphQLField field => OfSet(field.SelectionSet, nesting + 1).InField(field.Name.StringValue),
                GraphQLInlineFragment inline => OfSet(inline.SelectionSet, nesting + 1).InFragment(),
                GraphQLFragmentSpread spread => OfFragment(spread.FragmentName.Name.StringValue, nesting + 1).InFragment(),
                _ => default,
            };
        }
        return sum;
    }

    private Measure OfFragment(string name, int nesting)
    {
        if (_measured.TryGetValue(name, out var known))
            return known ?? throw new GraphQLError(
                ErrorCodes.ValidationFailed, $"Fragment \"{name}\" is spread within itself: take that spread out.");
        if (!_fragments.TryGetValue(name, out var fragment))
            return default;
        _measured[name] = null;
        var measure = OfSet(fragment.SelectionSet, nesting);
        _measured[name] = measure;
        return measure;
    }

    private void RefuseManyDirectives(IHasDirectivesNode node)
    {
        if (node.Directives is { Count: var count } && count > _limits.DirectivesPerNode)
            throw new GraphQLError(
                ErrorCodes.QueryTooLarge,
                $"One place of the document has {count} directives and the limit is {_limits.DirectivesPerNode}: leave some out.");
    }
}
