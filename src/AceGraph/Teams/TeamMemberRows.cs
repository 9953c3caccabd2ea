using System.Data.Common;
using AceGraph.Data;
using AceGraph.Picklists;

namespace AceGraph.Teams;

internal static class TeamMemberRows
{
    public static SqlName Columns { get; } = new("m.id, m.opportunity_id, m.role, m.name, m.email, m.phone, m.user_id, m.since, m.until");

    public static TeamMember Map(DbDataReader row) => new()
    {
        Id = row.GetInt64(0),
        OpportunityId = row.GetInt64(1),
        Role = row.Pick<TeamRole>(2),
        Name = row.GetString(3),
        Email = row.GetString(4),
        Phone = row.Text(5),
        UserId = row.Id(6),
        Since = row.Instant(7),
        Until = row.InstantOrNull(8),
    };
}
