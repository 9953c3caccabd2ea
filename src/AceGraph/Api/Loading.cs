using AceGraph.Data;
using GraphQL;
using GraphQL.DataLoader;

namespace AceGraph.Api;

/// <summary>Batched look-ups: however many fields ask, one SQL command answers.</summary>
public static class Loading
{
    /// <summary>One record for each id; <paramref name="select"/> gets the condition on the ids' column and returns the whole statement.</summary>
    public static IDataLoaderResult<T?>? LoadById<T>(
        this IResolveFieldContext context, string name, long? id, string idColumn, Func<Sql, Sql> select, Func<System.Data.Common.DbDataReader, T> map, Func<T, long> idOf)
        where T : class
    {
        if (id is not { } key)
        {
            return null;
        }

        var database = context.Database();
        return context.Request().Loader<long, T>(name, async (ids, cancellation) =>
            (await database.ListAsync(select(Predicates.In(idColumn, ids)), map, cancellation)).ToDictionary(idOf)).LoadAsync(key);
    }

    /// <summary>The rows that belong to each key, in the statement's order; none is an empty list.</summary>
    public static IDataLoaderResult<IReadOnlyList<T>> LoadMany<TKey, T>(
        this IResolveFieldContext context, string name, TKey key, string keyColumn, Func<Sql, Sql> select, Func<System.Data.Common.DbDataReader, T> map, Func<T, TKey> keyOf)
        where TKey : notnull
    {
        var database = context.Database();
        return context.Request().Loader<TKey, IReadOnlyList<T>>(name, async (keys, cancellation) =>
        {
            var rows = (await database.ListAsync(select(Predicates.In(keyColumn, keys)), map, cancellation)).ToLookup(keyOf);
            return keys.ToDictionary(k => k, k => (IReadOnlyList<T>)[.. rows[k]]);
        }).LoadAsync(key).Then(rows => rows ?? []);
    }
}
