using AceGraph.Errors;
using AceGraph.Mutations;
using AceGraph.Opportunities;
using AceGraph.Opportunities.Fields;
using AceGraph.Opportunities.Rules;
using AceGraph.Users;

namespace AceGraph.Imports;

/// <summary>Lays rows on the records that they are about, by the order of refusals of the mutations (rules, section 1).</summary>
internal sealed class RowDrafts(ImportView view, ImportReferences references)
{
    private readonly ImportRowReader _reader = new(references.Lists);

    public async Task<IReadOnlyList<RowDraft>> ReadAsync(IReadOnlyList<(ImportRow Row, IReadOnlyDictionary<ImportColumn, string> Cells)> rows)
    {
        var read = rows.Select(r =>
        {
            var key = ImportRowReader.KeyOf(r.Cells);
            var target = references.Target(key);
            var shown = target is null ? null : ShownRecord.Of(target, view.Viewer, view.Now);
            return (r.Row, Key: key, Target: target, Shown: shown, Input: _reader.Read(r.Cells, shown));
        }).ToList();
        var known = await References.ReadAsync(
            view.Sql, view.Viewer, [.. read.Select(r => OpportunityPatch.ReferencedIds(r.Input.Opportunity))], view.Cancellation);
        return [.. read.Select(r => Draft(r.Row, r.Key, r.Target, ComesAsShown(r.Target, r.Shown, r.Input, known) ? ImportRowInput.None : r.Input, known))];
    }

    private RowDraft Draft(ImportRow row, ImportRowKey key, Opportunity? target, ImportRowInput input, KnownReferences known)
    {
        var opportunity = target ?? New();
        if ((Gate.Pipeline(view.Viewer) ?? OwnerByRole(input) ?? Missing(key, target) ?? Gate.PipelineModel(view.Viewer) ?? Locked(target, input)) is { } refused)
        {
            return new RowDraft(row, opportunity, target is null) { Refusals = [refused] };
        }

        var patch = target is null ? OpportunityPatch.ParseNew(input.Opportunity, known) : OpportunityPatch.Parse(input.Opportunity, known, target);
        var locked = target is null ? [] : EditLocks.Judge(target, patch.Touches(target), view.Now);
        var (owner, ownerError) = Owner(input, opportunity);
        var (step, stepErrors) = input.NextStep is null ? (null, []) : NextStepRules.Read(input.NextStep, null);
        var draft = new RowDraft(row, opportunity, target is null)
        {
            Refusals = locked,
            Input = input,
            Patch = patch,
            Owner = owner,
            Step = step,
            Submits = input.Submit && OpportunityActions.IsSubmittableStatus(opportunity),
            ErrorsBeside = [.. ownerError is null ? [] : new[] { ownerError }, .. stepErrors.Select(e => e with { Field = "nextStep." + e.Field })],
        };
        if (!draft.IsRefused)
        {
            draft.Apply();
        }

        return draft;
    }

    /// <summary>An invitation locks the whole record; the row that an export made of it asks for nothing.</summary>
    private bool ComesAsShown(Opportunity? target, Opportunity? shown, ImportRowInput input, KnownReferences known) =>
        target is not null && shown is not null && !ReferenceEquals(target, shown)
        && input is { NextStep: null, Submit: false, Errors.Count: 0 }
        && (input.OwnerEmail is null || references.Users.GetValueOrDefault(input.OwnerEmail)?.Id == target.OwnerId)
        && OpportunityPatch.Parse(input.Opportunity, known, shown) is { Errors.Count: 0 } patch && patch.DeltasFor(shown).Count == 0;

    private Opportunity New() => new()
    {
        PartnerId = view.Viewer.Partner!.Id,
        OwnerId = view.OwnerId,
        CreatedById = view.Viewer.User.Id,
        CreatedAt = view.Now,
        UpdatedAt = view.Now,
    };

    private UserError? OwnerByRole(ImportRowInput input) => view.Viewer.CreatesForOthers || input.OwnerEmail is null || input.OwnerEmail == view.Viewer.User.Email
        ? null
        : new UserError(
            ErrorCode.Forbidden, "Your roles import opportunities for yourself only.", ImportColumns.OwnerEmail.Path, "Leave the cell blank, or ask an ACE Manager.");

    private static UserError? Missing(ImportRowKey key, Opportunity? target) => key.OpportunityId is null || target is not null ? null : new UserError(
        ErrorCode.NotFound,
        "There is no such opportunity in your sight.",
        ImportColumns.OpportunityId.Path,
        "Leave the cell blank to make a new one, or look the id up with the query `opportunities`.");

    /// <summary>The lock of the whole record: before any value is compared, and where the row works it otherwise than by its fields.</summary>
    private UserError? Locked(Opportunity? target, ImportRowInput input) => target is null || input == ImportRowInput.None ? null :
        EditLocks.LockedByInvitation(target, view.Now)
        ?? (input.NextStep is not null || (input.Submit && OpportunityActions.IsSubmittableStatus(target)) ? EditLocks.LockedForWork(target, view.Now) : null);

    private (User? Owner, UserError? Error) Owner(ImportRowInput input, Opportunity opportunity)
    {
        var user = input.OwnerEmail is null ? null : references.Users.GetValueOrDefault(input.OwnerEmail);
        if (input.OwnerEmail is null || user?.Id == opportunity.OwnerId)
        {
            return (null, null);
        }

        var error = OpportunityOwners.Check(user, view.Viewer.Partner!, ImportColumns.OwnerEmail.Path, "Write the e-mail of a user of the partner.");
        return (error is null ? user : null, error);
    }
}
