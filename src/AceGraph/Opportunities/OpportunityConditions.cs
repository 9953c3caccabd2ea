using AceGraph.Data;

namespace AceGraph.Opportunities;

/// <summary>The derived states of an opportunity as SQL over alias <c>o</c>; their pure twins are the rules of the same name.</summary>
internal static class OpportunityConditions
{
    public static Sql Open { get; } = new($"o.stage NOT IN ('LAUNCHED', 'CLOSED_LOST')");

    /// <summary>At exactly 14 x 24 hours it is due.</summary>
    /// <remarks>The plus keeps the column's index out: most records match, and sorting them all costs more than walking them in order.</remarks>
    public static Sql UpdateDue(DateTimeOffset now) =>
        new($"(o.status = 'APPROVED' AND {Open} AND +o.last_progress_at <= {now - Rules.UpdateDue.Interval})");

    public static Sql Slipped(Sql today) => new($"(o.status = 'APPROVED' AND {Open} AND o.target_close_date < {today})");

    public static Sql Search(string text)
    {
        var trimmed = TextKey.Fold(text).Trim();
        var conditions = new List<Sql> { Predicates.Contains("o.title_key", trimmed), Predicates.Contains("o.company_key", trimmed) };
        var digits = trimmed.StartsWith('o') ? trimmed[1..] : trimmed;
        if (digits.Length is > 0 and <= 19 && digits.All(char.IsAsciiDigit))
        {
            conditions.Add(digits.Length == trimmed.Length
                ? new Sql($"CAST(o.id AS TEXT) LIKE {"%" + digits + "%"}")
                : new Sql($"CAST(o.id AS TEXT) LIKE {digits + "%"}"));
        }

        return trimmed.Length == 0 || trimmed is "o" ? Predicates.True : Predicates.Any(conditions);
    }
}
