using AceGraph.Auth;
using AceGraph.Data;
using AceGraph.Opportunities.Fields;
using AceGraph.Solutions;

namespace AceGraph.Opportunities;

/// <summary>Which of the ids that an input names exist, are active and in the viewer's sight.</summary>
internal static class References
{
    public static async Task<KnownReferences> ReadAsync(ISqlReader sql, CurrentUser viewer, ReferencedIds ids, CancellationToken cancellation)
    {
        var solutions = ids.Solutions.Count == 0 ? [] : await sql.ListAsync(
            new Sql($"SELECT s.id FROM solutions s WHERE {Visibility.Solutions(viewer)} AND s.active AND {Predicates.In("s.id", ids.Solutions)}"),
            row => row.GetInt64(0),
            cancellation);
        var parents = ids.Parent is not { } parent ? [] : await sql.ListAsync(
            new Sql($"SELECT o.id FROM opportunities o WHERE {Visibility.Opportunities(viewer)} AND o.id = {parent}"),
            row => row.GetInt64(0),
            cancellation);
        return new KnownReferences(
            solutions.ToHashSet(), ids.Products.Where(code => AwsProductCatalog.Find(code) is not null).ToHashSet(), parents.ToHashSet());
    }
}
