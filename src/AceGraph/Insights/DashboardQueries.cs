using AceGraph.Api;
using AceGraph.Api.Types;
using AceGraph.Auth;
using AceGraph.Data;
using AceGraph.Leads;
using AceGraph.Opportunities;
using AceGraph.Picklists;
using GraphQL;
using GraphQL.Types;

namespace AceGraph.Insights;

public static class DashboardQueries
{
    public static void AddDashboardQueries(this ObjectGraphType query) =>
        query.Field("dashboard", Sdl.Type("Dashboard!"))
            .Description("What asks for the viewer's attention, in numbers. An AWS referral counts once it is accepted.")
            .Argument(Sdl.Type("OpportunityFilter"), "filter", a => a.Description =
                "Which opportunities; all where absent. At most 40 conditions and 20,000 characters as JSON. The cards of leads do not depend on it.")
            .ResolveAsync(async c => await ReadAsync(c, c.Database(), c.CancellationToken));

    private static async Task<Dashboard> ReadAsync(IResolveFieldContext context, Database sql, CancellationToken cancellation)
    {
        var (viewer, now) = (context.Viewer(), context.Now());
        var scope = await PipelineScope.OfAsync(sql, viewer, now, context.GetArgument<IDictionary<string, object?>?>("filter"), cancellation, asksForToday: true);
        var opportunities = await OpportunityCardsAsync(sql, scope, cancellation);
        int Value(string key) => opportunities.Single(card => card.Key == key).Value;
        return new(
            [.. await LeadCardsAsync(sql, viewer, now, cancellation), .. opportunities],
            await FunnelAsync(sql, scope, cancellation),
            Value(Cards.UpdateDue),
            Value(Cards.Slipped));
    }

    private static async Task<IReadOnlyList<DashboardCard>> LeadCardsAsync(Database sql, CurrentUser viewer, DateTimeOffset now, CancellationToken cancellation)
    {
        var counts = await CountAsync(
            sql, Cards.Leads.Select(card => LeadQueries.Where(card.Filter, viewer, now)), new($"leads l WHERE {Visibility.Leads(viewer)}"), cancellation);
        return [.. Cards.Leads.Select((card, i) => new DashboardCard(
            card.Key, card.Title, $"Leads in your sight {card.InWords}.", counts[i], null, FilterJson.Of(card.Filter)))];
    }

    private static async Task<IReadOnlyList<DashboardCard>> OpportunityCardsAsync(Database sql, PipelineScope scope, CancellationToken cancellation)
    {
        var counts = await CountAsync(
            sql, Cards.Opportunities.Select(card => scope.Condition(card.Filter)), new($"opportunities o WHERE {scope.Where}"), cancellation);
        return [.. Cards.Opportunities.Select((card, i) => new DashboardCard(
            card.Key,
            card.Title,
            $"Opportunities {scope.InWords} {card.InWords}. AWS referrals count once they are accepted.",
            counts[i],
            scope.List(FilterJson.Of(card.Filter)),
            null))];
    }

    /// <summary>Every open stage in stage order, also with none.</summary>
    internal static async Task<IReadOnlyList<PipelineGroup>> FunnelAsync(Database sql, PipelineScope scope, CancellationToken cancellation)
    {
        var groups = await PipelineGroups.ReadAsync(sql, scope, [PipelineDimension.Stage], Cards.Funnel, cancellation);
        return [.. StagePicklist.All.Where(stage => stage is not (Stage.Launched or Stage.ClosedLost)).Select(stage => stage.ToWireName()).Select(stage =>
            groups.FirstOrDefault(group => group.Keys[0].Value == stage) ?? PipelineGroups.Empty(scope, Cards.Funnel, PipelineDimension.Stage, stage))];
    }

    /// <summary>How many rows match each condition, in one statement.</summary>
    private static async Task<IReadOnlyList<int>> CountAsync(Database sql, IEnumerable<Sql> conditions, Sql from, CancellationToken cancellation)
    {
        var counts = conditions.Select(condition => new Sql($"count(CASE WHEN {condition} THEN 1 END)")).ToList();
        var columns = new Sql();
        counts.ForEach(count => columns.Append($"{new SqlName(columns.IsEmpty ? "" : ", ")}{count}"));
        return (await sql.ListAsync(
            new Sql($"SELECT {columns} FROM {from}"), row => counts.Select((_, i) => row.GetInt32(i)).ToList(), cancellation)).Single();
    }
}
