using AceGraph.Errors;
using AceGraph.Picklists;

namespace AceGraph.Opportunities.Rules;

/// <summary>When an AWS Marketplace offer may be named or taken off (deck). That it belongs to no other opportunity is the caller's look-up.</summary>
public static class OfferRules
{
    private static readonly Rule NotApproved = new(
        ErrorCode.NotApproved, [], "An offer goes with an approved opportunity alone.", "Submit it for validation first.", Rule.Deck);

    private static readonly Rule WrongForm = new(
        ErrorCode.ValueInvalid, ["arn"], "The ARN must be that of an AWS Marketplace Offer or OfferSet.",
        "Write it like arn:aws:aws-marketplace:us-east-1:123456789012:AWSMarketplace/Offer/offer-abc123.", Rule.Aws);

    private static readonly Rule Taken = new(
        ErrorCode.OfferAlreadyAssociated, ["arn"], "One opportunity has one offer, and one offer one opportunity.",
        "Take the present offer off first.", Rule.Deck);

    public static IReadOnlyList<Rule> Rules { get; } = [NotApproved, WrongForm, Taken];

    /// <summary>The errors of naming an offer; naming the one that it has is no change.</summary>
    public static IReadOnlyList<UserError> CheckAssociation(Opportunity opportunity, string arn, DateTimeOffset now)
    {
        if (Lock(opportunity, now) is { } locked)
            return [locked];
        if (!OfferArn.IsValid(arn))
            return [WrongForm.Error("arn")];
        return opportunity.OfferArn is { } present && present != arn ? [Taken.Error("arn", "The opportunity has another offer.")] : [];
    }

    /// <summary>The errors of taking the offer off; where there is none, it is no change.</summary>
    public static IReadOnlyList<UserError> CheckDisassociation(Opportunity opportunity, DateTimeOffset now) =>
        Lock(opportunity, now) is { } locked ? [locked] : [];

    /// <summary>The offer belongs to another opportunity, told only where the viewer may see it.</summary>
    public static UserError TakenBy(long opportunityId) =>
        Taken.Error("arn", "The offer belongs to another opportunity.") with { SubjectId = opportunityId };

    private static UserError? Lock(Opportunity opportunity, DateTimeOffset now) =>
        EditLocks.LockedByInvitation(opportunity, now)
        ?? (opportunity.Status == ReviewStatus.Approved ? EditLocks.LockedForWork(opportunity, now) : NotApproved.Error());
}
