using System.Text.Json.Nodes;
using AceGraph.Api;
using AceGraph.Api.Types;
using AceGraph.Data;
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
        Field("builtIn", "Boolean!", "Whether every viewer has it.", _ => true);
    }
}

public static class SavedViewQueries
{
    public static void AddSavedViewQueries(this ObjectGraphType query) =>
        query.Field("savedViews", Sdl.Type("[SavedView!]!")).Description("The views that come with the server.").Resolve(_ => SavedView.BuiltIn);
}
