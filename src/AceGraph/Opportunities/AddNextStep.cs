using AceGraph.Api.Types;
using AceGraph.Mutations;
using AceGraph.Opportunities.Rules;

namespace AceGraph.Opportunities;

/// <summary>Tells what was agreed with the customer and what is asked of AWS.</summary>
internal static class AddNextStep
{
    public sealed record Added(Opportunity Opportunity, NextStep Step);

    public static async Task<Outcome<Added>> RunAsync(Act act, string id, string? customerActions, string? awsAsk)
    {
        var (opportunity, refused) = await Gate.OpenAsync(act, id);
        if ((refused ?? EditLocks.LockedForWork(opportunity!, act.Now)) is { } error)
        {
            return error;
        }

        var (step, errors) = NextStepRules.Read(customerActions, awsAsk);
        if (errors.Count > 0)
        {
            return Outcome<Added>.Refused(errors);
        }

        act.Touch(opportunity!);
        OpportunityWriting.AddNextStep(act, opportunity!, step);
        return new Outcome<Added>(new Added(opportunity!, step), []) { Warnings = NextStepRules.Warnings(step) };
    }
}

public sealed class AddNextStepInput : InputType
{
    public AddNextStepInput()
        : base("AddNextStepInput", "A next step: at least one of the two answers.")
    {
        Field("id", "ID!", "The opportunity.");
        Field("customerActions", "String", "Actions agreed with the end customer. At most 255 characters.");
        Field("awsAsk", "String", "What the partner needs of the AWS seller. At most 255 characters.");
        AddIdempotencyKey();
    }
}
