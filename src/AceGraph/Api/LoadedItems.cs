using GraphQL.DataLoader;

namespace AceGraph.Api;

/// <summary>A list whose items are values or promises of values; the executor awaits a promise of a list, but none inside a list.</summary>
internal sealed class LoadedItems(IReadOnlyList<object?> items) : IDataLoaderResult
{
    public async Task<object?> GetResultAsync(CancellationToken cancellationToken = default)
    {
        // Every batch is started before the first is awaited, so that each holds the ids of all items.
        var values = items.Select(item => item is IDataLoaderResult promise ? promise.GetResultAsync(cancellationToken) : Task.FromResult(item)).ToList();
        return await Task.WhenAll(values);
    }
}
