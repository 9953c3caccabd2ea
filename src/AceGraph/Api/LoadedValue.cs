using GraphQL.DataLoader;

namespace AceGraph.Api;

/// <summary>One key's answer, once its batch has been fetched.</summary>
internal sealed class LoadedValue<TKey, TValue>(LoaderBatch<TKey, TValue> batch, TKey key) : IDataLoaderResult<TValue?>
    where TKey : notnull
{
    public async Task<TValue?> GetResultAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            var values = await batch.RunAsync(cancellationToken);
            return values.TryGetValue(key, out var value) ? value : default;
        }
        catch (GraphQLError refusal)
        {
            throw refusal.Copy();
        }
    }

    async Task<object?> IDataLoaderResult.GetResultAsync(CancellationToken cancellationToken) => await GetResultAsync(cancellationToken);
}
