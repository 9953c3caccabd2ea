using AceGraph.Auth;
using AceGraph.Data;
using AceGraph.Opportunities;
using AceGraph.Users;

namespace AceGraph.Imports;

/// <summary>Against what the rows of a batch are judged: read for all of them with a fixed number of statements.</summary>
/// <param name="Lists">What cells may refer to by name.</param>
/// <param name="Targets">The opportunities that rows name and the viewer sees, by id.</param>
/// <param name="CrmIds">Of opportunities of the partner, seen or not, that have the CRM identifier of a row.</param>
/// <param name="Users">Of the partner, by e-mail.</param>
/// <param name="WithSteps">Which targets have a next step.</param>
internal sealed record ImportReferences(
    ImportLists Lists,
    IReadOnlyDictionary<long, Opportunity> Targets,
    IReadOnlyDictionary<string, long> CrmIds,
    IReadOnlyDictionary<string, User> Users,
    IReadOnlySet<long> WithSteps)
{
    public static async Task<ImportReferences> ReadAsync(ImportView view, IReadOnlyList<IReadOnlyDictionary<ImportColumn, string>> rows)
    {
        var (sql, viewer, cancellation) = (view.Sql, view.Viewer, view.Cancellation);
        var keys = rows.Select(ImportRowReader.KeyOf).ToList();
        var crmIds = await CrmIdsAsync(view, [.. keys.Select(k => k.CrmId).OfType<string>().Distinct()]);
        var named = keys.Select(k => k.OpportunityId).OfType<long>().Concat(crmIds.Values).Distinct().ToList();
        var seen = named.Count == 0 ? [] : await sql.ListAsync(
            new Sql($"SELECT o.id FROM opportunities o WHERE {Visibility.Opportunities(viewer)} AND o.partner_id = {viewer.Partner!.Id} AND {Predicates.In("o.id", named)}"),
            row => row.GetInt64(0),
            cancellation);
        var steps = seen.Count == 0 ? [] : await sql.ListAsync(
            new Sql($"SELECT DISTINCT n.opportunity_id FROM next_steps n WHERE {Predicates.In("n.opportunity_id", seen)}"), row => row.GetInt64(0), cancellation);
        return new ImportReferences(
            await ImportLists.ReadAsync(sql, viewer, rows, cancellation),
            seen.Count == 0 ? new Dictionary<long, Opportunity>() : (await view.LoadAsync(seen)).ToDictionary(o => o.Id),
            crmIds,
            await UsersAsync(view, rows),
            steps.ToHashSet());
    }

    /// <summary>The record that a row is about; null: a new one, or one out of sight.</summary>
    public Opportunity? Target(ImportRowKey key)
    {
        var id = key.OpportunityId ?? (key.CrmId is null ? 0 : CrmIds.GetValueOrDefault(key.CrmId));
        return Targets.GetValueOrDefault(id);
    }

    /// <summary>How many of the first rows are about records of their own: what two rows change is judged and written one after the other.</summary>
    public int Distinct(IEnumerable<ImportRowKey> keys)
    {
        var taken = new HashSet<(long?, string?)>();
        return keys.TakeWhile(key => (Target(key)?.Id, key.CrmId) switch
        {
            ({ } id, _) => taken.Add((id, null)),
            (null, { } crmId) => taken.Add((null, crmId)),
            _ => true,
        }).Count();
    }

    private static async Task<Dictionary<string, long>> CrmIdsAsync(ImportView view, IReadOnlyList<string> crmIds) => crmIds.Count == 0 ? [] :
        (await view.Sql.ListAsync(
            new Sql($"SELECT o.crm_id, o.id FROM opportunities o WHERE o.partner_id = {view.Viewer.Partner!.Id} AND {Predicates.In("o.crm_id", crmIds)}"),
            row => (CrmId: row.GetString(0), Id: row.GetInt64(1)),
            view.Cancellation)).ToDictionary(o => o.CrmId, o => o.Id, StringComparer.Ordinal);

    private static async Task<Dictionary<string, User>> UsersAsync(ImportView view, IReadOnlyList<IReadOnlyDictionary<ImportColumn, string>> rows)
    {
        var emails = rows.Select(r => r.GetValueOrDefault(ImportColumns.OwnerEmail)?.Trim().ToLowerInvariant()).Where(e => !string.IsNullOrEmpty(e)).Distinct().ToList();
        return emails.Count == 0 ? [] : (await view.Sql.ListAsync(
            new Sql($"SELECT {UserRows.Columns} FROM users u WHERE u.partner_id = {view.Viewer.Partner!.Id} AND {Predicates.In("u.email", emails)}"),
            UserRows.Map,
            view.Cancellation)).ToDictionary(u => u.Email, StringComparer.Ordinal);
    }
}
