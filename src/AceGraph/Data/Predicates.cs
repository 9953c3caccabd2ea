using System.Collections;

namespace AceGraph.Data;

/// <summary>Conditions as filters need them. Each is true or false, never unknown, so that <c>not</c> is the exact complement.</summary>
public static class Predicates
{
    /// <summary>Longer than any folded text that is stored; SQLite refuses patterns above 50,000 bytes.</summary>
    private const int LongestText = 8000;

    public static Sql True { get; } = new($"1 = 1");

    public static Sql False { get; } = new($"1 = 0");

    public static Sql All(IReadOnlyList<Sql> conditions) => Sql.Join(conditions, " AND ", "1 = 1");

    public static Sql Any(IReadOnlyList<Sql> conditions) => Sql.Join(conditions, " OR ", "1 = 0");

    public static Sql Not(Sql condition) => new($"NOT ({condition} IS TRUE)");

    public static Sql If(bool wanted, Sql condition) => wanted ? condition : Not(condition);

    /// <summary>One of the values; an empty list matches nothing.</summary>
    public static Sql In(string column, IEnumerable values)
    {
        var list = values.Cast<object?>().ToList();
        return list.Count == 0 ? False : new Sql($"({new SqlName(column)} IN {Sql.Values(list)} AND {new SqlName(column)} IS NOT NULL)");
    }

    /// <summary>Both ends included; an end that is null is open.</summary>
    public static Sql Between<T>(string column, T? least, T? most)
        where T : struct
    {
        var parts = new List<Sql> { new($"{new SqlName(column)} IS NOT NULL") };
        if (least is { } start)
        {
            // Instants are stored in whole milliseconds; one between two of them starts with the later.
            object from = start is DateTimeOffset instant ? WholeMilliseconds(instant) : start;
            parts.Add(new($"{new SqlName(column)} >= {from}"));
        }

        if (most is { } end)
        {
            parts.Add(new($"{new SqlName(column)} <= {end}"));
        }

        return All(parts);
    }

    private static long WholeMilliseconds(DateTimeOffset instant)
    {
        var earlier = instant.ToUnixTimeMilliseconds();
        return DateTimeOffset.FromUnixTimeMilliseconds(earlier) < instant ? earlier + 1 : earlier;
    }

    /// <summary>The text is part of the folded column, taken letter by letter.</summary>
    public static Sql Contains(string column, string text)
    {
        var wanted = TextKey.Fold(text);
        if (wanted.Length > LongestText)
        {
            return False;
        }

        var pattern = "%" + wanted.Replace("\\", "\\\\").Replace("%", "\\%").Replace("_", "\\_") + "%";
        return new Sql($"{new SqlName(column)} LIKE {pattern} ESCAPE '\\'");
    }
}
