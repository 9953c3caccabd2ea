using System.Runtime.CompilerServices;
using AceGraph.Auth;
using AceGraph.Data;
using AceGraph.Opportunities;

namespace AceGraph.Imports;

/// <summary>
/// Reads what an export holds, a page at a time, in the order of ids: whatever changes while it runs, a record comes once at most and
/// none that stays is missed.
/// </summary>
/// <param name="Database">Reads.</param>
/// <param name="Viewer">Whose sight counts.</param>
/// <param name="Now">When invitations are judged.</param>
/// <param name="Where">Visibility and filter, over alias <c>o</c>.</param>
internal sealed record Export(Database Database, CurrentUser Viewer, DateTimeOffset Now, Sql Where)
{
    private const int PageSize = 500;

    /// <summary>Pages of rows, at least one, which may be empty.</summary>
    public async IAsyncEnumerable<IReadOnlyList<string[]>> PagesAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var own = Viewer.IsAws ? null : await ImportLists.SolutionsAsync(Database, Viewer, cancellation);
        List<Opportunity> page;
        long after = 0;
        do
        {
            page = await OpportunityRows.ListAsync(Database, new Sql($"{Where} AND o.id > {after} ORDER BY o.id LIMIT {PageSize}"), cancellation);
            after = page.Count == 0 ? after : page[^1].Id;
            var writer = await WriterAsync(page, own, cancellation);
            yield return [.. page.Select(o => writer.Row(HiddenFields.Mask(o, Viewer, Now)))];
        }
        while (page.Count == PageSize);
    }

    private async Task<CellWriter> WriterAsync(List<Opportunity> page, List<NamedSolution>? own, CancellationToken cancellation)
    {
        var solutions = own ?? await Database.ListAsync(
            new Sql($"SELECT s.id, s.name, s.active FROM solutions s WHERE {Visibility.Solutions(Viewer)} AND {Predicates.In("s.id", page.SelectMany(o => o.SolutionIds).Distinct())} ORDER BY s.id"),
            NamedSolution.Map,
            cancellation);
        var owners = await Database.ListAsync(
            new Sql($"SELECT u.id, u.email FROM users u WHERE {Predicates.In("u.id", page.Select(o => o.OwnerId).Distinct())}"),
            row => (Id: row.GetInt64(0), Email: row.GetString(1)),
            cancellation);
        var parents = await Database.ListAsync(
            new Sql($"SELECT o.id FROM opportunities o WHERE {Visibility.Opportunities(Viewer)} AND {Predicates.In("o.id", page.Select(o => o.ParentId).OfType<long>().Distinct())}"),
            row => row.GetInt64(0),
            cancellation);
        return new CellWriter(
            new ImportLists(solutions, new Dictionary<string, long>(), new HashSet<long>()), owners.ToDictionary(u => u.Id, u => u.Email), parents.ToHashSet());
    }
}
