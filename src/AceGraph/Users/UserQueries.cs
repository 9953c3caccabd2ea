using System.Collections;
using AceGraph.Api;
using AceGraph.Api.Connections;
using AceGraph.Api.Types;
using AceGraph.Auth;
using AceGraph.Data;
using AceGraph.Picklists;
using GraphQL;
using GraphQL.Types;

namespace AceGraph.Users;

public static class UserQueries
{
    public static void AddUserQueries(this ObjectGraphType query) =>
        query.Field("users", Sdl.Type("UserConnection!"))
            .Description("The users of the partner that the viewer may list, by name: all for who manages users, those with pipeline access for who works it.")
            .WithPaging()
            .Argument(Sdl.Type("UserFilter"), "filter", a => a.Description = "Which of them; all where absent.")
            .ResolveAsync(async c => await ListAsync(c));

    private static async Task<IConnection> ListAsync(IResolveFieldContext context)
    {
        var viewer = context.Viewer();
        var filter = context.GetArgument<IDictionary<string, object?>?>("filter") ?? new Dictionary<string, object?>();
        var conditions = filter.Where(f => f.Value is not null).Select(f => Condition(f.Key, f.Value!, viewer));
        return await context.PageAsync(new Listing<User>(
            new SqlName("users u"),
            UserRows.Columns,
            UserRows.ColumnCount,
            Predicates.All([Visibility.Users(viewer), .. conditions]),
            [new SortKey(new($"u.name_key")), new SortKey(new($"u.id"))],
            UserRows.Map));
    }

    /// <summary>By role and status only where those are told, else a filter would tell them.</summary>
    private static Sql Condition(string field, object value, CurrentUser viewer)
    {
        FilterValues.Check($"filter.{field}", value);
        return Checked(field, value, viewer);
    }

    private static Sql Checked(string field, object value, CurrentUser viewer) => field switch
    {
        "search" => Predicates.Any([Predicates.Contains("u.name_key", ((string)value).Trim()), Predicates.Contains("u.email", ((string)value).Trim())]),
        "roles" => Told(viewer, Predicates.Any([.. ((IEnumerable)value).Cast<UserRole>().Distinct().Select(HasRole)])),
        "statuses" => Told(viewer, Predicates.In("u.status", (IEnumerable)value)),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, null),
    };

    private static Sql Told(CurrentUser viewer, Sql condition) =>
        viewer.ManagesUsers ? condition : new Sql($"({condition} AND u.id = {viewer.User.Id})");

    private static Sql HasRole(UserRole role) => new($"(' ' || u.roles || ' ') LIKE {"% " + role.ToWireName() + " %"}");
}

public sealed class UserFilterInput : InputType
{
    public UserFilterInput()
        : base("UserFilter", "Given fields are joined by and, the values of one list by or. Roles and statuses match only users whose roles the viewer is told.")
    {
        Field("search", "String", "Case-insensitive part of the name or e-mail address.");
        Field("roles", "[UserRole!]", "Holding one of these roles.");
        Field("statuses", "[UserStatus!]", "With one of these statuses.");
    }
}
