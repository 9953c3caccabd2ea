using AceGraph.Data;

namespace AceGraph.Auth;

/// <summary>
/// Who sees what is logged or mailed of a record: judged when it is read, by the record as it then stands and its present owner, and of a
/// deleted draft by its last owner (rules, section 1).
/// </summary>
internal static class LogVisibility
{
    /// <param name="viewer">Who asks.</param>
    /// <param name="row">Alias of a row that has <c>subject_id</c> and <c>partner_id</c>.</param>
    public static Sql Of(CurrentUser viewer, SqlName row) => viewer switch
    {
        { ManagesUsers: true } => new($"{row}.partner_id = {viewer.Partner!.Id}"),
        { SeesAllOpportunities: true } => new($"({row}.partner_id = {viewer.Partner!.Id} AND (substr({row}.subject_id, 1, 1) IN ('O', 'L', 'I') OR {Oneself(viewer, row)}))"),
        { SeesOwnOpportunities: true } => new($"({row}.partner_id = {viewer.Partner!.Id} AND ({Pipeline(viewer, row)} OR {Deleted(viewer, row)} OR {Import(viewer, row)} OR {Oneself(viewer, row)}))"),
        { IsAws: false } => Oneself(viewer, row),
        { IsAwsSales: true } => new($"({Pipeline(viewer, row)} OR substr({row}.subject_id, 1, 1) IN ('G', 'S'))"),
        { IsValidator: true } => new($"({Pipeline(viewer, row)} OR substr({row}.subject_id, 1, 1) = 'S')"),
        _ => Predicates.False,
    };

    private static Sql Pipeline(CurrentUser viewer, SqlName row) => new(
        $"""
        ((substr({row}.subject_id, 1, 1) = 'O' AND EXISTS (SELECT 1 FROM opportunities o WHERE o.id = {Number(row)} AND {Visibility.Opportunities(viewer)}))
        OR (substr({row}.subject_id, 1, 1) = 'L' AND EXISTS (SELECT 1 FROM leads l WHERE l.id = {Number(row)} AND {Visibility.Leads(viewer)})))
        """);

    private static Sql Deleted(CurrentUser viewer, SqlName row) => new(
        $"""
        EXISTS (SELECT 1 FROM changes d WHERE d.subject_id = {row}.subject_id AND d.type = 'OPPORTUNITY_DELETED' AND d.owner_id = {viewer.User.Id})
        """);

    private static Sql Import(CurrentUser viewer, SqlName row) => new(
        $"(substr({row}.subject_id, 1, 1) = 'I' AND EXISTS (SELECT 1 FROM imports i WHERE i.id = {Number(row)} AND {Visibility.Imports(viewer)}))");

    private static Sql Oneself(CurrentUser viewer, SqlName row) => new($"{row}.subject_id = {viewer.Key}");

    private static SqlName Number(SqlName row) => new($"CAST(substr({row.Text}.subject_id, 2) AS BIGINT)");
}
