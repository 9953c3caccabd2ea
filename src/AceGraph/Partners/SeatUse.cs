using AceGraph.Api;
using AceGraph.Api.Types;
using AceGraph.Contracts;
using AceGraph.Data;
using AceGraph.Picklists;
using AceGraph.Users;
using GraphQL;

namespace AceGraph.Partners;

/// <summary>How many users hold a role, invited ones included, since an invitation keeps its seat.</summary>
[SchemaType]
public sealed record SeatUse(UserRole Role, int Used)
{
    public int? Limit => SeatRules.Limit(Role);

    /// <summary>In the order of the picklist; disabled users count nothing.</summary>
    public static IReadOnlyList<SeatUse> Of(IReadOnlyList<User> users) =>
        [.. UserRolePicklist.All.Select(role => new SeatUse(role, users.Count(u => u.Status != UserStatus.Disabled && u.Roles.Contains(role))))];

    public static object Load(long partner, IResolveFieldContext context)
    {
        if (!context.Viewer().ManagesUsers)
        {
            return Array.Empty<SeatUse>();
        }

        return context.LoadMany(
            "seats",
            partner,
            "u.partner_id",
            ids => new Sql($"SELECT {UserRows.Columns} FROM users u WHERE u.status <> 'DISABLED' AND {ids}"),
            UserRows.Map,
            u => u.PartnerId!.Value).Then(Of);
    }
}

public sealed class SeatUseType : ObjectType<SeatUse>
{
    public SeatUseType()
        : base("SeatUse", "How many users hold a role, and how many may.")
    {
        Field("role", "UserRole!", "The role.", s => s.Role);
        Field("used", "Int!", "How many hold it, invited users included.", s => s.Used);
        Field("limit", "Int", "How many may. Null: any number.", s => s.Limit);
    }
}
