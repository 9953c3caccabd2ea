using System.Data.Common;

namespace AceGraph.Data;

/// <summary>
/// A sorted, filtered list that is read page by page from where the last page ended (keyset), so that a page costs the same anywhere in
/// the list and changes neither repeat nor skip a row whose keys stay. <see cref="Where"/> starts from the viewer's visibility.
/// </summary>
/// <param name="From">Table and alias.</param>
/// <param name="Columns">What <paramref name="Map"/> reads, from column 0 on.</param>
/// <param name="ColumnCount">How many columns that are.</param>
/// <param name="Where">Visibility and filter.</param>
/// <param name="Keys">The order; the last key is unique.</param>
/// <param name="Map">Reads one row.</param>
public sealed record Listing<T>(
    SqlName From, SqlName Columns, int ColumnCount, Sql Where, IReadOnlyList<SortKey> Keys, Func<DbDataReader, T> Map)
{
    /// <summary>Up to <paramref name="take"/> rows between two places, each with its own place, in list order also when read backward.</summary>
    public async Task<List<Placed<T>>> ReadAsync(ISqlReader database, Place? after, Place? before, int take, bool backward, CancellationToken cancellation)
    {
        var sql = new Sql($"SELECT {Columns}");
        foreach (var key in Keys)
        {
            sql.Append($", {key.Expression}");
        }

        sql.Append($" FROM {From} WHERE {Between(after, before)} ORDER BY {KeysetSql.Order(Keys, backward)} LIMIT {take}");
        var rows = await database.ListAsync(sql, row => new Placed<T>(Map(row), PlaceOf(row)), cancellation);
        if (backward)
        {
            rows.Reverse();
        }

        return rows;
    }

    public async Task<int> CountAsync(ISqlReader database, CancellationToken cancellation) =>
        (int)await database.ScalarAsync<long>(new Sql($"SELECT count(*) FROM {From} WHERE {Where}"), cancellation);

    /// <summary>Whether any row stands before the place (or after it), or at it where that counts too.</summary>
    public async Task<bool> AnyAsync(ISqlReader database, Place place, bool beforeIt, bool inclusive, CancellationToken cancellation)
    {
        var bound = inclusive
            ? new Sql($"NOT ({KeysetSql.Beyond(Keys, place.Values, forward: beforeIt)} IS TRUE)")
            : KeysetSql.Beyond(Keys, place.Values, forward: !beforeIt);
        return await database.ScalarAsync<long>(
            new Sql($"SELECT count(*) FROM (SELECT 1 FROM {From} WHERE {Where} AND {bound} LIMIT 1) x"), cancellation) > 0;
    }

    private Sql Between(Place? after, Place? before)
    {
        var where = new Sql($"{Where}");
        if (after is not null)
        {
            where.Append($" AND {KeysetSql.Beyond(Keys, after.Values, forward: true)}");
        }

        return before is null ? where : where.Append($" AND {KeysetSql.Beyond(Keys, before.Values, forward: false)}");
    }

    internal Place PlaceOf(DbDataReader row)
    {
        var values = new object?[Keys.Count];
        for (var i = 0; i < values.Length; i++)
        {
            var value = row.GetValue(ColumnCount + i);
            values[i] = value is DBNull ? null : value;
        }

        return new Place(values);
    }
}

/// <summary>Where a row stands in a list: its sort keys, each null, a long or a string.</summary>
public sealed record Place(object?[] Values);

public sealed record Placed<T>(T Item, Place Place);
