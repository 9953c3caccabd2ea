using System.ComponentModel;

namespace AceGraph.Changes;

[Description("What happened.")]
public enum ChangeType
{
    [Description("A draft was made.")]
    OpportunityCreated,

    [Description("Fields were changed.")]
    OpportunityUpdated,

    [Description("A draft was deleted.")]
    OpportunityDeleted,

    [Description("It went to AWS for validation.")]
    OpportunitySubmitted,

    [Description("A validator took it up, asked for action, or decided.")]
    OpportunityReviewed,

    [Description("It moved along the sales cycle.")]
    OpportunityStageChanged,

    [Description("It has another owner.")]
    OpportunityTransferred,

    [Description("A draft was made of another opportunity.")]
    OpportunityCloned,

    [Description("A next step was added.")]
    NextStepAdded,

    [Description("A seat of the team was filled or cleared.")]
    TeamChanged,

    [Description("AWS shared a lead or an opportunity.")]
    InvitationSent,

    [Description("The partner accepted or rejected what AWS shared.")]
    InvitationAnswered,

    [Description("A lead was worked.")]
    LeadUpdated,

    [Description("A lead has another owner.")]
    LeadAssigned,

    [Description("A lead became an opportunity.")]
    LeadConverted,

    [Description("A user was invited, or the invitation sent again.")]
    UserInvited,

    [Description("Roles of a user were granted or revoked.")]
    UserRolesChanged,

    [Description("A user lost access.")]
    UserDisabled,

    [Description("Settings, terms, domains or jumpstart of the partner account changed.")]
    PartnerUpdated,

    [Description("A file was imported.")]
    ImportCommitted,

    [Description("An import was taken back.")]
    ImportUndone,

    [Description("An AWS Marketplace offer was associated or taken off.")]
    OfferChanged,

    [Description("An invitation passed its deadline without an answer.")]
    InvitationExpired,

    [Description("An invited user signed in for the first time.")]
    UserRegistered,

    [Description("A user's name or title changed, or access was given back.")]
    UserUpdated,

    [Description("The access review was signed off.")]
    AccessReviewSignedOff,

    [Description("A goal was set.")]
    GoalSaved,

    [Description("A solution of the catalogue was added or changed.")]
    SolutionSaved,

    [Description("A webhook was made, changed or deleted.")]
    WebhookChanged,

    [Description("A support ticket was opened.")]
    SupportTicketOpened,
}
