using System.Data.Common;
using AceGraph.Data;

namespace AceGraph.Solutions;

internal static class SolutionRows
{
    public const int ColumnCount = 5;

    public static SqlName Columns { get; } = new("s.id, s.partner_id, s.name, s.category, s.active");

    public static Solution Map(DbDataReader row) => new()
    {
        Id = row.GetInt64(0),
        PartnerId = row.GetInt64(1),
        Name = row.GetString(2),
        Category = row.GetString(3),
        Active = row.GetBoolean(4),
    };
}
