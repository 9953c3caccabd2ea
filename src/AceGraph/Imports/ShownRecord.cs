using AceGraph.Auth;
using AceGraph.Opportunities;

namespace AceGraph.Imports;

/// <summary>A record as an export shows it.</summary>
internal static class ShownRecord
{
    /// <summary>A copy of the input fields without what an unanswered invitation hides; where it hides nothing, the record itself.</summary>
    public static Opportunity Of(Opportunity opportunity, CurrentUser viewer, DateTimeOffset now)
    {
        if (!HiddenFields.Hides(opportunity.Invitation, viewer, now))
        {
            return opportunity;
        }

        var copy = new Opportunity { Id = opportunity.Id, Invitation = opportunity.Invitation };
        foreach (var field in OpportunityFields.All)
        {
            field.Set(copy, field.Get(opportunity));
        }

        return HiddenFields.Mask(copy, viewer, now);
    }
}
