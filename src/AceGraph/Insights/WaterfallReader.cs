using System.Globalization;
using System.Text.Json;
using AceGraph.Data;
using AceGraph.Opportunities;
using AceGraph.Picklists;

namespace AceGraph.Insights;

/// <summary>Reads when opportunities were in the open pipeline, and from the log what they were worth then: two statements however many.</summary>
internal static class WaterfallReader
{
    private static readonly SqlName Entered = new("coalesce(o.approved_at, o.invitation_responded_at, o.created_at)");

    private static readonly SqlName Left =
        new("CASE WHEN o.stage IN ('LAUNCHED', 'CLOSED_LOST') THEN coalesce(o.closed_at, o.launched_at, o.updated_at) END");

    /// <summary>Those that were open at <paramref name="from"/> or came in until <paramref name="to"/>.</summary>
    public static async Task<IReadOnlyList<PipelineStay>> ReadAsync(
        ISqlReader sql, PipelineScope scope, DateTimeOffset from, DateTimeOffset to, CancellationToken cancellation)
    {
        var where = new Sql($"{scope.Where} AND o.status = 'APPROVED' AND {Entered} <= {to} AND coalesce({Left} > {from}, 1 = 1)");

        // The records first: what changes after they are read is in the log with the value that they were read with.
        var stays = await sql.ListAsync(
            new Sql($"SELECT o.id, {Entered}, {Left}, o.stage, o.monthly_revenue_amount, o.monthly_revenue_currency FROM opportunities o WHERE {where}"),
            row => (Id: row.GetInt64(0), Stay: new PipelineStay(row.Instant(1), row.InstantOrNull(2), row.Pick<Stage>(3) == Stage.Launched, row.Money(4), [])),
            cancellation);
        var changes = (await ChangesAsync(sql, where, from, cancellation)).ToLookup(c => c.Id, c => c.Change);
        return [.. stays.Select(s => s.Stay with { Changes = [.. changes[s.Id]] })];
    }

    /// <remarks>The cross join keeps the order: who sees every partner would else have the whole log walked, however little the filter leaves.</remarks>
    private static Task<List<(long Id, PipelineStay.RevenueChange Change)>> ChangesAsync(
        ISqlReader sql, Sql where, DateTimeOffset from, CancellationToken cancellation) => sql.ListAsync(
        new Sql($"""
            SELECT o.id, c.at, f.old_value FROM opportunities o
            CROSS JOIN field_changes f JOIN changes c ON c.id = f.change_id
            WHERE {where} AND f.subject_id = {NodeId.Opportunity} || o.id AND f.path = 'monthlyRevenue' AND c.at > {from} ORDER BY f.change_id
            """),
        row => (row.GetInt64(0), new PipelineStay.RevenueChange(row.Instant(1), Parse(row.Text(2)))),
        cancellation);

    /// <summary>The log has amounts in the form of the input.</summary>
    private static Money? Parse(string? json)
    {
        if (json is null)
        {
            return null;
        }

        using var money = JsonDocument.Parse(json);
        return new(
            decimal.Parse(money.RootElement.GetProperty("amount").GetString()!, CultureInfo.InvariantCulture),
            WireNames<Currency>.Parse(money.RootElement.GetProperty("currency").GetString()!));
    }
}
