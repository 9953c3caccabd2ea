using GraphQL.DataLoader;

namespace AceGraph.Api;

public static class DataLoaderExtensions
{
    /// <summary>Works the loaded value over once it is there.</summary>
    public static IDataLoaderResult<TOut> Then<TIn, TOut>(this IDataLoaderResult<TIn> result, Func<TIn, TOut> use) =>
        new Continued<TIn, TOut>(result, value => Task.FromResult<object?>(use(value)));

    /// <summary>Goes on with another load that depends on the first.</summary>
    public static IDataLoaderResult<TOut> ThenLoad<TIn, TOut>(this IDataLoaderResult<TIn> result, Func<TIn, IDataLoaderResult<TOut>> next) =>
        new Continued<TIn, TOut>(result, value => Task.FromResult<object?>(next(value)));

    private sealed class Continued<TIn, TOut>(IDataLoaderResult<TIn> first, Func<TIn, Task<object?>> use) : IDataLoaderResult<TOut>
    {
        public async Task<TOut> GetResultAsync(CancellationToken cancellationToken = default)
        {
            var value = await use(await first.GetResultAsync(cancellationToken));
            while (value is IDataLoaderResult next and not TOut)
            {
                value = await next.GetResultAsync(cancellationToken);
            }

            return (TOut)value!;
        }

        async Task<object?> IDataLoaderResult.GetResultAsync(CancellationToken cancellationToken) => await use(await first.GetResultAsync(cancellationToken));
    }
}
