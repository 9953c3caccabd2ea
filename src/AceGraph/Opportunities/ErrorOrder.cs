using AceGraph.Errors;

namespace AceGraph.Opportunities;

/// <summary>All errors of one call together: first the values that can never be right, then the rules, one for each code and field.</summary>
internal static class ErrorOrder
{
    public static IReadOnlyList<UserError> Merge(IReadOnlyList<UserError> values, IReadOnlyList<UserError> rules)
    {
        // A value that was refused is absent to the rules, which must not call it missing on top.
        var refused = values.Select(e => FieldOf(e.Field)).ToHashSet();
        return [.. values, .. rules.Where(e => e.Field is null || !refused.Contains(FieldOf(e.Field)))];
    }

    /// <summary><c>solutionIds.2</c> is about <c>solutionIds</c>, <c>monthlyRevenue.amount</c> about <c>monthlyRevenue</c>.</summary>
    private static string? FieldOf(string? path) =>
        path is not null && OpportunityFields.Find(path) is null && path.LastIndexOf('.') is > 0 and var end ? path[..end] : path;
}
