using AceGraph.Api.Types;
using AceGraph.Mutations;
using Microsoft.EntityFrameworkCore;

namespace AceGraph.Opportunities;

/// <summary>Sets or takes off the viewer's own flag; nobody else sees it, and neither version nor log counts it.</summary>
internal static class FlagOpportunity
{
    public static async Task<Outcome<Opportunity>> RunAsync(Act act, string id, bool flagged)
    {
        if (await Gate.FindAsync(act, id) is not { } opportunity)
        {
            return Gate.NotFound("id");
        }

        var flag = await act.Db.OpportunityFlags.SingleOrDefaultAsync(
            f => f.UserId == act.Viewer.User.Id && f.OpportunityId == opportunity.Id, act.Cancellation);
        if (flagged && flag is null)
        {
            act.Db.OpportunityFlags.Add(new OpportunityFlag { UserId = act.Viewer.User.Id, OpportunityId = opportunity.Id });
        }
        else if (!flagged && flag is not null)
        {
            act.Db.OpportunityFlags.Remove(flag);
        }

        return opportunity;
    }
}

public sealed class FlagOpportunityInput : InputType
{
    public FlagOpportunityInput()
        : base("FlagOpportunityInput", "What the viewer flags.")
    {
        Field("id", "ID!", "The opportunity.");
        Field("flagged", "Boolean!", "True sets the flag, false takes it off.");
        AddIdempotencyKey();
    }
}
