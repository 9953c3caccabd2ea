using System.ComponentModel;
using AceGraph.Auth;
using AceGraph.Picklists;

namespace AceGraph.Leads;

/// <summary>What can be done to a lead.</summary>
[Description("What can be done to a lead.")]
public enum LeadAction
{
    [Description("Take on what AWS shared: acceptLead.")]
    Accept,

    [Description("Decline what AWS shared: rejectLead.")]
    Reject,

    [Description("Give it to another owner: assignLead.")]
    Assign,

    [Description("Tell how far it is worked: updateLead.")]
    Update,

    [Description("Make a draft opportunity of it: convertLead.")]
    Convert,
}

/// <summary>What a viewer's roles allow on one lead that the viewer sees.</summary>
/// <param name="CanWork">Works it for its partner.</param>
/// <param name="CanAssign">Gives it to another owner.</param>
public sealed record LeadRights(bool CanWork, bool CanAssign)
{
    public static LeadRights Of(CurrentUser viewer, Lead lead)
    {
        var isOpen = viewer.Partner?.Id == lead.PartnerId && viewer.Partner.TermsAcceptedAt is not null;
        return new(
            isOpen && !viewer.IsReadOnlyByPipelineModel && (viewer.SeesAllOpportunities || (viewer.SeesOwnOpportunities && lead.OwnerId == viewer.User.Id)),
            isOpen && viewer.SeesAllOpportunities);
    }
}

/// <summary>Which actions a form offers: those that would not be refused now, whatever their values.</summary>
public static class LeadActions
{
    /// <summary>In the order of the enum.</summary>
    public static IReadOnlyList<LeadAction> For(Lead lead, LeadRights rights, DateTimeOffset now) =>
        [.. Enum.GetValues<LeadAction>().Where(action => IsPermitted(action, rights) && IsPossible(action, lead, now))];

    private static bool IsPermitted(LeadAction action, LeadRights rights) => action == LeadAction.Assign ? rights.CanAssign : rights.CanWork;

    private static bool IsPossible(LeadAction action, Lead lead, DateTimeOffset now) => action switch
    {
        LeadAction.Accept or LeadAction.Reject => lead.Invitation.StatusAt(now) == InvitationStatus.Pending,
        LeadAction.Update => LeadRules.Locked(lead, now) is null,
        LeadAction.Convert => LeadRules.Unconvertible(lead, now) is null,
        _ => true,
    };
}
