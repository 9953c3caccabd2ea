using AceGraph.Api;
using GraphQL;
using GraphQL.Types;

namespace AceGraph.Picklists;

public static class PicklistQueries
{
    public static void AddPicklistQueries(this ObjectGraphType query) =>
        query.Field<NonNullGraphType<ListGraphType<NonNullGraphType<PicklistType>>>>("picklists")
            .Description("All picklists with their exact texts: what a form or a CRM mapping needs. "
                + "An unknown name is refused, the nearest named.")
            .Argument<ListGraphType<NonNullGraphType<StringGraphType>>>("names", argument =>
                argument.Description = "The picklists wanted, by the names of their enums, in this order; all when left out.")
            .Resolve(context => Choose(context.GetArgument<string[]?>("names")));

    private static IEnumerable<PicklistInfo> Choose(string[]? names) =>
        names is null ? PicklistCatalog.All : [.. names.Distinct(StringComparer.Ordinal).Select(Choose)];

    private static PicklistInfo Choose(string name) => PicklistCatalog.Find(name)
        ?? throw new GraphQLError(
            ErrorCodes.ValidationFailed,
            $"Argument \"names\" has \"{Shown(name)}\", which is no picklist: the nearest is \"{PicklistCatalog.Nearest(name)}\".");

    private static string Shown(string name) => name.Length > 64 ? $"{name[..64]}…" : name;
}
