using AceGraph.Data;

namespace AceGraph.Auth;

/// <summary>
/// Who sees what: one predicate for each kind of record, from which every query, count and mutation starts (rules, section 1). What it
/// hides does not exist for the viewer, by any path.
/// </summary>
public static class Visibility
{
    private static readonly Sql Nothing = new($"1 = 0");

    /// <summary>Opportunities, alias <c>o</c>.</summary>
    public static Sql Opportunities(CurrentUser viewer) => viewer switch
    {
        { IsValidator: true } => new($"o.status <> 'DRAFT'"),
        { IsAwsSales: true } => new($"(o.status = 'APPROVED' OR (o.origin = 'AWS_REFERRAL' AND o.invitation_status IS NOT NULL))"),
        { SeesAllOpportunities: true } => new($"o.partner_id = {viewer.Partner!.Id}"),
        { SeesOwnOpportunities: true } => new($"(o.owner_id = {viewer.User.Id} AND o.partner_id = {viewer.Partner!.Id})"),
        _ => Nothing,
    };

    /// <summary>Leads, alias <c>l</c>.</summary>
    public static Sql Leads(CurrentUser viewer) => viewer switch
    {
        { IsAwsSales: true } => new($"l.invitation_shared_at IS NOT NULL"),
        { SeesAllOpportunities: true } => new($"l.partner_id = {viewer.Partner!.Id}"),
        { SeesOwnOpportunities: true } => new($"(l.owner_id = {viewer.User.Id} AND l.partner_id = {viewer.Partner!.Id})"),
        _ => Nothing,
    };

    /// <summary>Users by <c>users</c> and <c>node</c>, alias <c>u</c>; one who stands in a visible record is shown there besides.</summary>
    public static Sql Users(CurrentUser viewer) => viewer switch
    {
        { ManagesUsers: true } => new($"u.partner_id = {viewer.Partner!.Id}"),
        { HasPipelineAccess: true } => new($"(u.partner_id = {viewer.Partner!.Id} AND (u.id = {viewer.User.Id} OR (u.status = 'ACTIVE' AND {HasPipelineAccess})))"),
        { IsAws: true } => Nothing,
        _ => new($"u.id = {viewer.User.Id}"),
    };

    /// <summary>Solutions, alias <c>s</c>.</summary>
    public static Sql Solutions(CurrentUser viewer) =>
        viewer.IsAws ? new($"1 = 1") : new($"s.partner_id = {viewer.Partner!.Id}");

    /// <summary>Partners, alias <c>p</c>.</summary>
    public static Sql Partners(CurrentUser viewer) =>
        viewer.IsAws ? new($"1 = 1") : new($"p.id = {viewer.Partner!.Id}");

    /// <summary>Requests for domains, alias <c>q</c>.</summary>
    public static Sql DomainRequests(CurrentUser viewer) => viewer switch
    {
        { IsAwsSales: true } => new($"1 = 1"),
        { ManagesUsers: true } => new($"q.partner_id = {viewer.Partner!.Id}"),
        _ => Nothing,
    };

    /// <summary>Goals and what else is told of a whole pipeline, alias <c>g</c>.</summary>
    public static Sql Goals(CurrentUser viewer) => viewer switch
    {
        { IsAwsSales: true } => new($"1 = 1"),
        { SeesAllOpportunities: true } => new($"g.partner_id = {viewer.Partner!.Id}"),
        _ => Nothing,
    };

    /// <summary>Saved views, alias <c>v</c>: one's own.</summary>
    public static Sql SavedViews(CurrentUser viewer) => new($"v.user_id = {viewer.User.Id}");

    /// <summary>Support tickets, alias <c>k</c>: one's own.</summary>
    public static Sql SupportTickets(CurrentUser viewer) => new($"k.opened_by_id = {viewer.User.Id}");

    /// <summary>Imports, alias <c>i</c>: all of the partner for who sees its whole pipeline, else one's own.</summary>
    public static Sql Imports(CurrentUser viewer) => viewer switch
    {
        { SeesAllOpportunities: true } => new($"i.partner_id = {viewer.Partner!.Id}"),
        { SeesOwnOpportunities: true } => new($"(i.created_by_id = {viewer.User.Id} AND i.partner_id = {viewer.Partner!.Id})"),
        _ => Nothing,
    };

    /// <summary>Webhooks, alias <c>w</c>.</summary>
    public static Sql Webhooks(CurrentUser viewer) => viewer.ManagesUsers ? new($"w.partner_id = {viewer.Partner!.Id}") : Nothing;

    /// <summary>Changes, alias <c>c</c>.</summary>
    public static Sql Changes(CurrentUser viewer) => LogVisibility.Of(viewer, new("c"));

    /// <summary>Mails, alias <c>m</c>: of the records whose changes the viewer sees, those to oneself, and of one's own support tickets.</summary>
    public static Sql Messages(CurrentUser viewer) => new(
        $"""
        (m.user_id = {viewer.User.Id} OR {LogVisibility.Of(viewer, new("m"))}
        OR m.subject_id IN (SELECT 'K' || k.id FROM support_tickets k WHERE {SupportTickets(viewer)}))
        """);

    private static SqlName HasPipelineAccess { get; } = new(
        "(" + string.Join(" OR ", new[] { "ALLIANCE_LEAD", "ALLIANCE_TEAM", "ACE_MANAGER", "ACE_USER" }
            .Select(role => $"(' ' || u.roles || ' ') LIKE '% {role} %'")) + ")");
}
