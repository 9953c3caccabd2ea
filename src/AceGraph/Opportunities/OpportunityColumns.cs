using System.Data.Common;
using AceGraph.Data;
using AceGraph.Picklists;

namespace AceGraph.Opportunities;

/// <summary>
/// The columns of an opportunity (alias <c>o</c>), each with the field of the contract that shows it, so that a list reads what was
/// selected and no more.
/// </summary>
internal static class OpportunityColumns
{
    public delegate void Fill(Opportunity target, DbDataReader row, int column);

    /// <param name="Field">Path in the contract's type; a selection of the path, or of one above it, reads the column.</param>
    /// <param name="Sql">One column, or an amount and its currency.</param>
    /// <param name="Fill">Reads it into a record.</param>
    /// <param name="Width">How many columns the SQL gives.</param>
    public sealed record Column(string Field, string Sql, Fill Fill, int Width = 1);

    /// <summary>Read with every row: what visibility, masking and the links to other records need.</summary>
    public static IReadOnlyList<Column> Always { get; } =
    [
        new("id", "o.id", (o, r, i) => o.Id = r.GetInt64(i)),
        new("partner", "o.partner_id", (o, r, i) => o.PartnerId = r.GetInt64(i)),
        new("owner", "o.owner_id", (o, r, i) => o.OwnerId = r.GetInt64(i)),
        new("stage", "o.stage", (o, r, i) => o.Stage = r.Pick<Stage>(i)),
        new("status", "o.status", (o, r, i) => o.Status = r.Pick<ReviewStatus>(i)),
        new("invitation.status", "o.invitation_status", (o, r, i) => o.Invitation.Status = r.PickOrNull<InvitationStatus>(i)),
        new("invitation.respondBy", "o.invitation_respond_by", (o, r, i) => o.Invitation.RespondBy = r.InstantOrNull(i)),
    ];

