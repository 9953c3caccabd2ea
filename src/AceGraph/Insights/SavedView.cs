using System.Text.Json.Nodes;
using AceGraph.Api;
using AceGraph.Api.Types;
using AceGraph.Data;
using GraphQL.Types;

namespace AceGraph.Insights;

/// <summary>A named list of opportunities: a filter and an order.</summary>
/// <param name="Id">The built-in ones have the first numbers.</param>
/// <param name="Name">What a tab shows.</param>
/// <param name="Filter">An OpportunityFilter.</param>
/// <param name="OrderBy">An OpportunityOrder; null: the default.</param>
public sealed record SavedView(long Id, string Name, string Filter, string? OrderBy)
{
    /// <summary>Those that every viewer has (rules, section 11).</summary>
    public static IReadOnlyList<SavedView> BuiltIn { get; } =
    [
        new(1, "Validated opportunities", """{"statuses": ["APPROVED"], "origins": ["PARTNER_REFERRAL"]}""", null),
        new(2, "Action required", """{"statuses": ["ACTION_REQUIRED"]}""", null),
        new(3, "Update due", """{"updateDue": true}""", """{"field": "UPDATED_AT", "direction": "ASC"}"""),
        new(4, "Slipped", """{"slipped": true}""", """{"field": "TARGET_CLOSE_DATE", "direction": "ASC"}"""),
        new(5, "AWS referrals", """{"origins": ["AWS_REFERRAL"]}""", null),
    ];
}

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
