using AceGraph.Picklists;

namespace AceGraph.Insights;

/// <summary>What the dashboard counts (rules, section 11), each number as the filter that lists it.</summary>
internal static class Cards
{
    public const string LeadsToAnswer = "LEADS_TO_ANSWER";
    public const string ActionRequired = "ACTION_REQUIRED";
    public const string UpdateDue = "UPDATE_DUE";
    public const string Slipped = "SLIPPED";

    /// <param name="Key">Its name for programs.</param>
    /// <param name="Title">Its name for people.</param>
    /// <param name="InWords">What is counted, to stand after the kind of record.</param>
    /// <param name="Filter">As GraphQL coerces it.</param>
    public sealed record Card(string Key, string Title, string InWords, IDictionary<string, object?> Filter);

    public static IReadOnlyList<Card> Leads { get; } =
    [
        new(LeadsToAnswer, "Leads to answer", "whose invitation is neither answered nor expired", Of(("invitations", Some(InvitationStatus.Pending)))),
        new(
            "LEADS_BEING_WORKED",
            "Leads being worked",
            "that were accepted and are neither disqualified nor converted",
            Of(
                ("invitations", Some(InvitationStatus.Accepted)),
                ("statuses", Some([.. LeadStatusPicklist.All.Where(status => status != LeadStatus.Disqualified)])),
                ("converted", false))),
    ];

    public static IReadOnlyList<Card> Opportunities { get; } =
    [
        new("DRAFT", "Draft", "that are not submitted yet", Of(("statuses", Some(ReviewStatus.Draft)))),
        new("IN_VALIDATION", "In validation", "that are submitted or in review", Of(("statuses", Some(ReviewStatus.Submitted, ReviewStatus.InReview)))),
        new(ActionRequired, "Action required", "that the validator asks the partner to change", Of(("statuses", Some(ReviewStatus.ActionRequired)))),
        new(
            "APPROVED_AND_OPEN",
            "Approved and open",
            "that are approved, and neither launched nor lost",
            Of(("statuses", Some(ReviewStatus.Approved)), ("open", true))),
        new(UpdateDue, "Update due", "that are approved and open, and that the partner has not moved on for 14 days", Of(("updateDue", true))),
        new(Slipped, "Slipped", "that are approved and open, and whose target close date has passed", Of(("slipped", true))),
    ];

    /// <summary>The open pipeline by stage: what may still be won.</summary>
    public static ScopePart Funnel { get; } = new(
        "that are neither launched, lost nor rejected",
        Of(("open", true), ("statuses", Some([.. ReviewStatusPicklist.All.Where(status => status != ReviewStatus.Rejected)]))));

    private static Dictionary<string, object?> Of(params (string Field, object Value)[] fields) => fields.ToDictionary(f => f.Field, f => (object?)f.Value);

    private static T[] Some<T>(params T[] values) => values;
}
