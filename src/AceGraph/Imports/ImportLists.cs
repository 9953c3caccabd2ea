using AceGraph.Auth;
using AceGraph.Data;
using AceGraph.Picklists;

namespace AceGraph.Imports;

/// <summary>What the cells of some rows may refer to by another name than its id.</summary>
/// <param name="Solutions">Of the viewer's partner, retired ones too: a record may still have them.</param>
/// <param name="Parents">Ids of opportunities in the viewer's sight, by the CRM identifiers that the rows name as parents.</param>
public sealed record ImportLists(IReadOnlyList<NamedSolution> Solutions, IReadOnlyDictionary<string, long> Parents)
{
    private readonly Dictionary<string, NamedSolution> _byName = ByName(Solutions);

    /// <summary>Reads what the rows refer to; a few hundred at once, since each parent is a part of the statement.</summary>
    /// <param name="sql">Where to look.</param>
    /// <param name="viewer">A user of a partner.</param>
    /// <param name="rows">Cells by column.</param>
    /// <param name="cancellation">Of the request.</param>
    public static async Task<ImportLists> ReadAsync(
        ISqlReader sql, CurrentUser viewer, IEnumerable<IReadOnlyDictionary<ImportColumn, string>> rows, CancellationToken cancellation)
    {
        var partner = viewer.Partner!.Id;
        var solutions = await SolutionsAsync(sql, partner, viewer, cancellation);
        var parentColumn = ImportColumns.At("parentId");
        var named = rows.Select(row => row.GetValueOrDefault(parentColumn)?.Trim()).Where(parent => !string.IsNullOrEmpty(parent)).Distinct().ToList();
        var parents = named.Count == 0 ? [] : await sql.ListAsync(
            new Sql($"SELECT o.crm_id, o.id FROM opportunities o WHERE {Visibility.Opportunities(viewer)} AND o.partner_id = {partner} AND {Predicates.In("o.crm_id", named)}"),
            row => (CrmId: row.GetString(0), Id: row.GetInt64(1)),
            cancellation);
        return new ImportLists(solutions, parents.ToDictionary(p => p.CrmId, p => p.Id, StringComparer.Ordinal));
    }

    /// <summary>The solution of that name, whatever its case: the active one where several have it.</summary>
    public NamedSolution? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The name that is spelled most like the given one; null where there is no active solution.</summary>
    public string? NearestSolution(string name) => Solutions.Any(s => s.Active) ? Spelling.Nearest(name, Solutions.Where(s => s.Active).Select(s => s.Name)) : null;

    /// <summary>As a cell names it: by its name where that leads back to it, else by its id.</summary>
    public string NameOf(long id)
    {
        var found = Solutions.FirstOrDefault(s => s.Id == id);
        var isPlain = found is not null && found.Name == found.Name.Trim() && !found.Name.Contains(CellText.Joint, StringComparison.Ordinal)
            && !found.Name.Equals(CellText.Other, StringComparison.OrdinalIgnoreCase)
            && !NodeId.TryParse(found.Name, NodeId.Solution, out _) && Find(found.Name) == found;
        return isPlain ? found!.Name : NodeId.Format(NodeId.Solution, id);
    }

    internal static Task<List<NamedSolution>> SolutionsAsync(ISqlReader sql, long partner, CurrentUser viewer, CancellationToken cancellation) => sql.ListAsync(
        new Sql($"SELECT s.id, s.name, s.active FROM solutions s WHERE {Visibility.Solutions(viewer)} AND s.partner_id = {partner} ORDER BY s.id"),
        row => new NamedSolution(row.GetInt64(0), row.GetString(1), row.GetBoolean(2)),
        cancellation);

    private static Dictionary<string, NamedSolution> ByName(IReadOnlyList<NamedSolution> solutions) => solutions
        .GroupBy(s => s.Name.Trim(), StringComparer.OrdinalIgnoreCase)
        .ToDictionary(same => same.Key, same => same.OrderByDescending(s => s.Active).ThenBy(s => s.Id).First(), StringComparer.OrdinalIgnoreCase);
}

/// <summary>A solution as files name it.</summary>
public sealed record NamedSolution(long Id, string Name, bool Active);
