using AceGraph.Auth;
using AceGraph.Data;
using AceGraph.Errors;
using AceGraph.Mutations;
using Microsoft.EntityFrameworkCore;

namespace AceGraph.Opportunities;

/// <summary>Records as a CRM holds them: each is updated by its CRM id, or created where there is none, in a transaction of its own.</summary>
internal static class UpsertOpportunities
{
    public const int MostItems = 100;

    public static UserError? Refuse(CurrentUser viewer, int count)
    {
        if (!viewer.WritesOpportunities)
        {
            return Gate.Forbidden;
        }

        return count <= MostItems ? Gate.Pipeline(viewer) : new UserError(
            ErrorCode.LimitExceeded, $"{count} records are given, but at most {MostItems} are taken at once.", "items", "Send them in several calls.")
        {
            Limit = MostItems,
            Actual = count,
        };
    }

    public static async Task<Outcome<UpsertResult>> RunAsync(Act act, IDictionary<string, object?> item)
    {
        var crmId = (string)item["crmId"]!;
        var input = new Dictionary<string, object?>((IDictionary<string, object?>)item["opportunity"]!);
        if (input.TryGetValue("crmId", out var other) && other is string inner && inner.Trim() != crmId.Trim())
        {
            return Refused(crmId, [new UserError(ErrorCode.ValueInvalid, $"The record's crmId is {inner}, but the item's is {crmId}.", "crmId", "Give it once.")]);
        }

        input["crmId"] = crmId;
        var existing = await FindAsync(act, crmId.Trim());
        var written = existing is null ? await CreateAsync(act, item, input) : await UpdateAsync(act, item, existing, input);
        if (written.Succeeded && item.TryGetValue("submit", out var submit) && submit is true && OpportunityActions.IsSubmittableStatus(written.Result!))
        {
            await act.Db.SaveChangesAsync(act.Cancellation);
            written = await SubmitOpportunity.RunAsync(act, written.Result!, null);
        }

        return written.Succeeded
            ? new UpsertResult(crmId, OutcomeOf(act, existing, written.Result!), written.Result, [])
            : Refused(crmId, written.Errors);
    }

    private static async Task<Opportunity?> FindAsync(Act act, string crmId)
    {
        var id = await act.Sql.ScalarAsync<long>(
            new Sql($"SELECT o.id FROM opportunities o WHERE {Visibility.Opportunities(act.Viewer)} AND o.partner_id = {act.Viewer.Partner!.Id} AND o.crm_id = {crmId}"),
            act.Cancellation);
        return id == 0 ? null : await act.Db.Opportunities.SingleAsync(o => o.Id == id, act.Cancellation);
    }

    private static Task<Outcome<Opportunity>> CreateAsync(Act act, IDictionary<string, object?> item, IDictionary<string, object?> input) =>
        CreateOpportunity.RunAsync(act, input, item.TryGetValue("ownerId", out var owner) ? (string?)owner : null, null);

    private static async Task<Outcome<Opportunity>> UpdateAsync(
        Act act, IDictionary<string, object?> item, Opportunity existing, IDictionary<string, object?> input)
    {
        var version = item.TryGetValue("version", out var sent) ? (int?)sent : null;
        if ((Gate.PipelineModel(act.Viewer) ?? await Gate.ConflictAsync(act, existing, version)) is { } refused)
        {
            return refused;
        }

        var written = await UpdateOpportunity.RunAsync(act, existing, input);
        if (!written.Succeeded || !item.TryGetValue("ownerId", out var owner) || owner is not string ownerId)
        {
            return written;
        }

        var (user, error) = await OpportunityOwners.FindAsync(act, ownerId, "ownerId");
        return error is null ? TransferOpportunities.HandOver(act, existing, user!) : error;
    }

    private static UpsertOutcome OutcomeOf(Act act, Opportunity? existing, Opportunity written)
    {
        if (existing is null)
        {
            return UpsertOutcome.Created;
        }

        return written.UpdatedAt == act.Now && act.Db.ChangeTracker.HasChanges() ? UpsertOutcome.Updated : UpsertOutcome.Unchanged;
    }

    private static Outcome<UpsertResult> Refused(string crmId, IReadOnlyList<UserError> errors) =>
        new(new UpsertResult(crmId, UpsertOutcome.Refused, null, errors), errors);
}
