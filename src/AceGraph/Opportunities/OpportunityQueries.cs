using AceGraph.Api;
using AceGraph.Api.Connections;
using AceGraph.Api.Types;
using AceGraph.Auth;
using AceGraph.Data;
using AceGraph.Opportunities.Rules;
using GraphQL;
using GraphQL.Types;

namespace AceGraph.Opportunities;

public static class OpportunityQueries
{
    public static void AddOpportunityQueries(this ObjectGraphType query)
    {
        query.Field("opportunity", Sdl.Type("Opportunity")).Description("One opportunity; null where it does not exist or the viewer may not see it.")
            .Argument(Sdl.Type("ID!"), "id", a => a.Description = "`O` and digits.")
            .ResolveAsync(async c => await OneAsync(c, NodeId.TryParse(c.GetArgument<string>("id"), NodeId.Opportunity, out var id) ? new($"o.id = {id}") : null));
        query.Field("opportunityByCrmId", Sdl.Type("Opportunity")).Description("By the partner's own CRM identifier.")
            .Argument(Sdl.Type("String!"), "crmId", a => a.Description = "The identifier, exactly as it was given.")
            .ResolveAsync(async c => await OneAsync(c, c.Viewer().IsAws ? null : ByCrmId(c)));
        query.Field("opportunities", Sdl.Type("OpportunityConnection!")).Description("The opportunities that the viewer can see.")
            .WithPaging()
            .Argument(Sdl.Type("OpportunityFilter"), "filter", a => a.Description = "Which of them; all where absent.")
            .Argument(Sdl.Type("OpportunityOrder"), "orderBy", a =>
            {
                a.Description = "In which order. By ID and CREATED_AT, pages that are read beside changes meet each row that stays exactly once; by the others, each whose place stays.";
                a.DefaultValue = new Dictionary<string, object?> { ["field"] = OpportunityOrderField.UpdatedAt, ["direction"] = OrderDirection.Desc };
            })
            .ResolveAsync(async c => await ListAsync(c));
        query.Field("rules", Sdl.Type("[Rule!]!"))
            .Description("Every rule that submission and editing obey, as data, in the order in which its errors are reported.")
            .Resolve(_ => RuleBook.All);
        query.Field("validateOpportunity", Sdl.Type("Readiness!"))
            .Description("Every error that submitting this input would give, and how ready it is; nothing is stored.")
            .Argument(Sdl.Type("OpportunityInput!"), "input", a => a.Description = "The opportunity as it would be created.")
            .ResolveAsync(async c => await ValidateOpportunity.RunAsync(c));
    }

    private static Sql ByCrmId(IResolveFieldContext context) =>
        new($"(o.partner_id = {context.Viewer().Partner!.Id} AND o.crm_id = {context.GetArgument<string>("crmId")})");

    private static async Task<object?> OneAsync(IResolveFieldContext context, Sql? condition)
    {
        if (condition is null)
        {
            return null;
        }

        var projection = OpportunityProjection.Of(Selection.Below(context, ""));
        var rows = await context.Database().ListAsync(
            new Sql($"SELECT {projection.Names} FROM opportunities o WHERE {Visibility.Opportunities(context.Viewer())} AND {condition}"),
            Masked(context, projection),
            context.CancellationToken);
        return rows.FirstOrDefault();
    }

    private static async Task<IConnection> ListAsync(IResolveFieldContext context)
    {
        var (viewer, now) = (context.Viewer(), context.Now());
        var filter = context.GetArgument<IDictionary<string, object?>?>("filter");
        var today = OpportunityFilter.AsksForToday(filter)
            ? await OpportunityToday.SqlAsync(viewer, now, context.Database(), context.CancellationToken)
            : new Sql();
        var where = new OpportunityFilter(viewer, now, today).Build(filter);
        var projection = OpportunityProjection.Of(Selection.Below(context, "nodes", "edges.node"));
        return await context.PageAsync(new Listing<Opportunity>(
            new SqlName("opportunities o"),
            projection.Names,
            projection.Count,
            new Sql($"{Visibility.Opportunities(viewer)} AND {where}"),
            OpportunityOrder.Keys(context.GetArgument<IDictionary<string, object?>?>("orderBy"), viewer),
            Masked(context, projection)));
    }

    private static Func<System.Data.Common.DbDataReader, Opportunity> Masked(IResolveFieldContext context, OpportunityProjection projection)
    {
        var (viewer, now, read) = (context.Viewer(), context.Now(), projection.Read);
        return row => HiddenFields.Mask(read(row), viewer, now);
    }
}
