using AceGraph.Api.Types;
using AceGraph.Auth;
using AceGraph.Data;
using AceGraph.Insights;
using AceGraph.Leads;
using AceGraph.Opportunities;
using AceGraph.Partners;
using AceGraph.Solutions;
using AceGraph.Support;
using AceGraph.Teams;
using AceGraph.Users;
using GraphQL;
using GraphQL.DataLoader;
using GraphQL.Types;

namespace AceGraph.Api;

public static class NodeQueries
{
    private const int MostIds = 100;

    private delegate object? Load(IResolveFieldContext context, long id);

    /// <summary>Every kind of node whose id is a prefix and a number, with its look-up through the viewer's sight.</summary>
    private static readonly (string Prefix, Load Load)[] Kinds =
    [
        (NodeId.Opportunity, (c, id) => c.LoadOpportunity(id)),
        (NodeId.Lead, (c, id) => c.LoadLead(id)),
        (NodeId.Team, (c, id) => TeamQueries.LoadTeam(c, NodeId.Format(NodeId.Team, id))),
        (NodeId.Partner, (c, id) => c.LoadPartner(id)),
        (NodeId.User, ListedUser),
        (NodeId.Solution, ListedSolution),
        (NodeId.NextStep, VisibleNextStep),
        (NodeId.Domain, VisibleDomain),
        (NodeId.DomainRequest, (c, id) => c.LoadDomainRequest(id)),
        (NodeId.Goal, (c, id) => c.LoadGoal(id)),
        (NodeId.SupportTicket, OwnTicket),
        (NodeId.SavedView, SavedViewQueries.LoadView),
    ];

    public static void AddNodeQueries(this ObjectGraphType query)
    {
        query.Field("node", Sdl.Type("Node"))
            .Description("The node with this id, or null where it does not exist or the viewer may not see it: the two are never told apart.")
            .Argument(Sdl.Type("ID!"), "id", a => a.Description = "An id of any kind.")
            .Resolve(c => Find(c, c.GetArgument<string>("id")));
        query.Field("nodes", Sdl.Type("[Node]!")).Description("At most 100 ids; null in the place of each that does not exist or may not be seen.")
            .Argument(Sdl.Type("[ID!]!"), "ids", a => a.Description = "Ids of any kind, at most 100.")
            .Resolve(c => FindAll(c, c.GetArgument<string[]>("ids")));
        query.Field("viewer", Sdl.Type("Viewer!")).Description("Who is asking, and what they may do.").Resolve(c => c.Viewer());
    }

    /// <summary>Whether the viewer sees a node with this id, of whatever kind.</summary>
    public static async Task<bool> ExistsAsync(IResolveFieldContext context, string id)
    {
        var found = Find(context, id);
        return (found is IDataLoaderResult promise ? await promise.GetResultAsync(context.CancellationToken) : found) is not null;
    }

    private static object FindAll(IResolveFieldContext context, string[] ids) => ids.Length <= MostIds
        ? new LoadedItems([.. ids.Select(id => Find(context, id))])
        : throw ApiErrors.LimitExceeded($"Argument \"ids\" has {ids.Length} ids, but at most {MostIds} are taken: ask in several queries.");

    private static object? Find(IResolveFieldContext context, string id)
    {
        if (id.StartsWith(NodeId.AwsProduct, StringComparison.Ordinal))
        {
            return AwsProductCatalog.Find(id[NodeId.AwsProduct.Length..]);
        }

        foreach (var (prefix, load) in Kinds)
        {
            if (NodeId.TryParse(id, prefix, out var number))
            {
                return load(context, number);
            }
        }

        return null;
    }

    private static object? ListedUser(IResolveFieldContext context, long id)
    {
        var viewer = context.Viewer();
        return context.LoadById(
            "listed users", id, "u.id", ids => new Sql($"SELECT {UserRows.Columns} FROM users u WHERE {Visibility.Users(viewer)} AND {ids}"), UserRows.Map, u => u.Id);
    }

    private static object? ListedSolution(IResolveFieldContext context, long id)
    {
        var viewer = context.Viewer();
        return context.LoadById(
            "listed solutions", id, "s.id", ids => new Sql($"SELECT {SolutionRows.Columns} FROM solutions s WHERE {Visibility.Solutions(viewer)} AND {ids}"), SolutionRows.Map, s => s.Id);
    }

    private static object? OwnTicket(IResolveFieldContext context, long id)
    {
        var viewer = context.Viewer();
        return context.LoadById(
            "tickets",
            id,
            "k.id",
            ids => new Sql($"SELECT {SupportTicketRows.Columns} FROM support_tickets k WHERE {Visibility.SupportTickets(viewer)} AND {ids}"),
            SupportTicketRows.Map,
            k => k.Id);
    }

    private static object? VisibleNextStep(IResolveFieldContext context, long id)
    {
        var viewer = context.Viewer();
        return context.LoadById(
            "next steps",
            id,
            "n.id",
            ids => new Sql($"SELECT {NextSteps.Columns} FROM next_steps n JOIN opportunities o ON o.id = n.opportunity_id WHERE {Visibility.Opportunities(viewer)} AND {ids}"),
            NextSteps.Map,
            n => n.Id);
    }

    private static object? VisibleDomain(IResolveFieldContext context, long id)
    {
        var viewer = context.Viewer();
        return context.LoadById(
            "domains",
            id,
            "d.id",
            ids => new Sql($"SELECT {PartnerRows.DomainColumns} FROM partner_domains d JOIN partners p ON p.id = d.partner_id WHERE {Visibility.Partners(viewer)} AND {ids}"),
            PartnerRows.MapDomain,
            d => d.Id);
    }
}
