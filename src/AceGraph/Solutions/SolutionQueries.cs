using AceGraph.Api;
using AceGraph.Api.Connections;
using AceGraph.Api.Types;
using AceGraph.Auth;
using AceGraph.Data;
using GraphQL;
using GraphQL.Types;

namespace AceGraph.Solutions;

public static class SolutionQueries
{
    public static void AddSolutionQueries(this ObjectGraphType query)
    {
        query.Field("solutions", Sdl.Type("SolutionConnection!")).Description("Those of the viewer's partner, by name. AWS users name the partner.")
            .WithPaging()
            .Argument(Sdl.Type("String"), "search", a => a.Description = "Case-insensitive part of the name.")
            .Argument(Sdl.Type("ID"), "partnerId", a => a.Description = "For AWS users: whose solutions.")
            .ResolveAsync(async c => await ListAsync(c));
        query.Field("awsProducts", Sdl.Type("AwsProductConnection!")).Description("AWS's products, by name.")
            .WithPaging()
            .Argument(Sdl.Type("String"), "search", a => a.Description = "Case-insensitive part of the name or code.")
            .Argument(Sdl.Type("String"), "family", a => a.Description = "Exactly this family, such as Compute.")
            .Resolve(c => c.Page(Products(c), p => [TextKey.Fold(p.Name), p.Code]));
    }

    private static Task<IConnection> ListAsync(IResolveFieldContext context)
    {
        var viewer = context.Viewer();
        var partner = context.GetArgument<string?>("partnerId");
        if (viewer.IsAws && partner is null)
        {
            throw ApiErrors.BadRequest("Argument \"partnerId\" is missing: AWS users name the partner whose solutions they want.");
        }

        var conditions = new List<Sql> { Visibility.Solutions(viewer) };
        if (partner is not null)
        {
            conditions.Add(NodeId.TryParse(partner, NodeId.Partner, out var id) ? new($"s.partner_id = {id}") : Predicates.False);
        }

        if (context.GetArgument<string?>("search") is { } search)
        {
            conditions.Add(Predicates.Contains("s.name_key", search.Trim()));
        }

        return context.PageAsync(new Listing<Solution>(
            new SqlName("solutions s"),
            SolutionRows.Columns,
            SolutionRows.ColumnCount,
            Predicates.All(conditions),
            [new SortKey(new($"s.name_key")), new SortKey(new($"s.id"))],
            SolutionRows.Map));
    }

    private static IEnumerable<AwsProduct> Products(IResolveFieldContext context)
    {
        var search = TextKey.Fold(context.GetArgument<string?>("search")?.Trim() ?? "");
        var family = context.GetArgument<string?>("family");
        return AwsProductCatalog.All.Where(p => (family is null || p.Family == family)
            && (TextKey.Fold(p.Name).Contains(search, StringComparison.Ordinal) || TextKey.Fold(p.Code).Contains(search, StringComparison.Ordinal)));
    }
}
