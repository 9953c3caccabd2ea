using GraphQL.Execution;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace AceGraph.Api;

/// <summary>
/// Runs mutations one after the other, each with all that is selected of it. The engine's own strategy leaves loaded fields until the
/// last mutation has run, so that an earlier payload would show what a later one wrote.
/// </summary>
public sealed class MutationStrategy : SerialExecutionStrategy
{
    public override async Task ExecuteNodeTreeAsync(ExecutionContext context, ExecutionNode rootNode)
    {
        if (rootNode is not RootExecutionNode { SubFields: { } mutations })
        {
            await base.ExecuteNodeTreeAsync(context, rootNode);
            return;
        }

        foreach (var mutation in mutations)
        {
            await base.ExecuteNodeTreeAsync(context, mutation);
        }
    }
}
