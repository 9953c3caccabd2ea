using System.Text.Json.Nodes;
using AceGraph.Api;
using AceGraph.Api.Types;
using AceGraph.Auth;
using AceGraph.Data;
using GraphQL;
using GraphQL.Types;

namespace AceGraph.Insights;

public sealed class SavedViewType : ObjectType<SavedView>
{
    public SavedViewType()
        : base("SavedView", "A named list of opportunities: a filter and an order.")
    {
        Interface<NodeInterface>();
        Field("id", "ID!", "`V` and up to 19 digits.", v => NodeId.Format(NodeId.SavedView, v.Id));
        Field("name", "String!", "What a tab shows.", v => v.Name);
        Field("filter", "JSON!", "An OpportunityFilter, to be sent as it is.", v => JsonNode.Parse(v.Filter));
        Field("orderBy", "JSON", "An OpportunityOrder; null: the default.", v => v.OrderBy is null ? null : JsonNode.Parse(v.OrderBy));
        Field("builtIn", "Boolean!", "Whether every viewer has it.", v => SavedView.BuiltIn.Contains(v));
    }
}

public static class SavedViewQueries
{
    public static void AddSavedViewQueries(this ObjectGraphType query) =>
        query.Field("savedViews", Sdl.Type("[SavedView!]!")).Description("The views that come with the server, then the viewer's own by name.")
            .ResolveAsync(async c => await ListAsync(c));

    /// <summary>One that comes with the server, or one of the viewer's own.</summary>
    public static object? LoadView(IResolveFieldContext context, long id)
    {
        var viewer = context.Viewer();
        return SavedView.BuiltIn.FirstOrDefault(v => v.Id == id) ?? (object?)context.LoadById(
            "saved views", id, "v.id", ids => new Sql($"SELECT {SavedViewRows.Columns} FROM saved_views v WHERE {Visibility.SavedViews(viewer)} AND {ids}"), SavedViewRows.Map, v => v.Id);
    }

    private static async Task<IEnumerable<SavedView>> ListAsync(IResolveFieldContext context)
    {
        var own = await context.Database().ListAsync(
            new Sql($"SELECT {SavedViewRows.Columns} FROM saved_views v WHERE {Visibility.SavedViews(context.Viewer())}"), SavedViewRows.Map, context.CancellationToken);
        return [.. SavedView.BuiltIn, .. own.OrderBy(v => TextKey.Fold(v.Name), StringComparer.Ordinal).ThenBy(v => v.Id)];
    }
}
