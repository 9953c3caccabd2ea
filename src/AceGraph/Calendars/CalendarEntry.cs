using AceGraph.Api;
using AceGraph.Data;
using AceGraph.Leads;
using AceGraph.Opportunities;
using AceGraph.Opportunities.Rules;
using AceGraph.Picklists;

namespace AceGraph.Calendars;

/// <summary>One thing to think of: at an instant, or on a day.</summary>
/// <param name="Kind">Part of its stable id.</param>
/// <param name="RecordId">Node id of what it is about.</param>
/// <param name="Version">Of the record.</param>
/// <param name="ChangedAt">When the record last changed.</param>
/// <param name="Summary">What a calendar shows.</param>
internal sealed record CalendarEntry(string Kind, string RecordId, int Version, DateTimeOffset ChangedAt, string Summary)
{
    /// <summary>Null for a whole day.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>The same day wherever it is looked at.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Of an opportunity that the viewer owns and sees: answer, next update and close date, as far as they are due from here.</summary>
    /// <param name="opportunity">Hidden fields play no part.</param>
    /// <param name="now">The instant.</param>
    public static IEnumerable<CalendarEntry> Of(Opportunity opportunity, DateTimeOffset now)
    {
        var id = NodeId.Format(NodeId.Opportunity, opportunity.Id);
        CalendarEntry Entry(string kind, string what) =>
            new(kind, id, opportunity.Version, opportunity.UpdatedAt, $"{what}: {PlainText.Of(opportunity.Title)} ({id})");
        if (opportunity.Invitation.StatusAt(now) == InvitationStatus.Pending)
        {
            yield return Entry("answer", "Answer AWS") with { At = opportunity.Invitation.RespondBy };
        }

        if (UpdateDue.DueAt(opportunity) is { } due)
        {
            yield return Entry("update-due", "Update due") with { At = due };
        }

        if (opportunity.TargetCloseDate is { } day && IsWorked(opportunity, now))
        {
            yield return Entry("close-date", "Target close date") with { On = day };
        }
    }

    /// <summary>The answer to a shared lead, whose customer is hidden until it is given.</summary>
    public static IEnumerable<CalendarEntry> Of(Lead lead, DateTimeOffset now)
    {
        if (lead.Invitation.StatusAt(now) == InvitationStatus.Pending)
        {
            var id = NodeId.Format(NodeId.Lead, lead.Id);
            yield return new CalendarEntry("answer", id, lead.Version, lead.UpdatedAt, $"Answer AWS: lead {id}") { At = lead.Invitation.RespondBy };
        }
    }

    /// <summary>A draft of the partner's own, or approved and open.</summary>
    private static bool IsWorked(Opportunity opportunity, DateTimeOffset now) =>
        opportunity.IsOpen
        && opportunity.Status is ReviewStatus.Draft or ReviewStatus.Approved
        && opportunity.Invitation.StatusAt(now) is null or InvitationStatus.Accepted;
}
