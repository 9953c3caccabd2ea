using GraphQL.DataLoader;

namespace AceGraph.Api;

public static class DataLoaderExtensions
{
    /// <summary>Works the loaded value over once it is there.</summary>
    public static IDataLoaderResult<TOut> Then<TIn, TOut>(this IDataLoaderResult<TIn> result, Func<TIn, TOut> use) =>
        new Continued<TIn, TOut>(result, use);

    private sealed class Continued<TIn, TOut>(IDataLoaderResult<TIn> first, Func<TIn, TOut> use) : IDataLoaderResult<TOut>
    {
        public async Task<TOut> GetResultAsync(CancellationToken cancellationToken = default) => use(await first.GetResultAsync(cancellationToken));

        async Task<object?> IDataLoaderResult.GetResultAsync(CancellationToken cancellationToken) => await GetResultAsync(cancellationToken);
    }
}
