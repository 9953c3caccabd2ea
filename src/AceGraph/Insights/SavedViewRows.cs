using System.Data.Common;
using AceGraph.Data;

namespace AceGraph.Insights;

internal static class SavedViewRows
{
    public static SqlName Columns { get; } = new("v.id, v.user_id, v.name, v.filter, v.order_by");

    public static SavedView Map(DbDataReader row) => new()
    {
        Id = row.GetInt64(0),
        UserId = row.GetInt64(1),
        Name = row.GetString(2),
        Filter = row.GetString(3),
        OrderBy = row.Text(4),
    };
}
