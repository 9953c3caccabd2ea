using System.Collections;
using AceGraph.Data;
using AceGraph.Reviews;

namespace AceGraph.Opportunities;

/// <summary>The conditions of an <c>OpportunityFilter</c> that name values or ends of a range.</summary>
internal static class OpportunityFilterLists
{
    private const decimal BeyondLargest = Money.Largest + 1;

    private static readonly Dictionary<string, string> Columns = new()
    {
        ["crmIds"] = "o.crm_id",
        ["stages"] = "o.stage",
        ["statuses"] = "o.status",
        ["origins"] = "o.origin",
        ["industries"] = "o.customer_industry",
        ["countries"] = "o.customer_address_country",
        ["useCases"] = "o.use_case",
        ["closedLostReasons"] = "o.closed_lost_reason",
        ["createdAt"] = "o.created_at",
        ["updatedAt"] = "o.updated_at",
        ["submittedAt"] = "o.review_submitted_at",
        ["approvedAt"] = "o.approved_at",
        ["launchedAt"] = "o.launched_at",
    };

    public static Sql Condition(string field, object value, DateTimeOffset now) => (field, value) switch
    {
        ("ids", IEnumerable ids) => Predicates.In("o.id", Ids(ids, NodeId.Opportunity)),
        ("partners", IEnumerable ids) => Predicates.In("o.partner_id", Ids(ids, NodeId.Partner)),
        ("owners", IEnumerable ids) => Predicates.In("o.owner_id", Ids(ids, NodeId.User)),
        ("solutions", IEnumerable ids) => Tagged(OpportunityTag.Solution, Ids(ids, NodeId.Solution).Select(id => id.ToString())),
        ("awsProducts", IEnumerable ids) => Tagged(OpportunityTag.Product, Codes(ids)),
        ("primaryNeeds", IEnumerable needs) => Tagged(OpportunityTag.Need, needs),
        ("monthlyRevenue", IDictionary<string, object?> range) => Amounts(range),
        ("targetCloseDate", IDictionary<string, object?> range) =>
            Days("o.target_close_date", range),
        ("invitations", IEnumerable statuses) => InvitationConditions.In("o", statuses, now),
        ("missing", IEnumerable dimensions) => Predicates.Any([.. dimensions.Cast<PipelineDimension>().Distinct().Select(Missing)]),
        (_, IDictionary<string, object?> range) => Instants(Columns[field], range),
        (_, IEnumerable values) => Predicates.In(Columns[field], values),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, null),
    };

    public static IEnumerable<long> Ids(IEnumerable ids, string prefix) =>
        ids.Cast<object>().Select(id => NodeId.TryParse(id.ToString(), prefix, out var number) ? number : 0).Where(number => number > 0);

    private static IEnumerable<string> Codes(IEnumerable ids) =>
        ids.Cast<object>().Select(id => id.ToString()!).Where(id => id.StartsWith(NodeId.AwsProduct, StringComparison.Ordinal))
            .Select(id => id[NodeId.AwsProduct.Length..]);

    private static Sql Tagged(string kind, IEnumerable values) =>
        new($"o.id IN (SELECT t.opportunity_id FROM opportunity_tags t WHERE t.kind = {kind} AND {Predicates.In("t.value", values)})");

    private static Sql Amounts(IDictionary<string, object?> range) => Predicates.Between<long>(
        "o.monthly_revenue_amount", Hundredths(range, "min", decimal.Ceiling), Hundredths(range, "max", decimal.Floor));

    private static long? Hundredths(IDictionary<string, object?> range, string end, Func<decimal, decimal> round) =>
        range.TryGetValue(end, out var amount) && amount is decimal value
            ? (long)round(Math.Clamp(value, -BeyondLargest, BeyondLargest) * 100)
            : null;

    private static Sql Days(string column, IDictionary<string, object?> range) =>
        Predicates.Between<DateOnly>(column, End<DateOnly>(range, "from"), End<DateOnly>(range, "to"));

    public static Sql Instants(string column, IDictionary<string, object?> range) =>
        Predicates.Between<DateTimeOffset>(column, End<DateTimeOffset>(range, "from"), End<DateTimeOffset>(range, "to"));

    private static T? End<T>(IDictionary<string, object?> range, string end)
        where T : struct => range.TryGetValue(end, out var value) ? (T?)value : null;

    private static Sql Missing(PipelineDimension dimension) => dimension switch
    {
        PipelineDimension.Industry => new($"o.customer_industry IS NULL"),
        PipelineDimension.Country => new($"o.customer_address_country IS NULL"),
        PipelineDimension.UseCase => new($"o.use_case IS NULL"),
        PipelineDimension.ClosedLostReason => new($"o.closed_lost_reason IS NULL"),
        PipelineDimension.CloseMonth => new($"o.target_close_date IS NULL"),
        _ => Predicates.False,
    };
}
