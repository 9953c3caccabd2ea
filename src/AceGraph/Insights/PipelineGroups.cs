using System.Data.Common;
using System.Globalization;
using AceGraph.Auth;
using AceGraph.Data;
using AceGraph.Opportunities;
using AceGraph.Picklists;

namespace AceGraph.Insights;

/// <summary>Opportunities counted and summed by one or two dimensions, in one SQL statement however many groups there are.</summary>
internal static class PipelineGroups
{
    /// <summary>The groups that a viewer sees, in the order of the dimensions; empty ones are not among them.</summary>
    /// <param name="sql">Reads.</param>
    /// <param name="viewer">Whose sight counts.</param>
    /// <param name="now">The instant.</param>
    /// <param name="groupBy">One or two dimensions.</param>
    /// <param name="filter">An OpportunityFilter as GraphQL coerces it; null: all.</param>
    /// <param name="cancellation">Of the request.</param>
    public static async Task<IReadOnlyList<PipelineGroup>> ReadAsync(
        ISqlReader sql, CurrentUser viewer, DateTimeOffset now, IReadOnlyList<PipelineDimension> groupBy, IDictionary<string, object?>? filter, CancellationToken cancellation) =>
        await ReadAsync(sql, await PipelineScope.OfAsync(sql, viewer, now, filter, cancellation), groupBy, null, cancellation);

    /// <summary>The same of a part of a scope.</summary>
    public static async Task<IReadOnlyList<PipelineGroup>> ReadAsync(
        ISqlReader sql, PipelineScope scope, IReadOnlyList<PipelineDimension> groupBy, ScopePart? part, CancellationToken cancellation)
    {
        GroupDimension[] dimensions = [.. groupBy.Select(GroupDimension.Of)];
        var where = part is null ? scope.Where : new Sql($"{scope.Where} AND {scope.Condition(part.Filter)}");
        var rows = await sql.ListAsync(Select(dimensions, where), row => Row.Read(row, dimensions), cancellation);
        return
        [
            .. rows.GroupBy(row => row.Place, StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => Group(scope, part, dimensions, [.. group])),
        ];
    }

    /// <summary>A group of one dimension that holds no record.</summary>
    public static PipelineGroup Empty(PipelineScope scope, ScopePart? part, PipelineDimension dimension, string value)
    {
        var grouped = GroupDimension.Of(dimension);
        return Group(scope, part, [grouped], [new Row([grouped.Key(value, null)], "", null, 0, 0)]);
    }

    /// <summary>Amounts are summed in two parts, since hundredths of many large ones do not fit 64 bits.</summary>
    private static Sql Select(IReadOnlyList<GroupDimension> dimensions, Sql where)
    {
        var columns = new SqlName(string.Join(", ", dimensions.Select(d => d.Column.Text)));
        var byOwner = dimensions.Any(d => d.Name == PipelineDimension.Owner);
        var owner = new SqlName(byOwner ? "min(u.name), min(u.name_key)" : "NULL, NULL");
        return new Sql($"""
            SELECT {columns}, count(*), o.monthly_revenue_currency, sum(o.monthly_revenue_amount / {new SqlName(Row.Part)}),
              sum(o.monthly_revenue_amount % {new SqlName(Row.Part)}), {owner}
            FROM opportunities o{new SqlName(byOwner ? " JOIN users u ON u.id = o.owner_id" : "")}
            WHERE {where} GROUP BY {columns}, o.monthly_revenue_currency
            """);
    }

    private static PipelineGroup Group(PipelineScope scope, ScopePart? part, IReadOnlyList<GroupDimension> dimensions, IReadOnlyList<Row> rows)
    {
        var keys = rows[0].Keys;
        var shared = string.Join(" and ", dimensions.Select((d, i) => d.Describe(keys[i])));
        var filters = dimensions.Select((d, i) => d.Filter(keys[i].Value));
        return new(
            keys,
            rows.Sum(r => r.Count),
            [.. rows.Where(r => r.Currency is not null).OrderBy(r => r.Currency).Select(r => new Money(r.Amount, r.Currency!.Value))],
            $"Opportunities {scope.InWords} {shared}{(part is null ? "" : $", {part.InWords}")}. AWS referrals count once they are accepted.",
            scope.List(part is null ? filters : [.. filters, FilterJson.Of(part.Filter)]));
    }

    /// <summary>The records of one group in one currency; null: those without revenue.</summary>
    private sealed record Row(IReadOnlyList<PipelineKey> Keys, string Place, Currency? Currency, int Count, decimal Amount)
    {
        public const string Part = "1000000000";

        public static Row Read(DbDataReader row, IReadOnlyList<GroupDimension> dimensions)
        {
            var after = dimensions.Count;
            var values = dimensions.Select((d, i) => Value(d, row, i)).ToList();
            var (owner, ownerKey) = (row.Text(after + 4), row.Text(after + 5));
            return new(
                [.. dimensions.Select((d, i) => d.Key(values[i], owner))],
                string.Join('\n', dimensions.Select((d, i) => d.Rank(values[i], ownerKey))),
                row.PickOrNull<Currency>(after + 1),
                row.GetInt32(after),
                row.IsDBNull(after + 1) ? 0 : Whole(row.GetInt64(after + 2), row.GetInt64(after + 3)));
        }

        private static string? Value(GroupDimension dimension, DbDataReader row, int column) => dimension.Name == PipelineDimension.Owner
            ? NodeId.Format(NodeId.User, row.GetInt64(column))
            : row.Text(column);

        private static decimal Whole(long parts, long rest) =>
            decimal.Round(((parts * decimal.Parse(Part, CultureInfo.InvariantCulture)) + rest) / 100m, 2);
    }
}

/// <summary>A part of a scope that has a definition of its own.</summary>
/// <param name="InWords">What it is, to stand at the end of a definition.</param>
/// <param name="Filter">An OpportunityFilter as GraphQL coerces it.</param>
internal sealed record ScopePart(string InWords, IDictionary<string, object?> Filter);
