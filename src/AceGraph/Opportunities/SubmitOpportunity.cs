using AceGraph.Api.Types;
using AceGraph.Changes;
using AceGraph.Errors;
using AceGraph.Mutations;
using AceGraph.Opportunities.Rules;
using AceGraph.Picklists;
using AceGraph.Reviews;

namespace AceGraph.Opportunities;

/// <summary>Sends a draft, or one that action was required of, to AWS for validation: with everything that stands in the way at once.</summary>
internal static class SubmitOpportunity
{
    public static async Task<Outcome<Opportunity>> RunAsync(Act act, string id, int? version, InvolvementType? involvement)
    {
        var (opportunity, refused) = await Gate.OpenAsync(act, id, version);
        return refused is not null ? refused : await RunAsync(act, opportunity!, involvement);
    }

    /// <summary>The same on a record that stands open already.</summary>
    public static async Task<Outcome<Opportunity>> RunAsync(Act act, Opportunity opportunity, InvolvementType? involvement)
    {
        if ((EditLocks.LockedForWork(opportunity, act.Now) ?? Status(opportunity)) is { } refused)
        {
            return refused;
        }

        var before = opportunity.Involvement;
        opportunity.Involvement = involvement ?? before;
        var facts = await OpportunityWriting.FactsAsync(act, opportunity);
        List<UserError> errors =
        [
            .. SubmissionRules.Check(facts),
            .. UpdateRules.CheckInvolvement(opportunity, before, await OpportunityWriting.HasNextStepAsync(act, opportunity)),
        ];
        if (errors.Count > 0)
        {
            return Outcome<Opportunity>.Refused(errors);
        }

        Submit(act, opportunity, before);
        return new Outcome<Opportunity>(opportunity, []) { Warnings = Guidance.Warnings(facts) };
    }

    /// <summary>Whether its status takes a submission.</summary>
    public static UserError? Status(Opportunity opportunity) => OpportunityActions.IsSubmittableStatus(opportunity) ? null : new UserError(
        ErrorCode.StatusTransition,
        $"The opportunity is {opportunity.Status.ToLabel()}, and only a draft or one that action is required of is submitted.",
        null,
        opportunity.Origin == OpportunityOrigin.AwsReferral ? "Work it as it is; AWS knows it already." : "Clone it to submit it anew.");

    /// <summary>Sends one that every rule lets pass.</summary>
    /// <param name="act">The mutation.</param>
    /// <param name="opportunity">With the involvement that is asked for.</param>
    /// <param name="involvementBefore">As it was.</param>
    public static void Submit(Act act, Opportunity opportunity, InvolvementType involvementBefore)
    {
        var statusBefore = opportunity.Status;
        opportunity.Status = ReviewStatus.Submitted;
        // What was asked for is still to be known where it turns out not to have been answered.
        opportunity.Review = new Review
        {
            Round = opportunity.Review.Round + 1,
            SubmittedAt = act.Now,
            RequestedFields = opportunity.Review.RequestedFields,
        };
        act.Touch(opportunity);
        act.Scope.Add(new ReviewRound
        {
            OpportunityId = opportunity.Id,
            Round = opportunity.Review.Round,
            SubmittedAt = act.Now,
            SubmittedById = act.Viewer.User.Id,
        });
        List<FieldChange> fields = [LoggedField.Of("status", statusBefore, opportunity.Status)];
        if (involvementBefore != opportunity.Involvement)
        {
            fields.Insert(0, LoggedField.Of("involvement", involvementBefore, opportunity.Involvement));
        }

        act.Record(ChangeType.OpportunitySubmitted, opportunity, fields);
    }
}

public sealed class SubmitOpportunityInput : InputType
{
    public SubmitOpportunityInput()
        : base("SubmitOpportunityInput", "What is to be submitted.")
    {
        Field("id", "ID!", "The opportunity.");
        Field("version", "Int", "The version that was looked at; a later one is a conflict.");
        Field("involvement", "InvolvementType", "What is wanted of AWS, where it is to be another than the record says.");
        AddIdempotencyKey();
    }
}
