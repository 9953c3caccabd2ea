using AceGraph.Data;
using AceGraph.Picklists;
using static AceGraph.Opportunities.OpportunityColumns;

namespace AceGraph.Opportunities;

/// <summary>The columns of an opportunity's parts: marketing, software revenue, review, invitation.</summary>
internal static class OpportunityPartColumns
{
    public static IReadOnlyList<Column> All { get; } =
    [
        new("marketing", "o.marketing_source", (o, r, i) => o.Marketing.Source = r.Pick<MarketingSource>(i)),
        new("marketing", "o.marketing_campaign", (o, r, i) => o.Marketing.Campaign = r.Text(i)),
        new("marketing", "o.marketing_channels", (o, r, i) => o.Marketing.Channels = StoredLists.Picks<MarketingChannel>(r.GetString(i))),
        new("marketing", "o.marketing_use_cases", (o, r, i) => o.Marketing.UseCases = StoredLists.Picks<MarketingUseCase>(r.GetString(i))),
        new("marketing", "o.marketing_development_funded", (o, r, i) => o.Marketing.DevelopmentFunded = r.Flag(i)),
        new("softwareRevenue", "o.software_revenue_model", (o, r, i) => o.SoftwareRevenue.Model = r.PickOrNull<RevenueModel>(i)),
        new("softwareRevenue", "o.software_revenue_value_amount, o.software_revenue_value_currency", (o, r, i) => o.SoftwareRevenue.Value = r.Money(i), 2),
        new("softwareRevenue", "o.software_revenue_effective_date", (o, r, i) => o.SoftwareRevenue.EffectiveDate = r.Day(i)),
        new("softwareRevenue", "o.software_revenue_expiration_date", (o, r, i) => o.SoftwareRevenue.ExpirationDate = r.Day(i)),
        new("review", "o.review_round", (o, r, i) => o.Review.Round = r.GetInt32(i)),
        new("review", "o.review_submitted_at", (o, r, i) => o.Review.SubmittedAt = r.InstantOrNull(i)),
        new("review", "o.review_started_at", (o, r, i) => o.Review.StartedAt = r.InstantOrNull(i)),
        new("review", "o.review_decided_at", (o, r, i) => o.Review.DecidedAt = r.InstantOrNull(i)),
        new("review", "o.review_validator_id", (o, r, i) => o.Review.ValidatorId = r.Id(i)),
        new("review", "o.review_reason", (o, r, i) => o.Review.Reason = r.PickOrNull<ReviewReason>(i)),
        new("review", "o.review_disqualification", (o, r, i) => o.Review.Disqualification = r.PickOrNull<DisqualificationCode>(i)),
        new("review", "o.review_invalid_cause", (o, r, i) => o.Review.InvalidCause = r.PickOrNull<InvalidCause>(i)),
        new("review", "o.review_duplicate_of_id", (o, r, i) => o.Review.DuplicateOfId = r.Id(i)),
        new("review", "o.review_comment", (o, r, i) => o.Review.Comment = r.Text(i)),
        new("review", "o.review_requested_fields", (o, r, i) => o.Review.RequestedFields = StoredLists.Words(r.GetString(i))),
        new("invitation", "o.invitation_shared_by_id", (o, r, i) => o.Invitation.SharedById = r.Id(i)),
        new("invitation", "o.invitation_shared_at", (o, r, i) => o.Invitation.SharedAt = r.InstantOrNull(i)),
        new("invitation", "o.invitation_responded_at", (o, r, i) => o.Invitation.RespondedAt = r.InstantOrNull(i)),
        new("invitation", "o.invitation_responded_by_id", (o, r, i) => o.Invitation.RespondedById = r.Id(i)),
        new("invitation", "o.invitation_rejection_reason", (o, r, i) => o.Invitation.RejectionReason = r.PickOrNull<InvitationRejectionReason>(i)),
        new("invitation", "o.invitation_comment", (o, r, i) => o.Invitation.Comment = r.Text(i)),
    ];
}
