namespace AceGraph.Data;

/// <summary>The two parts of SQL that walk a list by its keys.</summary>
internal static class KeysetSql
{
    public static Sql Order(IReadOnlyList<SortKey> keys, bool reversed)
    {
        var order = new Sql();
        foreach (var key in keys)
        {
            order.Append($"{new SqlName(order.IsEmpty ? "" : ", ")}{key.Expression}{new SqlName(key.Descending != reversed ? " DESC" : " ASC")}");
        }

        return order;
    }

    /// <summary>The rows after a place (or before it).</summary>
    public static Sql Beyond(IReadOnlyList<SortKey> keys, object?[] place, bool forward)
    {
        if (keys.All(k => !k.Nullable && k.Descending == keys[0].Descending))
        {
            return RowValues(keys, place, greater: keys[0].Descending != forward);
        }

        var alternatives = new List<Sql>();
        for (var i = 0; i < keys.Count; i++)
        {
            if (place[i] is null)
            {
                continue;
            }

            var equal = keys.Take(i).Select((k, n) => place[n] is { } v ? new Sql($"{k.Expression} = {v}") : new Sql($"{k.Expression} IS NULL"));
            var beyond = keys[i].Descending != forward ? new Sql($"{keys[i].Expression} > {place[i]}") : new Sql($"{keys[i].Expression} < {place[i]}");
            alternatives.Add(Sql.Join([.. equal, beyond], " AND ", "TRUE"));
        }

        return Sql.Join(alternatives, " OR ", "FALSE");
    }

    /// <summary>One comparison of rows, which an index over the keys answers by a single search.</summary>
    private static Sql RowValues(IReadOnlyList<SortKey> keys, object?[] place, bool greater)
    {
        var left = Sql.Join([.. keys.Select(k => k.Expression)], ", ", "");
        var right = Sql.Join([.. place.Select(v => new Sql($"{v}"))], ", ", "");
        return greater ? new Sql($"{left} > {right}") : new Sql($"{left} < {right}");
    }
}
