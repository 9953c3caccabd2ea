using AceGraph.Picklists;

namespace AceGraph.Opportunities;

/// <summary>Makes a new draft of an opportunity, to start again after a loss or a rejection.</summary>
public static class Cloning
{
    private static readonly string[] LeftOut = ["crmId", "stage", "executedOn", "closedLostReason"];

    /// <summary>
    /// A draft with the input fields of the original but the CRM id, the day of signing and the closed lost reason; at the stage of the
    /// original while that is open, else Qualified. Ids, version and review start anew. Inactive solutions are left out.
    /// </summary>
    public static Opportunity Copy(
        Opportunity original, long ownerId, long createdById, DateTimeOffset now, Func<long, bool> isActiveSolution, string? title = null)
    {
        var copy = new Opportunity
        {
            PartnerId = original.PartnerId,
            OwnerId = ownerId,
            CreatedById = createdById,
            CreatedAt = now,
            UpdatedAt = now,
            ClonedFromId = original.Id,
            Origin = OpportunityOrigin.PartnerReferral,
            Stage = original.IsOpen ? original.Stage : Stage.Qualified,
        };
        foreach (var field in OpportunityFields.All.Where(field => !LeftOut.Contains(field.Path)))
            field.Set(copy, field.Get(original));
        copy.SolutionIds.RemoveAll(id => !isActiveSolution(id));
        copy.Title = title ?? copy.Title;
        return copy;
    }
}
