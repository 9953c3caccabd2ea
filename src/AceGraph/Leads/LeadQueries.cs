using System.Collections;
using AceGraph.Api;
using AceGraph.Api.Connections;
using AceGraph.Api.Types;
using AceGraph.Auth;
using AceGraph.Data;
using AceGraph.Opportunities;
using AceGraph.Reviews;
using GraphQL;
using GraphQL.Types;

namespace AceGraph.Leads;

public static class LeadQueries
{
    public static void AddLeadQueries(this ObjectGraphType query)
    {
        query.Field("lead", Sdl.Type("Lead")).Description("One lead; null where it does not exist or the viewer may not see it.")
            .Argument(Sdl.Type("ID!"), "id", a => a.Description = "`L` and digits.")
            .Resolve(c => NodeId.TryParse(c.GetArgument<string>("id"), NodeId.Lead, out var id) ? c.LoadLead(id) : null);
        query.Field("leads", Sdl.Type("LeadConnection!")).Description("The leads that the viewer can see.")
            .WithPaging()
            .Argument(Sdl.Type("LeadFilter"), "filter", a => a.Description = "Which of them; all where absent.")
            .Argument(Sdl.Type("LeadOrder"), "orderBy", a =>
            {
                a.Description = "In which order.";
                a.DefaultValue = new Dictionary<string, object?> { ["field"] = LeadOrderField.SharedAt, ["direction"] = OrderDirection.Desc };
            })
            .ResolveAsync(async c => await ListAsync(c));
    }

    private static async Task<IConnection> ListAsync(IResolveFieldContext context)
    {
        var (viewer, now) = (context.Viewer(), context.Now());
        var filter = context.GetArgument<IDictionary<string, object?>?>("filter") ?? new Dictionary<string, object?>();
        return await context.PageAsync(new Listing<Lead>(
            new SqlName("leads l"),
            LeadRows.Columns,
            LeadRows.ColumnCount,
            Predicates.All([Visibility.Leads(viewer), Where(filter, viewer, now)]),
            Keys(context.GetArgument<IDictionary<string, object?>?>("orderBy")),
            row => LeadLoading.Mask(LeadRows.Map(row), viewer, now)));
    }

    /// <summary>A LeadFilter as a condition over alias <c>l</c>.</summary>
    internal static Sql Where(IDictionary<string, object?> filter, CurrentUser viewer, DateTimeOffset now) =>
        Predicates.All([.. filter.Where(f => f.Value is not null).Select(f => Condition(f.Key, f.Value!, viewer, now))]);

    private static Sql Condition(string field, object value, CurrentUser viewer, DateTimeOffset now)
    {
        FilterValues.Check($"filter.{field}", value);
        return Checked(field, value, viewer, now);
    }

    private static Sql Checked(string field, object value, CurrentUser viewer, DateTimeOffset now) => field switch
    {
        "ids" => Predicates.In("l.id", OpportunityFilterLists.Ids((IEnumerable)value, NodeId.Lead)),
        "owners" => Predicates.In("l.owner_id", OpportunityFilterLists.Ids((IEnumerable)value, NodeId.User)),
        "statuses" => Predicates.In("l.status", (IEnumerable)value),
        "countries" => Predicates.In("l.customer_address_country", (IEnumerable)value),
        "invitations" => InvitationConditions.In("l", (IEnumerable)value, now),
        "mine" => Predicates.If((bool)value, new($"l.owner_id = {viewer.User.Id}")),
        "converted" => Predicates.If((bool)value, new($"l.opportunity_id IS NOT NULL")),
        "sharedAt" => OpportunityFilterLists.Instants("l.invitation_shared_at", (IDictionary<string, object?>)value),
        "search" => Search((string)value, viewer, now),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, null),
    };

    /// <summary>The company name is hidden until acceptance, and hidden things are not found either.</summary>
    private static Sql Search(string text, CurrentUser viewer, DateTimeOffset now)
    {
        var trimmed = text.Trim();
        if (trimmed.Length == 0)
        {
            return Predicates.True;
        }

        var name = Predicates.Contains("l.company_key", trimmed);
        var seen = viewer.IsAws ? name : new Sql($"({InvitationConditions.StatusAt("l", now)} = 'ACCEPTED' AND {name})");
        return NodeId.TryParse(trimmed.ToUpperInvariant(), NodeId.Lead, out var id) ? new Sql($"({seen} OR l.id = {id})") : seen;
    }

    private static IReadOnlyList<SortKey> Keys(IDictionary<string, object?>? order)
    {
        var field = order is null ? LeadOrderField.SharedAt : (LeadOrderField)order["field"]!;
        var descending = order is null || (OrderDirection)order["direction"]! == OrderDirection.Desc;
        SortKey Key(Sql expression) => new(expression, descending);
        var id = Key(new($"l.id"));
        return field switch
        {
            LeadOrderField.Id => [id],
            LeadOrderField.Status => [Key(new($"l.status_rank")), id],
            LeadOrderField.RespondBy => [Key(new($"l.invitation_respond_by")), id],
            LeadOrderField.UpdatedAt => [Key(new($"l.updated_at")), id],
            _ => [Key(new($"l.invitation_shared_at")), id],
        };
    }
}
