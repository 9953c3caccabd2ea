using System.Data.Common;
using AceGraph.Data;

namespace AceGraph.Opportunities;

/// <summary>The next steps of opportunities, newest first.</summary>
internal static class NextSteps
{
    public static SqlName Columns { get; } = new("n.id, n.opportunity_id, n.customer_actions, n.aws_ask, n.created_by_id, n.created_at");

    public static NestedListing<long, NextStep> Listing { get; } = new(
        new Listing<NextStep>(new SqlName("next_steps n"), Columns, 6, Predicates.True, [new SortKey(new Sql($"n.id"), Descending: true)], Map),
        "n.opportunity_id",
        (row, column) => row.GetInt64(column));

    public static NextStep Map(DbDataReader row) => new()
    {
        Id = row.GetInt64(0),
        OpportunityId = row.GetInt64(1),
        CustomerActions = row.Text(2),
        AwsAsk = row.Text(3),
        CreatedById = row.Id(4),
        CreatedAt = row.Instant(5),
    };
}
