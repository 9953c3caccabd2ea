using AceGraph.Auth;
using AceGraph.Data;
using AceGraph.Opportunities.Fields;
using AceGraph.Solutions;

namespace AceGraph.Opportunities;

/// <summary>Which of the ids that an input names exist, are active and in the viewer's sight.</summary>
internal static class References
{
    /// <param name="sql">Where to look.</param>
    /// <param name="viewer">Who names them.</param>
    /// <param name="ids">What is named.</param>
    /// <param name="cancellation">Of the request.</param>
    /// <param name="partnerId">Whose they must be; the viewer's partner where null.</param>
    public static Task<KnownReferences> ReadAsync(
        ISqlReader sql, CurrentUser viewer, ReferencedIds ids, CancellationToken cancellation, long? partnerId = null) =>
        ReadAsync(sql, viewer, [ids], cancellation, partnerId);

    /// <summary>The same for what several inputs name together.</summary>
    public static async Task<KnownReferences> ReadAsync(
        ISqlReader sql, CurrentUser viewer, IReadOnlyList<ReferencedIds> ids, CancellationToken cancellation, long? partnerId = null)
    {
        var partner = partnerId ?? viewer.Partner!.Id;
        var (named, under) = (ids.SelectMany(i => i.Solutions).Distinct().ToList(), ids.Select(i => i.Parent).OfType<long>().Distinct().ToList());
        var solutions = named.Count == 0 ? [] : await sql.ListAsync(
            new Sql($"SELECT s.id FROM solutions s WHERE {Visibility.Solutions(viewer)} AND s.partner_id = {partner} AND s.active AND {Predicates.In("s.id", named)}"),
            row => row.GetInt64(0),
            cancellation);
        var parents = under.Count == 0 ? [] : await sql.ListAsync(
            new Sql($"SELECT o.id FROM opportunities o WHERE {Visibility.Opportunities(viewer)} AND o.partner_id = {partner} AND {Predicates.In("o.id", under)}"),
            row => row.GetInt64(0),
            cancellation);
        return new KnownReferences(
            solutions.ToHashSet(), ids.SelectMany(i => i.Products).Where(code => AwsProductCatalog.Find(code) is not null).ToHashSet(), parents.ToHashSet());
    }
}
