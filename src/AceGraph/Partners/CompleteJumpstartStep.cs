using AceGraph.Api.Types;
using AceGraph.Changes;
using AceGraph.Errors;
using AceGraph.Mutations;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;

namespace AceGraph.Partners;

/// <summary>Ticks one of the steps off that are done by hand. Ticking it off again is no change.</summary>
internal static class CompleteJumpstartStep
{
    public static void AddCompleteJumpstartStep(this ObjectGraphType mutation) => mutation.AddMutation(
        "completeJumpstartStep", "CompleteJumpstartStepInput", "PartnerPayload",
        "Ticks a step of a partner off that starts co-selling. Alliance Lead and Alliance Team.",
        async (context, input) =>
        {
            var outcome = await context.RunAsync(PartnerReplay.Record, a => RunAsync(a, (JumpstartStepKey)input["key"]!));
            return new PartnerPayload(outcome.Result, outcome.Errors);
        });

    private static async Task<Outcome<Partner>> RunAsync(Act act, JumpstartStepKey key)
    {
        if (!act.Viewer.ManagesUsers)
        {
            return PartnerGate.Forbidden("Your roles do not keep the jumpstart steps.");
        }

        if (DoneOtherwise(key) is { } hint)
        {
            return new UserError(ErrorCode.ValueInvalid, $"{WireName(key)} completes by itself.", "key", hint);
        }

        var partner = await act.Db.Partners.SingleAsync(p => p.Id == act.Viewer.Partner!.Id, act.Cancellation);
        if (!await act.Db.JumpstartCompletions.AnyAsync(j => j.PartnerId == partner.Id && j.Key == key, act.Cancellation))
        {
            act.Db.JumpstartCompletions.Add(new() { PartnerId = partner.Id, Key = key, DoneAt = act.Now, DoneById = act.Viewer.User.Id });
            partner.Version++;
            PartnerGate.Record(act, partner, [LoggedField.Of($"jumpstart.{WireName(key)}", false, true)]);
        }

        return partner;
    }

    /// <summary>What completes a step that is not done by hand.</summary>
    private static string? DoneOtherwise(JumpstartStepKey key) => key switch
    {
        JumpstartStepKey.Terms => "The Alliance Lead accepts the terms with acceptTerms.",
        JumpstartStepKey.FirstQualifiedSubmission => "It is done when AWS approves the first opportunity that the partner submits.",
        JumpstartStepKey.BusinessPlan or JumpstartStepKey.EngageAws or JumpstartStepKey.PartnerPath => null,
        _ => throw new ArgumentOutOfRangeException(nameof(key)),
    };

    private static string WireName(JumpstartStepKey key) => Picklists.WireNames<JumpstartStepKey>.Of(key);
}

public sealed class CompleteJumpstartStepInput : InputType
{
    public CompleteJumpstartStepInput()
        : base("CompleteJumpstartStepInput", "Which step is done.")
    {
        Field("key", "JumpstartStepKey!", "BUSINESS_PLAN, ENGAGE_AWS or PARTNER_PATH; the other two complete by themselves.");
        AddIdempotencyKey();
    }
}
