using AceGraph.Api;
using AceGraph.Api.Connections;
using AceGraph.Api.Types;
using AceGraph.Auth;
using AceGraph.Data;
using GraphQL;
using GraphQL.Types;

namespace AceGraph.Partners;

public static class PartnerQueries
{
    public static void AddPartnerQueries(this ObjectGraphType query)
    {
        query.Field("partner", Sdl.Type("Partner")).Description("The viewer's partner account. AWS users name the partner.")
            .Argument(Sdl.Type("ID"), "id", a => a.Description = "`P` and digits; where absent, one's own.")
            .Resolve(c => c.LoadPartner(Wanted(c)));
        query.Field("partners", Sdl.Type("PartnerConnection!")).Description("Every partner by name, for AWS users; one's own for the others.")
            .WithPaging()
            .Argument(Sdl.Type("String"), "search", a => a.Description = "Case-insensitive part of the name.")
            .ResolveAsync(async c => await ListAsync(c));
    }

    private static long? Wanted(IResolveFieldContext context) => context.GetArgument<string?>("id") switch
    {
        null => context.Viewer().Partner?.Id,
        var id => NodeId.TryParse(id, NodeId.Partner, out var number) ? number : null,
    };

    private static Task<IConnection> ListAsync(IResolveFieldContext context)
    {
        var conditions = new List<Sql> { Visibility.Partners(context.Viewer()) };
        if (context.GetArgument<string?>("search") is { } search)
        {
            conditions.Add(Predicates.Contains("p.name_key", search.Trim()));
        }

        return context.PageAsync(new Listing<Partner>(
            new SqlName("partners p"),
            PartnerRows.Columns,
            PartnerRows.ColumnCount,
            Predicates.All(conditions),
            [new SortKey(new($"p.name_key")), new SortKey(new($"p.id"))],
            PartnerRows.Map));
    }
}
