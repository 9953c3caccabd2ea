using AceGraph.Auth;
using AceGraph.Changes;
using AceGraph.Data;
using AceGraph.Opportunities;
using AceGraph.Picklists;
using AceGraph.Reviews;
using AceGraph.Users;

namespace AceGraph.Webhooks;

/// <summary>
/// What a webhook is told: what the Alliance Team of its partner sees when it is sent. The webhook is the partner's, so it goes on when its
/// maker leaves.
/// </summary>
internal sealed class WebhookSight(ISqlReader sql, long partnerId, DateTimeOffset now, CancellationToken cancellation)
{
    private static readonly string[] References = ["parentId", "clonedFromId", "opportunityId", "review.duplicateOfId"];

    private readonly CurrentUser _viewer = new(
        new User { PartnerId = partnerId, Roles = [UserRole.AllianceTeam] },
        new PartnerFacts(partnerId, "", PipelineModel.Decentralized, "UTC", null),
        new HashSet<UserRole> { UserRole.AllianceTeam },
        null,
        null);

    /// <summary>The changes in sight, with the fields that are told.</summary>
    public async Task<IReadOnlyDictionary<long, Change>> ReadAsync(IEnumerable<long> ids)
    {
        var changes = await ChangeRows.ListAsync(sql, new Sql($"{Visibility.Changes(_viewer)} AND {Predicates.In("c.id", ids)}"), cancellation);
        var hiding = await HidingAsync(changes.Select(c => c.SubjectId));
        var named = changes.SelectMany(c => c.Fields).Where(IsReference).SelectMany(f => (string?[])[f.OldValue, f.NewValue]);
        var seen = await SeenAsync(named);
        foreach (var change in changes)
        {
            change.Fields.RemoveAll(f => hiding.Contains(change.SubjectId) && IsHidden(change, f));
            change.Fields.Where(IsReference).ToList().ForEach(f => (f.OldValue, f.NewValue) = (Told(f.OldValue, seen), Told(f.NewValue, seen)));
        }

        return changes.ToDictionary(c => c.Id);
    }

    private static bool IsReference(FieldChange field) => References.Contains(field.Path);

    private static bool IsHidden(Change change, FieldChange field) => change.SubjectId.StartsWith(NodeId.Lead, StringComparison.Ordinal)
        ? HiddenFields.ConcernsLead(field.Path)
        : HiddenFields.Concerns(field.Path);

    private static string? Told(string? value, HashSet<string> seen) => value is not null && seen.Contains(value.Trim('"')) ? value : null;

    /// <summary>The records whose invitation still hides fields.</summary>
    private async Task<HashSet<string>> HidingAsync(IEnumerable<string> subjects)
    {
        var ids = subjects.ToHashSet();
        return
        [
            .. await HidingAsync(NodeId.Opportunity, "opportunities", ids),
            .. await HidingAsync(NodeId.Lead, "leads", ids),
        ];
    }

    private async Task<IEnumerable<string>> HidingAsync(string prefix, string table, HashSet<string> subjects)
    {
        var rows = await sql.ListAsync(
            new Sql($"SELECT r.id, r.invitation_status, r.invitation_respond_by FROM {new SqlName(table)} r WHERE {Predicates.In("r.id", Numbers(prefix, subjects))}"),
            row => (
                Id: NodeId.Format(prefix, row.GetInt64(0)),
                Invitation: new Invitation { Status = row.PickOrNull<InvitationStatus>(1), RespondBy = row.InstantOrNull(2) }),
            cancellation);
        return rows.Where(r => HiddenFields.Hides(r.Invitation, _viewer, now)).Select(r => r.Id);
    }

    private async Task<HashSet<string>> SeenAsync(IEnumerable<string?> values)
    {
        var ids = Numbers(NodeId.Opportunity, values.Select(v => v?.Trim('"')).OfType<string>().ToHashSet());
        return
        [
            .. await sql.ListAsync(
                new Sql($"SELECT o.id FROM opportunities o WHERE {Visibility.Opportunities(_viewer)} AND {Predicates.In("o.id", ids)}"),
                row => NodeId.Format(NodeId.Opportunity, row.GetInt64(0)),
                cancellation),
        ];
    }

    private static List<long> Numbers(string prefix, IEnumerable<string> ids) =>
        [.. ids.Select(id => NodeId.TryParse(id, prefix, out var number) ? number : 0).Where(number => number > 0)];
}
