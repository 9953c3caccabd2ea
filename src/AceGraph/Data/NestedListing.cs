using System.Data.Common;

namespace AceGraph.Data;

/// <summary>A list that every parent record has, such as the next steps of an opportunity: read for one parent, or the first page for many.</summary>
/// <param name="Whole">The list over all parents, without a condition on the parent.</param>
/// <param name="ParentColumn">The column that names the parent.</param>
/// <param name="ReadParent">Reads it.</param>
public sealed record NestedListing<TKey, T>(Listing<T> Whole, string ParentColumn, Func<DbDataReader, int, TKey> ReadParent)
    where TKey : notnull
{
    public Listing<T> Of(TKey parent) => Whole with { Where = new Sql($"{new SqlName(ParentColumn)} = {parent} AND {Whole.Where}") };

    /// <summary>The first (or last) rows of each parent, in list order.</summary>
    public async Task<ILookup<TKey, Placed<T>>> ReadFirstAsync(
        ISqlReader sql, IReadOnlyCollection<TKey> parents, int take, bool backward, CancellationToken cancellation)
    {
        var parent = new SqlName(ParentColumn);
        var inner = new Sql($"SELECT {Whole.Columns}");
        foreach (var key in Whole.Keys)
        {
            inner.Append($", {key.Expression}");
        }

        inner.Append($", {parent}, ROW_NUMBER() OVER (PARTITION BY {parent} ORDER BY {KeysetSql.Order(Whole.Keys, backward)}) AS place_in_list");
        inner.Append($" FROM {Whole.From} WHERE {Predicates.In(ParentColumn, parents)} AND {Whole.Where}");
        var at = Whole.ColumnCount + Whole.Keys.Count;
        var rows = await sql.ListAsync(
            new Sql($"SELECT * FROM ({inner}) x WHERE place_in_list <= {take} ORDER BY place_in_list{new SqlName(backward ? " DESC" : "")}"),
            row => (Parent: ReadParent(row, at), Row: new Placed<T>(Whole.Map(row), Whole.PlaceOf(row))),
            cancellation);
        return rows.ToLookup(r => r.Parent, r => r.Row);
    }

    public async Task<IReadOnlyDictionary<TKey, int>> CountAsync(ISqlReader sql, IReadOnlyCollection<TKey> parents, CancellationToken cancellation)
    {
        var parent = new SqlName(ParentColumn);
        var rows = await sql.ListAsync(
            new Sql($"SELECT {parent}, count(*) FROM {Whole.From} WHERE {Predicates.In(ParentColumn, parents)} AND {Whole.Where} GROUP BY {parent}"),
            row => (Parent: ReadParent(row, 0), Count: row.GetInt32(1)),
            cancellation);
        return rows.ToDictionary(r => r.Parent, r => r.Count);
    }
}
