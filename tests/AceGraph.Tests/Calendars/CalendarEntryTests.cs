using AceGraph.Calendars;
using AceGraph.Leads;
using AceGraph.Opportunities;
using AceGraph.Picklists;
using AceGraph.Tests.Harness;
using AceGraph.Tests.Opportunities.Rules;

namespace AceGraph.Tests.Calendars;

public sealed class CalendarEntryTests
{
    private static readonly DateTimeOffset Now = AceGraphServer.Start;

    [Theory]
    [InlineData(ReviewStatus.Draft, Stage.Qualified, "close-date")]
    [InlineData(ReviewStatus.Submitted, Stage.Qualified, "")]
    [InlineData(ReviewStatus.InReview, Stage.Qualified, "")]
    [InlineData(ReviewStatus.ActionRequired, Stage.Qualified, "")]
    [InlineData(ReviewStatus.Rejected, Stage.Qualified, "")]
    [InlineData(ReviewStatus.Approved, Stage.Qualified, "update-due close-date")]
    [InlineData(ReviewStatus.Approved, Stage.Committed, "update-due close-date")]
    [InlineData(ReviewStatus.Approved, Stage.Launched, "")]
    [InlineData(ReviewStatus.Approved, Stage.ClosedLost, "")]
    public void Opportunity_HasTheDatesOfItsStatus(ReviewStatus status, Stage stage, string kinds) =>
        Assert.Equal(kinds, Kinds(CalendarEntry.Of(Opportunity(status, stage), Now)));

    [Theory]
    [InlineData(InvitationStatus.Pending, 1, "answer")]
    [InlineData(InvitationStatus.Pending, 0, "")]
    [InlineData(InvitationStatus.Rejected, 1, "")]
    [InlineData(InvitationStatus.Expired, 1, "")]
    public void SharedOne_HasItsAnswerUntilTheDeadline(InvitationStatus status, int ticksLeft, string kinds)
    {
        var opportunity = Opportunity(ReviewStatus.Draft, Stage.Prospect);
        (opportunity.Invitation.Status, opportunity.Invitation.RespondBy) = (status, Now.AddTicks(ticksLeft));
        var lead = new Lead { Id = 8, Invitation = opportunity.Invitation };
        Assert.Equal(kinds, Kinds(CalendarEntry.Of(opportunity, Now)));
        Assert.Equal(kinds, Kinds(CalendarEntry.Of(lead, Now)));
    }

    [Fact]
    public void UpdateDue_IsFourteenDaysAfterTheLastProgress()
    {
        var opportunity = Opportunity(ReviewStatus.Approved, Stage.Qualified);
        opportunity.LastProgressAt = new DateTimeOffset(2026, 3, 1, 23, 30, 0, TimeSpan.Zero);
        var due = CalendarEntry.Of(opportunity, Now).Single(e => e.Kind == "update-due");
        Assert.Equal(new DateTimeOffset(2026, 3, 15, 23, 30, 0, TimeSpan.Zero), due.At);
    }

    private static Opportunity Opportunity(ReviewStatus status, Stage stage)
    {
        var opportunity = Sample.In(status, stage);
        (opportunity.Id, opportunity.LastProgressAt) = (7, Now.AddDays(-1));
        return opportunity;
    }

    private static string Kinds(IEnumerable<CalendarEntry> entries) => string.Join(" ", entries.Select(e => e.Kind));
}
