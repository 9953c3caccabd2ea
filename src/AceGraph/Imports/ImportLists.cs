using AceGraph.Auth;
using AceGraph.Data;
using AceGraph.Picklists;

namespace AceGraph.Imports;

/// <summary>What the cells of some rows may refer to by another name than its id.</summary>
/// <param name="Solutions">Of the viewer's partner, retired ones too: a record may still have them.</param>
/// <param name="Parents">Ids of opportunities in the viewer's sight, by the CRM identifiers that the rows name as parents.</param>
/// <param name="WithUnseenParent">Ids of the records to update whose parent is out of sight: a blank cell leaves it.</param>
public sealed record ImportLists(
    IReadOnlyList<NamedSolution> Solutions, IReadOnlyDictionary<string, long> Parents, IReadOnlySet<long> WithUnseenParent)
{
    private static readonly ImportColumn ParentColumn = ImportColumns.At("parentId");

    private readonly Dictionary<string, NamedSolution> _byName = ByName(Solutions);

    /// <summary>Reads what the rows refer to; a few hundred at once, since each parent is a part of the statement.</summary>
    /// <param name="sql">Where to look.</param>
    /// <param name="viewer">A user of a partner.</param>
    /// <param name="rows">Cells by column.</param>
    /// <param name="cancellation">Of the request.</param>
    public static async Task<ImportLists> ReadAsync(
        ISqlReader sql, CurrentUser viewer, IReadOnlyCollection<IReadOnlyDictionary<ImportColumn, string>> rows, CancellationToken cancellation) => new(
        await SolutionsAsync(sql, viewer, cancellation),
        await ParentsAsync(sql, viewer, rows, cancellation),
        await WithUnseenParentAsync(sql, viewer, [.. rows.Where(row => row.ContainsKey(ParentColumn)).Select(ImportRowReader.KeyOf)], cancellation));

    /// <summary>The solution of that name, whatever its case: the active one where several have it.</summary>
    public NamedSolution? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The name that is spelled most like the given one; null where there is no active solution.</summary>
    public string? NearestSolution(string name) => Solutions.Any(s => s.Active) ? Spelling.Nearest(name, Solutions.Where(s => s.Active).Select(s => s.Name)) : null;

    /// <summary>As a cell names it: by its name where that leads back to it, else by its id.</summary>
    public string NameOf(long id)
    {
        var found = Solutions.FirstOrDefault(s => s.Id == id);
        var isPlain = found is not null && found.Name == found.Name.Trim() && !found.Name.AsSpan().ContainsAny(CellText.Joint[0], '\r', '\n')
            && !found.Name.Equals(CellText.Other, StringComparison.OrdinalIgnoreCase)
            && !NodeId.TryParse(found.Name, NodeId.Solution, out _) && Find(found.Name) == found;
        return isPlain ? found!.Name : NodeId.Format(NodeId.Solution, id);
    }

    internal static Task<List<NamedSolution>> SolutionsAsync(ISqlReader sql, CurrentUser viewer, CancellationToken cancellation) => sql.ListAsync(
        new Sql($"SELECT s.id, s.name, s.active FROM solutions s WHERE {Visibility.Solutions(viewer)} AND s.partner_id = {viewer.Partner!.Id} ORDER BY s.id"),
        NamedSolution.Map,
        cancellation);

    private static async Task<IReadOnlyDictionary<string, long>> ParentsAsync(
        ISqlReader sql, CurrentUser viewer, IReadOnlyCollection<IReadOnlyDictionary<ImportColumn, string>> rows, CancellationToken cancellation)
    {
        var named = rows.Select(row => row.GetValueOrDefault(ParentColumn)?.Trim()).Where(parent => !string.IsNullOrEmpty(parent)).Distinct().ToList();
        var parents = named.Count == 0 ? [] : await sql.ListAsync(
            new Sql($"SELECT o.crm_id, o.id FROM opportunities o WHERE {Visibility.Opportunities(viewer)} AND o.partner_id = {viewer.Partner!.Id} AND {Predicates.In("o.crm_id", named)}"),
            row => (CrmId: row.GetString(0), Id: row.GetInt64(1)),
            cancellation);
        return parents.ToDictionary(p => p.CrmId, p => p.Id, StringComparer.Ordinal);
    }

    private static async Task<IReadOnlySet<long>> WithUnseenParentAsync(
        ISqlReader sql, CurrentUser viewer, IReadOnlyList<ImportRowKey> keys, CancellationToken cancellation)
    {
        var ids = Predicates.In("r.id", keys.Select(key => key.OpportunityId).OfType<long>());
        var crmIds = Predicates.In("r.crm_id", keys.Select(key => key.CrmId).OfType<string>());
        var found = viewer.SeesAllOpportunities || keys.Count == 0 ? [] : await sql.ListAsync(
            new Sql($"""
                SELECT r.id FROM opportunities r
                WHERE r.partner_id = {viewer.Partner!.Id} AND ({ids} OR {crmIds}) AND r.parent_id IS NOT NULL
                  AND NOT EXISTS (SELECT 1 FROM opportunities o WHERE o.id = r.parent_id AND {Visibility.Opportunities(viewer)})
                """),
            row => row.GetInt64(0),
            cancellation);
        return found.ToHashSet();
    }

    private static Dictionary<string, NamedSolution> ByName(IReadOnlyList<NamedSolution> solutions) => solutions
        .GroupBy(s => s.Name.Trim(), StringComparer.OrdinalIgnoreCase)
        .ToDictionary(same => same.Key, same => same.OrderByDescending(s => s.Active).ThenBy(s => s.Id).First(), StringComparer.OrdinalIgnoreCase);
}

/// <summary>A solution as files name it.</summary>
public sealed record NamedSolution(long Id, string Name, bool Active)
{
    internal static NamedSolution Map(System.Data.Common.DbDataReader row) => new(row.GetInt64(0), row.GetString(1), row.GetBoolean(2));
}
