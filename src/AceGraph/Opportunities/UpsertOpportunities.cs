using AceGraph.Auth;
using AceGraph.Data;
using AceGraph.Errors;
using AceGraph.Mutations;
using AceGraph.Opportunities.Fields;
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
        var sent = (string)item["crmId"]!;
        var input = new Dictionary<string, object?>((IDictionary<string, object?>)item["opportunity"]!);
        var (crmId, errors) = ReadCrmId(sent, input);
        if (crmId is null)
        {
            return Refused(sent, null, errors);
        }

        input["crmId"] = crmId;
        var existing = await FindAsync(act, crmId);
        var version = existing?.Version;
        var written = existing is null ? await CreateAsync(act, item, input) : await UpdateAsync(act, item, existing, input);
        if (written.Succeeded && item.TryGetValue("submit", out var submit) && submit is true && OpportunityActions.IsSubmittableStatus(written.Result!))
        {
            // The rules of a submission look at what is stored.
            await act.Db.SaveChangesAsync(act.Cancellation);
            written = await SubmitOpportunity.RunAsync(act, written.Result!, null);
        }

        return written.Succeeded
            ? new UpsertResult(sent, OutcomeOf(version, written.Result!), written.Result, [])
            : Refused(sent, existing, written.Errors);
    }

    /// <summary>The identifier as it is stored, or what is wrong with it; the record may name it too, but no other.</summary>
    private static (string? CrmId, IReadOnlyList<UserError> Errors) ReadCrmId(string sent, Dictionary<string, object?> input)
    {
        var field = OpportunityFields.Find("crmId")!;
        var reading = new FieldReading(KnownReferences.None, null);
        var crmId = (string?)field.Read(sent, reading);
        if (reading.Errors.Count > 0)
        {
            return (null, reading.Errors);
        }

        if (crmId is null)
        {
            return (null, [new UserError(ErrorCode.ValueRequired, "The CRM identifier is blank.", "crmId", "Give it, or use createOpportunity.")]);
        }

        return input.TryGetValue("crmId", out var given) && given is string inner && (string?)field.Read(inner, reading) != crmId
            ? (null, [new UserError(ErrorCode.ValueInvalid, $"The record's crmId is {inner}, but the item's is {sent}.", "crmId", "Give it once.")])
            : (crmId, []);
    }

    private static async Task<Opportunity?> FindAsync(Act act, string crmId)
    {
        var id = await act.Sql.ScalarAsync<long>(
            new Sql($"SELECT o.id FROM opportunities o WHERE {Visibility.Opportunities(act.Viewer)} AND o.partner_id = {act.Viewer.Partner!.Id} AND o.crm_id = {crmId}"),
            act.Cancellation);
        return id == 0 ? null : await act.Db.Opportunities.SingleAsync(o => o.Id == id, act.Cancellation);
    }

    private static Task<Outcome<Opportunity>> CreateAsync(Act act, IDictionary<string, object?> item, IDictionary<string, object?> input) =>
        CreateOpportunity.RunAsync(act, input, item.Text("ownerId"), null);

    private static async Task<Outcome<Opportunity>> UpdateAsync(
        Act act, IDictionary<string, object?> item, Opportunity existing, IDictionary<string, object?> input)
    {
        if ((Gate.PipelineModel(act.Viewer) ?? await Gate.ConflictAsync(act, existing, item.Number("version"))) is { } refused)
        {
            return refused;
        }

        var written = await UpdateOpportunity.RunAsync(act, existing, input);
        if (!written.Succeeded || item.Text("ownerId") is not { } ownerId)
        {
            return written;
        }

        var (user, error) = await OpportunityOwners.FindAsync(act, ownerId, "ownerId");
        return error is null ? TransferOpportunities.HandOver(act, existing, user!) : error;
    }

    private static UpsertOutcome OutcomeOf(int? before, Opportunity written) =>
        before is null ? UpsertOutcome.Created : before == written.Version ? UpsertOutcome.Unchanged : UpsertOutcome.Updated;

    private static Outcome<UpsertResult> Refused(string crmId, Opportunity? existing, IReadOnlyList<UserError> errors) =>
        new(new UpsertResult(crmId, UpsertOutcome.Refused, existing, errors), errors);
}
