using System.ComponentModel;
using AceGraph.Contracts;

namespace AceGraph.Picklists;

[Picklist]
[Description("Why the partner turned a shared lead or opportunity down.")]
public enum InvitationRejectionReason
{
    [Label("Customer problem unclear")]
    [Description("What the customer needs is not clear.")]
    CustomerProblemUnclear,

    [Label("Next steps unclear")]
    [Description("What to do next is not clear.")]
    NextStepsUnclear,

    [Label("Unable to support")]
    [Description("The partner cannot serve this customer or need.")]
    UnableToSupport,

    [Label("Duplicate of partner referral")]
    [Description("The partner already refers the same opportunity.")]
    DuplicateOfPartnerReferral,

    [Label("Renewal opportunity")]
    [Description("It is a renewal, not new business.")]
    RenewalOpportunity,

    [Label("Other")]
    [Description("None of the other reasons; a comment says which.")]
    Other,

    [Label("No geographic coverage")]
    [Description("The partner does not work where the customer is. For leads.")]
    NoGeographicCoverage,

    [Label("Insufficient technical expertise")]
    [Description("The partner lacks the skills. For leads.")]
    InsufficientTechnicalExpertise,

    [Label("No capacity")]
    [Description("The partner has no people free for it. For leads.")]
    NoCapacity,

    [Label("Industry mismatch")]
    [Description("The partner does not serve the customer's industry. For leads.")]
    IndustryMismatch,

    [Label("Budget misalignment")]
    [Description("The customer's budget does not fit. For leads.")]
    BudgetMisalignment,
}
