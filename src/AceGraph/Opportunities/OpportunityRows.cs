using System.Data.Common;
using AceGraph.Data;

namespace AceGraph.Opportunities;

/// <summary>Reads opportunities by SQL, with the columns that are wanted.</summary>
internal static class OpportunityRows
{
    public static SqlName Names(IReadOnlyList<OpportunityColumns.Column> columns) => new(string.Join(", ", columns.Select(c => c.Sql)));

    public static int Count(IReadOnlyList<OpportunityColumns.Column> columns) => columns.Sum(c => c.Width);

    public static Func<DbDataReader, Opportunity> Reader(IReadOnlyList<OpportunityColumns.Column> columns) => row =>
    {
        var opportunity = new Opportunity();
        var at = 0;
        foreach (var column in columns)
        {
            column.Fill(opportunity, row, at);
            at += column.Width;
        }

        return opportunity;
    };

    /// <summary>Whole opportunities of a condition over alias <c>o</c>, which starts from visibility unless the use is the server's own.</summary>
    public static Task<List<Opportunity>> ListAsync(ISqlReader sql, Sql where, CancellationToken cancellation) => sql.ListAsync(
        new Sql($"SELECT {AllNames} FROM opportunities o WHERE {where}"), ReadAll, cancellation);

    public static SqlName AllNames { get; } = Names(OpportunityColumns.All);

    public static Func<DbDataReader, Opportunity> ReadAll { get; } = Reader(OpportunityColumns.All);
}
