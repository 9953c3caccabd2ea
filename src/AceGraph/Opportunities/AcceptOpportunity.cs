using AceGraph.Api.Types;
using AceGraph.Changes;
using AceGraph.Mutations;
using AceGraph.Picklists;
using AceGraph.Reviews;

namespace AceGraph.Opportunities;

/// <summary>Takes on what AWS shared: it is approved from then on, without a submission.</summary>
internal static class AcceptOpportunity
{
    public static async Task<Outcome<Opportunity>> RunAsync(Act act, string id, int? version)
    {
        var (opportunity, refused) = await Gate.OpenAsync(act, id, version);
        return (refused ?? InvitationRules.Unanswerable(opportunity!.Invitation, act.Now)) is { } error ? error : Accept(act, opportunity!);
    }

    private static Opportunity Accept(Act act, Opportunity opportunity)
    {
        var fields = InvitationAnswer.Accept(opportunity.Invitation, act.Viewer.User.Id, act.Now);
        fields.Add(LoggedField.Of("status", opportunity.Status, ReviewStatus.Approved));
        (opportunity.Status, opportunity.ApprovedAt, opportunity.LastProgressAt) = (ReviewStatus.Approved, act.Now, act.Now);
        act.Touch(opportunity);
        act.Record(ChangeType.InvitationAnswered, opportunity, fields);
        return opportunity;
    }
}

public sealed class AcceptOpportunityInput : InputType
{
    public AcceptOpportunityInput()
        : base("AcceptOpportunityInput", "What is taken on.")
    {
        Field("id", "ID!", "The opportunity.");
        Field("version", "Int", "The version that was looked at; a later one is a conflict.");
        AddIdempotencyKey();
    }
}
