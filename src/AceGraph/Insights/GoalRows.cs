using System.Data.Common;
using AceGraph.Data;

namespace AceGraph.Insights;

internal static class GoalRows
{
    public static SqlName Columns { get; } = new("g.id, g.partner_id, g.name, g.start_date, g.due_date, g.validated_target, g.launched_target");

    public static Goal Map(DbDataReader row) => new()
    {
        Id = row.GetInt64(0),
        PartnerId = row.GetInt64(1),
        Name = row.GetString(2),
        StartDate = row.Day(3)!.Value,
        DueDate = row.Day(4)!.Value,
        ValidatedTarget = row.GetInt32(5),
        LaunchedTarget = row.GetInt32(6),
    };
}
