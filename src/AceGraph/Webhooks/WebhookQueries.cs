using AceGraph.Api;
using AceGraph.Api.Types;
using AceGraph.Auth;
using AceGraph.Data;
using GraphQL;
using GraphQL.Types;

namespace AceGraph.Webhooks;

public static class WebhookQueries
{
    public static void AddWebhookQueries(this ObjectGraphType query) =>
        query.Field("webhooks", Sdl.Type("[Webhook!]"))
            .Description("Those of the partner, oldest first. Alliance Lead and Alliance Team only: null with FORBIDDEN for others.")
            .ResolveAsync(async c => await ListAsync(c));

    private static async Task<IReadOnlyList<Webhook>> ListAsync(IResolveFieldContext context) => context.Viewer().ManagesUsers
        ? await context.Database().ListAsync(
            new Sql($"SELECT {WebhookRows.Columns} FROM webhooks w WHERE {Visibility.Webhooks(context.Viewer())} ORDER BY w.id"),
            WebhookRows.Map,
            context.CancellationToken)
        : throw ApiErrors.Forbidden("Your roles do not manage webhooks: ask the Alliance Lead or the Alliance Team.");
}
