using System.Data.Common;
using AceGraph.Auth;
using AceGraph.Data;
using AceGraph.Insights;
using AceGraph.Leads;
using AceGraph.Messages.Letters;
using AceGraph.Opportunities;
using AceGraph.Picklists;
using AceGraph.Reviews;

namespace AceGraph.Messages.Digests;

/// <summary>Reads what is due for a user, by the sight of the user and the definitions of the dashboard's cards.</summary>
internal sealed class DigestReader(ISqlReader sql, CurrentUser viewer, DateTimeOffset now, CancellationToken cancellation)
{
    private const int Shown = 5;

    private static readonly OpportunityProjection Fields = OpportunityProjection.Of(["title", "customer", "targetCloseDate", "lastProgressAt", "invitation"]);

    private string Zone => viewer.Partner!.TimeZone;

    /// <returns>Only what there is something of.</returns>
    public async Task<IReadOnlyList<DigestSection>> ReadAsync()
    {
        var scope = await PipelineScope.OfAsync(sql, viewer, now, null, cancellation, asksForToday: true);
        DigestSection[] sections =
        [
            await LeadsAsync(),
            await InvitationsAsync(),
            await CardAsync(scope, Cards.ActionRequired, "Action required: answer the validator", new($"o.review_decided_at"), _ => ""),
            await CardAsync(scope, Cards.Slipped, "Slipped: move the target close date", new($"o.target_close_date"),
                o => o.TargetCloseDate is { } day ? $", to be closed by {LetterText.Day(day)}" : ""),
            await CardAsync(scope, Cards.UpdateDue, "Update due: say how it goes on", new($"o.last_progress_at"), o => $", last moved {Day(o.LastProgressAt)}"),
        ];
        return [.. sections.Where(s => s.Count > 0)];
    }

    private Task<DigestSection> LeadsAsync()
    {
        var pending = Cards.Leads.Single(card => card.Key == Cards.LeadsToAnswer).Filter;
        return SectionAsync(
            "Leads to accept or reject",
            new($"leads l"),
            new Sql($"{Visibility.Leads(viewer)} AND {LeadQueries.Where(pending, viewer, now)}"),
            LeadRows.Columns,
            new($"l.invitation_respond_by, l.id"),
            row => Item(MailedRecord.Of(LeadRows.Map(row))));
    }

    private Task<DigestSection> InvitationsAsync() => SectionAsync(
        "Shared opportunities to accept or reject",
        new($"opportunities o"),
        new Sql($"{Visibility.Opportunities(viewer)} AND {InvitationConditions.In("o", new[] { InvitationStatus.Pending }, now)}"),
        Fields.Names,
        new($"o.invitation_respond_by, o.id"),
        row => Item(MailedRecord.Of(Fields.Read(row))));

    private Task<DigestSection> CardAsync(PipelineScope scope, string key, string title, Sql order, Func<Opportunity, string> detail) => SectionAsync(
        title,
        new($"opportunities o"),
        new Sql($"{scope.Where} AND {scope.Condition(Cards.Opportunities.Single(card => card.Key == key).Filter)}"),
        Fields.Names,
        new($"{order}, o.id"),
        row =>
        {
            var opportunity = Fields.Read(row);
            var record = MailedRecord.Of(opportunity);
            return new DigestItem(record.Id, record.Label, detail(opportunity));
        });

    private async Task<DigestSection> SectionAsync(string title, Sql from, Sql where, SqlName columns, Sql order, Func<DbDataReader, DigestItem> map)
    {
        var count = await sql.ScalarAsync<long>(new Sql($"SELECT count(*) FROM {from} WHERE {where}"), cancellation);
        return new(title, (int)count, count == 0 ? [] : await sql.ListAsync(
            new Sql($"SELECT {columns} FROM {from} WHERE {where} ORDER BY {order} LIMIT {Shown}"), map, cancellation));
    }

    private DigestItem Item(MailedRecord record) =>
        new(record.Id, record.Label, $", before {LetterText.Instant(record.Invitation.RespondBy!.Value, Zone)}");

    private string Day(DateTimeOffset? at) => at is { } instant ? LetterText.Day(Partners.PartnerDay.Of(Zone, instant)) : "never";
}
