using GraphQL.DataLoader;

namespace AceGraph.Api;

/// <summary>Several keys' answers in the order in which they were asked for.</summary>
internal sealed class LoadedList<TValue>(IReadOnlyList<IDataLoaderResult<TValue?>> items) : IDataLoaderResult<IReadOnlyList<TValue?>>
{
    public async Task<IReadOnlyList<TValue?>> GetResultAsync(CancellationToken cancellationToken = default) =>
        await Task.WhenAll(items.Select(item => item.GetResultAsync(cancellationToken)));

    async Task<object?> IDataLoaderResult.GetResultAsync(CancellationToken cancellationToken) => await GetResultAsync(cancellationToken);
}
