using AceGraph.Errors;
using AceGraph.Mutations;
using AceGraph.Opportunities;

namespace AceGraph.Imports;

/// <summary>Writes a row that every rule lets pass, by the same acts as the mutations.</summary>
internal static class RowWriting
{
    /// <summary>
    /// However many acts a row asks for, the record counts them as one version: so that taking the row back finds just what the row did.
    /// </summary>
    public static void Write(Act act, RowDraft draft)
    {
        var (opportunity, before, recorded) = (draft.Opportunity, draft.Opportunity.Version, act.Scope.Changes.Count);
        if (draft.IsNew)
        {
            Create(act, draft);
        }
        else
        {
            Update(act, draft);
        }

        if (draft.Submits)
        {
            SubmitOpportunity.Submit(act, opportunity, opportunity.Involvement);
        }

        var isTouched = act.Scope.Changes.Count > recorded;
        opportunity.Version = draft.IsNew ? 1 : isTouched ? before + 1 : before;
        foreach (var change in act.Scope.Changes.Skip(recorded))
        {
            change.Version = opportunity.Version;
        }

        (draft.Row.Status, draft.Row.Errors) = (draft.IsNew ? ImportRowStatus.Created : ImportRowStatus.Updated, null);
        (draft.Row.OpportunityId, draft.Row.OpportunityVersion) = (opportunity.Id, isTouched ? opportunity.Version : null);
        draft.Row.Submitted = draft.Submits;
    }

    /// <summary>Keeps why the row is not written; nothing of it is left behind.</summary>
    public static void Refuse(RowDraft draft, IReadOnlyList<UserError> errors)
    {
        draft.Withdraw();
        (draft.Row.Status, draft.Row.Errors) = (ImportRowStatus.Failed, RowErrors.Write(errors));
    }

    private static void Create(Act act, RowDraft draft)
    {
        draft.Opportunity.Id = act.Ids.Next();
        draft.Opportunity.OwnerId = draft.Owner?.Id ?? draft.Opportunity.OwnerId;
        CreateOpportunity.Write(act, draft.Opportunity, draft.Deltas, draft.Step);
    }

    private static void Update(Act act, RowDraft draft)
    {
        UpdateOpportunity.Write(act, draft.Opportunity, draft.Deltas);
        if (draft.Owner is { } owner)
        {
            TransferOpportunities.HandOver(act, draft.Opportunity, owner);
        }

        if (draft.Step is { } step)
        {
            act.Touch(draft.Opportunity);
            OpportunityWriting.AddNextStep(act, draft.Opportunity, step);
        }
    }
}
