using AceGraph.Changes;
using AceGraph.Data;
using AceGraph.Mutations;
using AceGraph.Opportunities;
using AceGraph.Opportunities.Fields;
using AceGraph.Users;

namespace AceGraph.Imports;

/// <summary>Puts back what updating rows changed, from the change log: fields, and the owner where still able to work the record.</summary>
internal sealed class UpdateRestoring
{
    private const string OwnerPath = "ownerId";
    private const string ParentPath = "parentId";

    private readonly ILookup<long, RecordedChange> _changes;
    private readonly IReadOnlyDictionary<long, User> _owners;
    private readonly IReadOnlySet<long> _parents;

    private UpdateRestoring(ILookup<long, RecordedChange> changes, IReadOnlyDictionary<long, User> owners, IReadOnlySet<long> parents) =>
        (_changes, _owners, _parents) = (changes, owners, parents);

    /// <summary>Reads what the rows changed: a row is one version of its record, whatever acts it asked for.</summary>
    public static async Task<UpdateRestoring> ReadAsync(Act act, IReadOnlyList<ImportRow> rows)
    {
        var changed = await act.Sql.ListAsync(
            new Sql($"""
                SELECT {RecordedChange.Columns}, r.opportunity_id FROM import_rows r
                JOIN changes c ON c.subject_id = {NodeId.Opportunity} || r.opportunity_id AND c.version = r.opportunity_version
                JOIN field_changes f ON f.change_id = c.id
                WHERE r.import_id = {rows[0].ImportId} AND r.status = {ImportRowStatus.Updated} AND r.number BETWEEN {rows[0].Number} AND {rows[^1].Number}
                AND c.type IN ({ChangeType.OpportunityUpdated}, {ChangeType.OpportunityTransferred})
                ORDER BY f.change_id, f.position
                """),
            row => (Change: RecordedChange.Map(row), Id: row.GetInt64(6)),
            act.Cancellation);
        return new UpdateRestoring(
            changed.ToLookup(c => c.Id, c => c.Change),
            await OwnersAsync(act, Ids(changed.Select(c => c.Change), OwnerPath, NodeId.User)),
            await ParentsAsync(act, Ids(changed.Select(c => c.Change), ParentPath, NodeId.Opportunity)));
    }

    public void Restore(Act act, ImportRow row, Opportunity opportunity)
    {
        var changes = _changes[row.OpportunityId!.Value].ToList();
        List<FieldDelta> made =
        [
            .. from change in changes
               let field = OpportunityFields.Find(change.Path)
               where field is not null
               select new FieldDelta(field, Before(field, change, opportunity), field.Get(opportunity)),
        ];
        OpportunityPatch.Undo(opportunity, made);
        var back = made.Select(d => d with { Old = d.New, New = d.Field.Get(opportunity) }).Where(d => !d.Field.AreEqual(d.Old, d.New)).ToList();
        UpdateOpportunity.Write(act, opportunity, back);
        if (opportunity.IsOpen)
        {
            (opportunity.ClosedAt, opportunity.LaunchedAt) = (null, null);
        }

        if (Owner(changes) is { } owner)
        {
            TransferOpportunities.HandOver(act, opportunity, owner);
        }
    }

    private User? Owner(List<RecordedChange> changes) =>
        Ids(changes, OwnerPath, NodeId.User) is [var id, ..] ? _owners.GetValueOrDefault(id) : null;

    /// <summary>A parent that was deleted since stays away.</summary>
    private object? Before(OpportunityField field, RecordedChange change, Opportunity opportunity)
    {
        var value = LoggedValue.Read(field, change.OldValue, opportunity);
        return field.Path == ParentPath && value is long parent && !_parents.Contains(parent) ? null : value;
    }

    private static List<long> Ids(IEnumerable<RecordedChange> changes, string path, string prefix) =>
        [.. changes.Where(c => c.Path == path).Select(c => NodeId.TryParse(c.OldValue?.Trim('"'), prefix, out var id) ? id : 0).Where(id => id > 0)];

    private static async Task<IReadOnlyDictionary<long, User>> OwnersAsync(Act act, IReadOnlyList<long> ids) => ids.Count == 0 ? new Dictionary<long, User>() :
        (await act.Sql.ListAsync(
            new Sql($"SELECT {UserRows.Columns} FROM users u WHERE u.partner_id = {act.Viewer.Partner!.Id} AND {Predicates.In("u.id", ids.Distinct())}"),
            UserRows.Map,
            act.Cancellation)).Where(u => OpportunityOwners.CanWork(u, act.Viewer.Partner!)).ToDictionary(u => u.Id);

    private static async Task<IReadOnlySet<long>> ParentsAsync(Act act, IReadOnlyList<long> ids) => ids.Count == 0 ? new HashSet<long>() :
        (await act.Sql.ListAsync(
            new Sql($"SELECT o.id FROM opportunities o WHERE {Predicates.In("o.id", ids.Distinct())}"), row => row.GetInt64(0), act.Cancellation)).ToHashSet();
}
