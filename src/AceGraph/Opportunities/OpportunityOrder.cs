using AceGraph.Auth;
using AceGraph.Data;

namespace AceGraph.Opportunities;

/// <summary>The orders of a list of opportunities; each ends with the id, so that no two rows stand at one place.</summary>
internal static class OpportunityOrder
{
    public static IReadOnlyList<SortKey> Keys(IDictionary<string, object?>? order, CurrentUser viewer)
    {
        var field = order is null ? OpportunityOrderField.UpdatedAt : (OpportunityOrderField)order["field"]!;
        var descending = order is null || (OrderDirection)order["direction"]! == OrderDirection.Desc;
        SortKey Key(Sql expression, bool nullable = false) => new(expression, descending, nullable);
        var id = Key(new($"o.id"));
        return field switch
        {
            OpportunityOrderField.Id => [id],
            OpportunityOrderField.Title => [Key(new($"o.title_key")), id],
            OpportunityOrderField.Customer => [Key(new($"o.company_key")), id],
            OpportunityOrderField.Stage => [Key(new($"o.stage_rank")), id],
            OpportunityOrderField.Status => [Key(new($"o.status_rank")), id],
            OpportunityOrderField.Flagged => [Key(new($"CASE WHEN {OpportunityFilter.Flagged(viewer)} THEN 1 ELSE 0 END")), id],
            OpportunityOrderField.MonthlyRevenue =>
            [
                new(new($"o.revenue_missing")),
                Key(new($"o.monthly_revenue_amount"), nullable: true),
                Key(new($"o.monthly_revenue_currency"), nullable: true),
                id,
            ],
            OpportunityOrderField.TargetCloseDate => [new(new($"o.close_date_missing")), Key(new($"o.target_close_date"), nullable: true), id],
            OpportunityOrderField.CreatedAt => [Key(new($"o.created_at")), id],
            _ => [Key(new($"o.updated_at")), id],
        };
    }
}
