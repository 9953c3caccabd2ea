using AceGraph.Api;
using AceGraph.Data;
using GraphQL;
using GraphQL.DataLoader;

namespace AceGraph.Solutions;

public static class SolutionLoading
{
    /// <summary>The solutions of a visible record, in its order, retired ones included.</summary>
    public static IDataLoaderResult<IReadOnlyList<Solution?>> LoadSolutions(this IResolveFieldContext context, IEnumerable<long> ids)
    {
        var database = context.Database();
        return context.Request().Loader<long, Solution>("solutions", async (keys, cancellation) =>
            (await database.ListAsync(new Sql($"SELECT {SolutionRows.Columns} FROM solutions s WHERE {Predicates.In("s.id", keys)}"), SolutionRows.Map, cancellation))
            .ToDictionary(s => s.Id)).LoadAsync(ids);
    }
}
