using System.ComponentModel;
using AceGraph.Opportunities.Rules;
using AceGraph.Picklists;

namespace AceGraph.Opportunities;

/// <summary>What can be done to an opportunity.</summary>
[Description("What can be done to an opportunity.")]
public enum OpportunityAction
{
    [Description("Change fields, those of `editableFields`: updateOpportunity.")]
    Update,

    [Description("Delete a draft that was never submitted: deleteOpportunity.")]
    Delete,

    [Description("Submit it for validation, or again after Action Required: submitOpportunity.")]
    Submit,

    [Description("Make a new draft of it: cloneOpportunity.")]
    Clone,

    [Description("Hand it over to another owner: transferOpportunities.")]
    Transfer,

    [Description("Set another stage, one of `allowedStages`: changeStage.")]
    ChangeStage,

    [Description("Tell what was agreed with the customer and what is asked of AWS: addNextStep.")]
    AddNextStep,

    [Description("Flag it for oneself, or take the flag off: flagOpportunity.")]
    Flag,

    [Description("Name the AWS Marketplace offer that belongs to it: associateOffer.")]
    AssociateOffer,

    [Description("Take the AWS Marketplace offer off: disassociateOffer.")]
    DisassociateOffer,

    [Description("Take on what AWS shared: acceptOpportunity.")]
    Accept,

    [Description("Decline what AWS shared: rejectOpportunity.")]
    Reject,

    [Description("Take up the review: startReview.")]
    StartReview,

    [Description("Ask something of the partner: requestAction.")]
    RequestAction,

    [Description("Approve it: approveOpportunity.")]
    Approve,

    [Description("Reject it for good: disqualifyOpportunity.")]
    Disqualify,

    [Description("Fill or clear seats of its team: assignTeamMember, removeTeamMember.")]
    StaffTeam,
}

/// <summary>What a viewer's roles allow on one record that the viewer sees.</summary>
/// <param name="CanEdit">Works it for its partner.</param>
/// <param name="CanTransfer">Gives it to another owner.</param>
/// <param name="CanFlag">Keeps a flag on it.</param>
/// <param name="CanReview">Validates it.</param>
/// <param name="CanStaff">Fills seats of its team.</param>
public sealed record OpportunityRights(bool CanEdit, bool CanTransfer, bool CanFlag, bool CanReview, bool CanStaff);

/// <summary>Which actions a form offers.</summary>
public static class OpportunityActions
{
    /// <summary>In the order of the enum. SUBMIT is offered wherever the status permits it, ready or not.</summary>
    public static IReadOnlyList<OpportunityAction> For(Opportunity opportunity, OpportunityRights rights, DateTimeOffset now) =>
        [.. Enum.GetValues<OpportunityAction>().Where(action => IsPermitted(action, rights) && IsPossible(action, opportunity, now))];

    private static bool IsPermitted(OpportunityAction action, OpportunityRights rights) => action switch
    {
        OpportunityAction.Transfer => rights.CanTransfer,
        OpportunityAction.Flag => rights.CanFlag,
        OpportunityAction.StartReview or OpportunityAction.RequestAction or OpportunityAction.Approve or OpportunityAction.Disqualify => rights.CanReview,
        OpportunityAction.StaffTeam => rights.CanStaff,
        _ => rights.CanEdit,
    };

    private static bool IsPossible(OpportunityAction action, Opportunity opportunity, DateTimeOffset now) => action switch
    {
        OpportunityAction.Update => EditLocks.EditableFields(opportunity, now).Count > 0,
        OpportunityAction.Delete => EditLocks.Locked(opportunity, now) is null && IsNeverSubmitted(opportunity),
        OpportunityAction.Submit => EditLocks.Locked(opportunity, now) is null && IsSubmittableStatus(opportunity),
        OpportunityAction.Clone => opportunity.Origin == OpportunityOrigin.PartnerReferral,
        OpportunityAction.ChangeStage => StageRules.AllowedStages(opportunity, now).Count > 0,
        OpportunityAction.AddNextStep => EditLocks.LockedForWork(opportunity, now) is null,
        OpportunityAction.AssociateOffer => CanWorkOffer(opportunity, now) && opportunity.OfferArn is null,
        OpportunityAction.DisassociateOffer => CanWorkOffer(opportunity, now) && opportunity.OfferArn is not null,
        OpportunityAction.Accept or OpportunityAction.Reject => opportunity.Invitation.StatusAt(now) == InvitationStatus.Pending,
        OpportunityAction.StartReview => opportunity.Status == ReviewStatus.Submitted,
        OpportunityAction.RequestAction or OpportunityAction.Approve or OpportunityAction.Disqualify => opportunity.Status == ReviewStatus.InReview,
        OpportunityAction.StaffTeam => opportunity.Status == ReviewStatus.Approved && EditLocks.LockedForWork(opportunity, now) is null,
        _ => true,
    };

    /// <summary>Drafts that were never submitted can be deleted.</summary>
    public static bool IsNeverSubmitted(Opportunity opportunity) =>
        opportunity is { Status: ReviewStatus.Draft, Review: { Round: 0, SubmittedAt: null } };

    /// <summary>Whether the status permits a submission: Draft or Action Required.</summary>
    public static bool IsSubmittableStatus(Opportunity opportunity) =>
        opportunity.Status is ReviewStatus.Draft or ReviewStatus.ActionRequired;

    private static bool CanWorkOffer(Opportunity opportunity, DateTimeOffset now) =>
        opportunity.Status == ReviewStatus.Approved && EditLocks.LockedForWork(opportunity, now) is null;
}
