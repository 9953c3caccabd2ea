using System.Data.Common;
using AceGraph.Data;
using AceGraph.Picklists;

namespace AceGraph.Users;

internal static class UserRows
{
    public const int ColumnCount = 11;

    public static SqlName Columns { get; } = new(
        "u.id, u.version, u.email, u.name, u.title, u.status, u.partner_id, u.roles, u.aws_role, u.roles_since, u.last_active_at");

    public static User Map(DbDataReader row) => new()
    {
        Id = row.GetInt64(0),
        Version = row.GetInt32(1),
        Email = row.GetString(2),
        Name = row.GetString(3),
        Title = row.Text(4),
        Status = row.Pick<UserStatus>(5),
        PartnerId = row.Id(6),
        Roles = StoredLists.Picks<UserRole>(row.GetString(7)),
        AwsRole = row.PickOrNull<AwsRole>(8),
        RolesSince = row.InstantOrNull(9),
        LastActiveAt = row.InstantOrNull(10),
    };
}
