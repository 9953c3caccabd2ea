using AceGraph.Errors;
using AceGraph.Opportunities.Fields;
using AceGraph.Picklists;

namespace AceGraph.Leads;

/// <summary>What a lead takes, by its invitation, its status and whether it is an opportunity already (rules, section 7).</summary>
public static class LeadRules
{
    /// <summary>Of the reason of a disqualification, in code points.</summary>
    public const int MostOfReason = 2000;

    /// <summary>The lock of the whole lead: not accepted, or converted. Null: it moves freely among its four states.</summary>
    public static UserError? Locked(Lead lead, DateTimeOffset now) => LockedByInvitation(lead, now) ?? Converted(lead);

    /// <summary>Why it is not converted now: <see cref="Locked"/>, or not qualified (deck).</summary>
    public static UserError? Unconvertible(Lead lead, DateTimeOffset now) => Locked(lead, now) ?? (lead.Status == LeadStatus.Qualified ? null : new(
        ErrorCode.LeadNotQualified,
        $"The lead is {lead.Status.ToLabel()}, and only a qualified one is converted.",
        "id",
        "Set its status to QUALIFIED with updateLead first."));

    /// <summary>The status and reason that an update leads to, and what is wrong with it: Disqualified needs its reason, the others refuse one.</summary>
    /// <param name="lead">As it stands.</param>
    /// <param name="status">Null: as it is.</param>
    /// <param name="isReasonGiven">Whether the reason was sent; one that is not stays while the lead stays disqualified.</param>
    /// <param name="reason">As sent.</param>
    public static (LeadStatus Status, string? Reason, IReadOnlyList<UserError> Errors) ReadUpdate(
        Lead lead, LeadStatus? status, bool isReasonGiven, string? reason)
    {
        const string field = "disqualifiedReason";
        var target = status ?? lead.Status;
        if (!isReasonGiven && target == lead.Status)
        {
            return (target, lead.DisqualifiedReason, []);
        }

        var reading = new FieldReading(KnownReferences.None, null);
        var text = TextRules.Read(reason, field, MostOfReason, reading);
        if (target == LeadStatus.Disqualified && text is null && reading.Errors.Count == 0)
        {
            reading.Refuse(ErrorCode.ValueRequired, "A disqualified lead needs its reason.", field, "Say why it is not worth pursuing.");
        }

        if (target != LeadStatus.Disqualified && text is not null)
        {
            return (target, null, [new(ErrorCode.ValueInvalid, $"A lead that is {target.ToLabel()} takes no such reason.", field, "Leave it out, or set the status to DISQUALIFIED.")]);
        }

        return (target, text, reading.Errors);
    }

    private static UserError? LockedByInvitation(Lead lead, DateTimeOffset now) => lead.Invitation.StatusAt(now) switch
    {
        InvitationStatus.Pending => new(
            ErrorCode.InvitationPending, "AWS shared the lead, and the invitation must be accepted first.", null, "Accept or reject the invitation."),
        InvitationStatus.Rejected => new(
            ErrorCode.InvitationAnswered, "The invitation was rejected, so nothing can be changed.", null, "Ask AWS to share the lead again."),
        InvitationStatus.Expired => new(
            ErrorCode.InvitationExpired, "The invitation is past its deadline, so nothing can be changed.", null, "Ask AWS to share the lead again."),
        InvitationStatus.Accepted => null,
        _ => null,
    };

    private static UserError? Converted(Lead lead) => lead.OpportunityId is not { } id ? null : new(
        ErrorCode.LeadConverted, "The lead is an opportunity already, so it stays as it is.", "id", "Work on the opportunity.") { SubjectId = id };
}
