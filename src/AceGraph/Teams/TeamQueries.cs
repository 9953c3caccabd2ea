using AceGraph.Api;
using AceGraph.Api.Connections;
using AceGraph.Api.Types;
using AceGraph.Auth;
using AceGraph.Data;
using AceGraph.Opportunities;
using GraphQL;
using GraphQL.Types;

namespace AceGraph.Teams;

public static class TeamQueries
{
    /// <summary>As <see cref="Team.Shows"/>.</summary>
    private static readonly Sql Shown = new($"(m.role = 'PARTNER_SALES_CONTACT' OR o.status = 'APPROVED')");

    public static void AddTeamQueries(this ObjectGraphType query)
    {
        query.Field("team", Sdl.Type("Team")).Description("One team; null where it does not exist or the viewer may not see its opportunity.")
            .Argument(Sdl.Type("ID!"), "id", a => a.Description = "`T` and the digits of its opportunity.")
            .Resolve(c => LoadTeam(c, c.GetArgument<string>("id")));
        query.Field("teams", Sdl.Type("TeamConnection!")).Description("The opportunity teams that the viewer can see, the newest opportunity first.")
            .WithPaging()
            .Argument(Sdl.Type("TeamFilter"), "filter", a => a.Description = "Which of them; all that have a member where absent.")
            .ResolveAsync(async c => await ListAsync(c));
    }

    public static object? LoadTeam(IResolveFieldContext context, string id) =>
        NodeId.TryParse(id, NodeId.Team, out var number)
            ? context.LoadOpportunity(number)!.Then(o => o is null ? null : new Team(o))
            : null;

    private static async Task<IConnection> ListAsync(IResolveFieldContext context)
    {
        var (viewer, now) = (context.Viewer(), context.Now());
        var filter = context.GetArgument<IDictionary<string, object?>?>("filter") ?? new Dictionary<string, object?>();
        var member = new List<Sql> { new($"m.opportunity_id = o.id"), new($"m.until IS NULL"), Shown };
        if (filter.TryGetValue("memberEmail", out var email) && email is string address)
        {
            member.Add(new($"m.email = {address.Trim().ToLowerInvariant()}"));
        }

        if (filter.TryGetValue("roles", out var roles) && roles is not null)
        {
            FilterValues.Check("filter.roles", roles);
            member.Add(Predicates.In("m.role", (System.Collections.IEnumerable)roles));
        }

        return await context.PageAsync(new Listing<Team>(
            new SqlName("opportunities o"),
            OpportunityRows.AllNames,
            OpportunityRows.Count(OpportunityColumns.All),
            new Sql($"{Visibility.Opportunities(viewer)} AND EXISTS (SELECT 1 FROM team_members m WHERE {Predicates.All(member)})"),
            [new SortKey(new($"o.id"), Descending: true)],
            row => new Team(HiddenFields.Mask(OpportunityRows.ReadAll(row), viewer, now))));
    }
}

public sealed class TeamFilterInput : InputType
{
    public TeamFilterInput()
        : base("TeamFilter", "Teams by a present member; both fields are about the same member.")
    {
        Field("memberEmail", "String", "With this e-mail address.");
        Field("roles", "[TeamRole!]", "On one of these seats.");
    }
}
