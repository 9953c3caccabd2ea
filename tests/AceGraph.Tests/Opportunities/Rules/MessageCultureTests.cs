using System.Globalization;
using AceGraph.Opportunities.Rules;
using AceGraph.Picklists;
using AceGraph.Reviews;
using AceGraph.Reviews.Rules;
using static AceGraph.Tests.Opportunities.Rules.Sample;

namespace AceGraph.Tests.Opportunities.Rules;

public sealed class MessageCultureTests
{
    [Theory]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    [InlineData("fi-FI")]
    public void Dates_AreToldAlikeWhereverTheServerStands(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            var expected = Messages();
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            Assert.Equal(expected, Messages());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static List<string> Messages()
    {
        var (opportunity, today) = (Ready(), DateOnly.FromDateTime(Now.UtcDateTime));
        (opportunity.TargetCloseDate, opportunity.ExecutedOn) = (today, today);
        (opportunity.Status, opportunity.Review.StartedAt) = (ReviewStatus.InReview, Now);
        var facts = new SubmissionFacts(opportunity, Now, today, "Northwind") { Duplicate = new(7, Now, ["useCase"], 120, Now.AddDays(120)) };
        var expired = InvitationRules.Unanswerable(new Invitation { Status = InvitationStatus.Pending, RespondBy = Now }, Now)!;
        return [.. SubmissionRules.Check(facts).Select(e => e.Message), expired.Message, ReviewTransitions.Standing(opportunity, "Rafael Pinto")];
    }
}
