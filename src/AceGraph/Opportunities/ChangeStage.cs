using AceGraph.Api.Types;
using AceGraph.Changes;
using AceGraph.Mutations;
using AceGraph.Opportunities.Rules;
using AceGraph.Picklists;

namespace AceGraph.Opportunities;

/// <summary>Moves an opportunity along the sales cycle.</summary>
internal static class ChangeStage
{
    public static async Task<Outcome<Opportunity>> RunAsync(Act act, string id, int? version, Stage stage, ClosedLostReason? reason)
    {
        var (opportunity, refused) = await Gate.OpenAsync(act, id, version);
        if (refused is not null)
        {
            return refused;
        }

        var errors = StageRules.Check(opportunity!, stage, reason, await OpportunityWriting.LaunchFactsAsync(act, opportunity!, stage), act.Now);
        if (errors.Count > 0)
        {
            return Outcome<Opportunity>.Refused(errors);
        }

        return stage == opportunity!.Stage ? opportunity : Move(act, opportunity, stage, reason);
    }

    private static Opportunity Move(Act act, Opportunity opportunity, Stage stage, ClosedLostReason? reason)
    {
        List<FieldChange> fields = [LoggedField.Of("stage", opportunity.Stage, stage)];
        if (reason is not null)
        {
            fields.Add(LoggedField.Of("closedLostReason", opportunity.ClosedLostReason, reason));
        }

        (opportunity.Stage, opportunity.ClosedLostReason, opportunity.LastProgressAt) = (stage, reason, act.Now);
        OpportunityWriting.CloseWhereFinal(act, opportunity);
        act.Touch(opportunity);
        act.Record(ChangeType.OpportunityStageChanged, opportunity, fields);
        return opportunity;
    }
}

public sealed class ChangeStageInput : InputType
{
    public ChangeStageInput()
        : base("ChangeStageInput", "Where it is to stand.")
    {
        Field("id", "ID!", "The opportunity.");
        Field("version", "Int", "The version that was looked at; a later one is a conflict.");
        Field("stage", "Stage!", "One of `allowedStages`; the same stage is no change.");
        Field("closedLostReason", "ClosedLostReason", "With CLOSED_LOST, and only with it.");
        AddIdempotencyKey();
    }
}
