using AceGraph.Api;
using AceGraph.Api.Types;
using AceGraph.Auth;
using AceGraph.Data;
using GraphQL;
using GraphQL.DataLoader;
using GraphQL.Types;

namespace AceGraph.Insights;

public static class GoalQueries
{
    public static void AddGoalQueries(this ObjectGraphType query) =>
        query.Field("goals", Sdl.Type("[Goal!]!"))
            .Description("The goals of a partner, by due date. Empty for a viewer who does not see all opportunities of the partner.")
            .Argument(Sdl.Type("ID"), "partnerId", a => a.Description = "`P` and digits; where absent, one's own. AWS Sales names the partner.")
            .ResolveAsync(async c => await ListAsync(c));

    /// <summary>The goal, where the viewer may see it.</summary>
    public static IDataLoaderResult<Goal?>? LoadGoal(this IResolveFieldContext context, long? id)
    {
        var viewer = context.Viewer();
        return context.LoadById(
            "goals", id, "g.id", ids => new Sql($"SELECT {GoalRows.Columns} FROM goals g WHERE {Visibility.Goals(viewer)} AND {ids}"), GoalRows.Map, g => g.Id);
    }

    private static async Task<IReadOnlyList<Goal>> ListAsync(IResolveFieldContext context)
    {
        var viewer = context.Viewer();
        return Wanted(context.GetArgument<string?>("partnerId"), viewer) is not { } partner ? [] : await context.Database().ListAsync(
            new Sql($"SELECT {GoalRows.Columns} FROM goals g WHERE {Visibility.Goals(viewer)} AND g.partner_id = {partner} ORDER BY g.due_date, g.id"),
            GoalRows.Map,
            context.CancellationToken);
    }

    private static long? Wanted(string? id, CurrentUser viewer) =>
        id is null ? viewer.Partner?.Id : NodeId.TryParse(id, NodeId.Partner, out var number) ? number : null;
}