    public static IReadOnlyList<Column> Selectable { get; } =
    [
        new("version", "o.version", (o, r, i) => o.Version = r.GetInt32(i)),
        new("crmId", "o.crm_id", (o, r, i) => o.CrmId = r.Text(i)),
        new("title", "o.title", (o, r, i) => o.Title = r.GetString(i)),
        new("origin", "o.origin", (o, r, i) => o.Origin = r.Pick<OpportunityOrigin>(i)),
        new("involvement", "o.involvement", (o, r, i) => o.Involvement = r.Pick<InvolvementType>(i)),
        new("createdBy", "o.created_by_id", (o, r, i) => o.CreatedById = r.Id(i)),
        new("createdAt", "o.created_at", (o, r, i) => o.CreatedAt = r.Instant(i)),
        new("updatedAt", "o.updated_at", (o, r, i) => o.UpdatedAt = r.Instant(i)),
        new("businessProblem", "o.business_problem", (o, r, i) => o.BusinessProblem = r.Text(i)),
        new("type", "o.type", (o, r, i) => o.Type = r.PickOrNull<OpportunityType>(i)),
        new("submissionType", "o.submission_type", (o, r, i) => o.SubmissionType = r.PickOrNull<SubmissionType>(i)),
        new("useCase", "o.use_case", (o, r, i) => o.UseCase = r.PickOrNull<UseCase>(i)),
        new("deliveryModels", "o.delivery_models", (o, r, i) => o.DeliveryModels = StoredLists.Picks<DeliveryModel>(r.GetString(i))),
        new("primaryNeeds", "o.primary_needs", (o, r, i) => o.PrimaryNeeds = StoredLists.Picks<PrimaryNeed>(r.GetString(i))),
        new("salesActivities", "o.sales_activities", (o, r, i) => o.SalesActivities = StoredLists.Picks<SalesActivity>(r.GetString(i))),
        new("solutions", "o.solution_ids", (o, r, i) => o.SolutionIds = StoredLists.Ids(r.GetString(i))),
        new("otherSolution", "o.other_solution", (o, r, i) => o.OtherSolution = r.Text(i)),
        new("awsProducts", "o.aws_product_codes", (o, r, i) => o.AwsProductCodes = StoredLists.Words(r.GetString(i))),
        new("monthlyRevenue", "o.monthly_revenue_amount, o.monthly_revenue_currency", (o, r, i) => o.MonthlyRevenue = r.Money(i), 2),
        new("targetCloseDate", "o.target_close_date", (o, r, i) => o.TargetCloseDate = r.Day(i)),
        new("executedOn", "o.executed_on", (o, r, i) => o.ExecutedOn = r.Day(i)),
        new("competitor", "o.competitor", (o, r, i) => o.Competitor = r.PickOrNull<Competitor>(i)),
        new("otherCompetitor", "o.other_competitor", (o, r, i) => o.OtherCompetitor = r.Text(i)),
        new("nationalSecurity", "o.national_security", (o, r, i) => o.NationalSecurity = r.GetBoolean(i)),
        new("apnPrograms", "o.apn_programs", (o, r, i) => o.ApnPrograms = StoredLists.Picks<ApnProgram>(r.GetString(i))),
        new("additionalComments", "o.additional_comments", (o, r, i) => o.AdditionalComments = r.Text(i)),
        new("parent", "o.parent_id", (o, r, i) => o.ParentId = r.Id(i)),
        new("clonedFrom", "o.cloned_from_id", (o, r, i) => o.ClonedFromId = r.Id(i)),
        new("lead", "o.lead_id", (o, r, i) => o.LeadId = r.Id(i)),
        new("closedLostReason", "o.closed_lost_reason", (o, r, i) => o.ClosedLostReason = r.PickOrNull<ClosedLostReason>(i)),
        new("marketplaceOffer", "o.offer_arn", (o, r, i) => o.OfferArn = r.Text(i)),
        new("marketplaceOffer", "o.offer_associated_at", (o, r, i) => o.OfferAssociatedAt = r.InstantOrNull(i)),
        new("marketplaceOffer", "o.offer_associated_by_id", (o, r, i) => o.OfferAssociatedById = r.Id(i)),
        new("approvedAt", "o.approved_at", (o, r, i) => o.ApprovedAt = r.InstantOrNull(i)),
        new("launchedAt", "o.launched_at", (o, r, i) => o.LaunchedAt = r.InstantOrNull(i)),
        new("closedAt", "o.closed_at", (o, r, i) => o.ClosedAt = r.InstantOrNull(i)),
        new("lastProgressAt", "o.last_progress_at", (o, r, i) => o.LastProgressAt = r.InstantOrNull(i)),
        .. CustomerColumns.Of("o.customer_", (Opportunity o) => o.Customer).Select(c => new Column(c.Field, c.Sql, c.Fill.Invoke)),
        .. OpportunityPartColumns.All,
    ];

    public static IReadOnlyList<Column> All { get; } = [.. Always, .. Selectable];

    /// <summary>Fields that are worked out of several columns; a star stands for all of them.</summary>
    private static readonly Dictionary<string, string[]> Needs = new()
    {
        ["updateDue"] = ["lastProgressAt", "origin"],
        ["updateDueAt"] = ["lastProgressAt", "origin"],
        ["slipped"] = ["targetCloseDate"],
        ["slippedDays"] = ["targetCloseDate"],
        ["readiness"] = ["*"],
        ["stageChecks"] = ["*"],
        ["allowedActions"] = ["*"],
        ["allowedStages"] = ["*"],
        ["editableFields"] = ["*"],
        ["asInput"] = ["*"],
        ["team.opportunity"] = ["*"],
    };

    /// <summary>The columns that fields of the contract's type need, given as paths such as <c>customer.address.city</c>.</summary>
    public static IReadOnlyList<Column> For(IReadOnlyCollection<string> fields)
    {
        var wanted = fields.SelectMany(f => Needs.TryGetValue(f, out var needs) ? [f, .. needs] : (string[])[f]).ToHashSet();
        return wanted.Contains("*") ? All : [.. Always, .. Selectable.Where(c => IsWanted(wanted, c.Field))];
    }

    private static bool IsWanted(HashSet<string> wanted, string field)
    {
        for (var end = field.Length; end > 0; end = field.LastIndexOf('.', end - 1))
        {
            if (wanted.Contains(field[..end]))
            {
                return end == field.Length || !wanted.Any(w => w.Length > end && w.StartsWith(field[..end] + ".", StringComparison.Ordinal));
            }
        }

        return false;
    }
}
