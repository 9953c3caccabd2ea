using GraphQL;

namespace AceGraph.Api.Streams;

/// <summary>An operation that has been started.</summary>
/// <param name="Result">Of a query or mutation, which is done; or, not <c>Executed</c>, why the operation was refused.</param>
/// <param name="Events">Of a subscription that goes on.</param>
public sealed record StartedOperation(ExecutionResult Result, EventStream? Events)
{
    /// <summary>Whether nothing of it was executed.</summary>
    public bool IsRefused => Events is null && !Result.Executed;
}
