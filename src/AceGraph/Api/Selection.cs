using System.Runtime.CompilerServices;
using GraphQL;
using GraphQLParser;
using GraphQLParser.AST;

namespace AceGraph.Api;

/// <summary>
/// Which fields a query selects below one field, as paths. Worked out once for each field of a cached document. Directives and type
/// conditions are passed over: at worst a column is read that is not shown.
/// </summary>
public static class Selection
{
    private const int MostLevels = 6;

    private static readonly ConditionalWeakTable<GraphQLField, IReadOnlyCollection<string>> Known = [];

    /// <summary>Paths below the field, from the objects that stand at one of <paramref name="roots"/> (<c>nodes</c>, <c>edges.node</c>).</summary>
    public static IReadOnlyCollection<string> Below(IResolveFieldContext context, params ReadOnlySpan<string> roots)
    {
        if (Known.TryGetValue(context.FieldAst, out var paths))
        {
            return paths;
        }

        var found = new HashSet<string>(StringComparer.Ordinal);
        Collect(context.FieldAst.SelectionSet, "", 0, context.Document, found);
        var below = new HashSet<string>(StringComparer.Ordinal);
        foreach (var root in roots)
        {
            below.UnionWith(root.Length == 0
                ? found
                : found.Where(p => p.StartsWith(root + ".", StringComparison.Ordinal)).Select(p => p[(root.Length + 1)..]));
        }

        Known.AddOrUpdate(context.FieldAst, below);
        return below;
    }

    private static void Collect(GraphQLSelectionSet? selections, string path, int level, GraphQLDocument document, HashSet<string> found)
    {
        foreach (var selection in selections is null || level > MostLevels ? [] : selections.Selections)
        {
            switch (selection)
            {
                case GraphQLField field:
                    var name = path + field.Name.StringValue;
                    found.Add(name);
                    Collect(field.SelectionSet, name + ".", level + 1, document, found);
                    break;
                case GraphQLInlineFragment fragment:
                    Collect(fragment.SelectionSet, path, level, document, found);
                    break;
                case GraphQLFragmentSpread spread:
                    Collect(document.FindFragmentDefinition(spread.FragmentName.Name)?.SelectionSet, path, level, document, found);
                    break;
            }
        }
    }
}
