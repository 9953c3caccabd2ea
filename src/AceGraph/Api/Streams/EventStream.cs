using GraphQL;

namespace AceGraph.Api.Streams;

/// <summary>A subscription that has started: its events, and how one of them is turned into an answer.</summary>
/// <param name="Events">Read at the pace of the client: nothing is kept for one that is slow.</param>
/// <param name="ResolveAsync">Resolves the selected fields of an event for a request of its own.</param>
public sealed record EventStream(IAsyncEnumerable<object> Events, Func<object, RequestContext, Task<ExecutionResult>> ResolveAsync);
