using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace AceGraph.Api;

/// <summary>
/// The engine's strategy for queries, but which fields are selected of a type is worked out once for each place of the document and not
/// for each of the objects that stand there in a list.
/// </summary>
public sealed class QueryStrategy : ParallelExecutionStrategy
{
    protected override void SetSubFieldNodes(ExecutionContext context, ObjectExecutionNode parent)
    {
        var type = parent.GetObjectGraphType(context.Schema) ?? parent.GraphType!;
        var fields = ((RequestContext)context.UserContext).Fields.Of(type, parent.SelectionSet!, () => Collect(context, type, parent.SelectionSet!));
        var nodes = new ExecutionNode[fields.Length];
        for (var i = 0; i < nodes.Length; i++)
            nodes[i] = BuildExecutionNode(parent, fields[i].Definition.ResolvedType!, fields[i].Field, fields[i].Definition);
        parent.SubFields = nodes;
    }

    private SelectedField[] Collect(ExecutionContext context, IGraphType type, GraphQLSelectionSet selections) =>
        [.. CollectFieldsFrom(context, type, selections, null).Values.Select(f => new SelectedField(f.field, f.fieldType))];
}

/// <summary>A field of a selection with its definition.</summary>
public readonly record struct SelectedField(GraphQLField Field, FieldType Definition);

/// <summary>The fields that one request selects: the same for every object of a type in one place, whatever the variables say.</summary>
public sealed class SelectedFields
{
    private readonly Dictionary<(GraphQLSelectionSet Place, IGraphType Type), SelectedField[]> _known = [];
    private readonly Lock _gate = new();

    public SelectedField[] Of(IGraphType type, GraphQLSelectionSet place, Func<SelectedField[]> collect)
    {
        lock (_gate)
        {
            if (!_known.TryGetValue((place, type), out var fields))
                _known.Add((place, type), fields = collect());
            return fields;
        }
    }
}
