using System.Data.Common;
using AceGraph.Api.Types;
using AceGraph.Auth;
using AceGraph.Changes;
using AceGraph.Data;
using AceGraph.Imports;
using AceGraph.Insights;
using AceGraph.Leads;
using AceGraph.Messages;
using AceGraph.Opportunities;
using AceGraph.Partners;
using AceGraph.Solutions;
using AceGraph.Support;
using AceGraph.Teams;
using AceGraph.Users;
using AceGraph.Webhooks;
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
        (NodeId.User, Seen("listed users", "u", UserRows.Columns, "users u", Visibility.Users, UserRows.Map, u => u.Id)),
        (NodeId.Solution, Seen("listed solutions", "s", SolutionRows.Columns, "solutions s", Visibility.Solutions, SolutionRows.Map, s => s.Id)),
        (NodeId.NextStep, Seen(
            "next steps", "n", NextSteps.Columns, "next_steps n JOIN opportunities o ON o.id = n.opportunity_id", Visibility.Opportunities, NextSteps.Map, n => n.Id)),
        (NodeId.Domain, Seen(
            "domains", "d", PartnerRows.DomainColumns, "partner_domains d JOIN partners p ON p.id = d.partner_id", Visibility.Partners, PartnerRows.MapDomain, d => d.Id)),
        (NodeId.DomainRequest, (c, id) => c.LoadDomainRequest(id)),
        (NodeId.Goal, (c, id) => c.LoadGoal(id)),
        (NodeId.SupportTicket, Seen(
            "tickets", "k", SupportTicketRows.Columns, "support_tickets k", Visibility.SupportTickets, SupportTicketRows.Map, k => k.Id)),
        (NodeId.SavedView, SavedViewQueries.LoadView),
        (NodeId.BulkImport, (c, id) => c.LoadImport(id)),
        (NodeId.Change, (c, id) => c.LoadChange(id)),
        (NodeId.Message, Seen("messages", "m", MessageRows.Columns, "messages m", Visibility.Messages, MessageRows.Map, m => m.Id)),
        (NodeId.Webhook, Seen("webhooks", "w", WebhookRows.Columns, "webhooks w", Visibility.Webhooks, WebhookRows.Map, w => w.Id)),
        (NodeId.WebhookDelivery, Seen(
            "deliveries", "d", WebhookRows.DeliveryColumns, "webhook_deliveries d JOIN webhooks w ON w.id = d.webhook_id", Visibility.Webhooks,
            WebhookRows.MapDelivery, d => d.Id)),
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

    /// <summary>The node with this id, or the promise of it; null where it does not exist or the viewer may not see it.</summary>
    public static object? Find(IResolveFieldContext context, string id)
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

    /// <summary>The look-up of a kind that nothing else loads: its rows through the viewer's sight.</summary>
    private static Load Seen<T>(
        string name, string alias, SqlName columns, string from, Func<CurrentUser, Sql> sight, Func<DbDataReader, T> map, Func<T, long> idOf)
        where T : class
    {
        var table = new SqlName(from);
        return (context, id) =>
        {
            var viewer = context.Viewer();
            return context.LoadById(name, id, alias + ".id", ids => new Sql($"SELECT {columns} FROM {table} WHERE {sight(viewer)} AND {ids}"), map, idOf);
        };
    }
}
