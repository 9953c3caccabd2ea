using AceGraph.Api.Types;
using AceGraph.Changes;
using AceGraph.Errors;
using AceGraph.Mutations;
using AceGraph.Opportunities.Fields;
using AceGraph.Opportunities.Rules;

namespace AceGraph.Opportunities;

/// <summary>A new draft: it may be incomplete, but no value in it can be one that is never right.</summary>
internal static class CreateOpportunity
{
    /// <param name="act">The mutation.</param>
    /// <param name="input">An OpportunityInput.</param>
    /// <param name="ownerId">Another owner than the caller.</param>
    /// <param name="nextStep">A NextStepInput.</param>
    public static async Task<Outcome<Opportunity>> RunAsync(
        Act act, IDictionary<string, object?> input, string? ownerId, IDictionary<string, object?>? nextStep)
    {
        if ((OwnerByRole(act, ownerId) ?? Gate.Pipeline(act.Viewer) ?? Gate.PipelineModel(act.Viewer)) is { } refused)
        {
            return refused;
        }

        var (owner, ownerError) = ownerId is null ? (act.Viewer.User, null) : await OpportunityOwners.FindAsync(act, ownerId, "ownerId");
        var (step, stepErrors) = nextStep is null
            ? (null, [])
            : NextStepRules.Read(nextStep.TryGetValue("customerActions", out var a) ? (string?)a : null, nextStep.TryGetValue("awsAsk", out var b) ? (string?)b : null);
        var patch = await OpportunityWriting.ReadAsync(act, input, null);
        var opportunity = New(act, owner?.Id ?? act.Viewer.User.Id);
        var deltas = patch.Apply(opportunity);
        var rules = UpdateRules.Check(await OpportunityWriting.UpdateFactsAsync(act, opportunity), deltas, new LaunchFacts(false, false), step is not null);
        List<UserError> errors =
        [
            .. patch.ErrorsWith([.. await OpportunityWriting.CrmIdAsync(act, opportunity, deltas), .. rules]),
            .. ownerError is null ? [] : new[] { ownerError },
            .. stepErrors.Select(e => e with { Field = "nextStep." + e.Field }),
        ];
        if (errors.Count > 0)
        {
            return Outcome<Opportunity>.Refused(errors);
        }

        Write(act, opportunity, deltas, step);
        return new Outcome<Opportunity>(opportunity, []) { Warnings = step is null ? [] : NextStepRules.Warnings(step) };
    }

    /// <summary>Makes one that every rule lets pass.</summary>
    /// <param name="act">The mutation.</param>
    /// <param name="opportunity">New, with its id.</param>
    /// <param name="deltas">What the input gave it.</param>
    /// <param name="step">Its first next step, if any.</param>
    public static void Write(Act act, Opportunity opportunity, IReadOnlyList<FieldDelta> deltas, NextStep? step)
    {
        act.Scope.Add(opportunity);
        act.Record(ChangeType.OpportunityCreated, opportunity, [.. OpportunityPatch.ToFieldChanges(OpportunityDeltas.FromNothing(opportunity))]);
        OpportunityWriting.Follow(act, opportunity, deltas);
        if (step is not null)
        {
            OpportunityWriting.AddNextStep(act, opportunity, step);
        }
    }

    private static UserError? OwnerByRole(Act act, string? ownerId) =>
        act.Viewer is { WritesOpportunities: true, CreatesForOthers: false } && ownerId is not null && ownerId != act.Viewer.Key
            ? new UserError(ErrorCode.Forbidden, "Your roles create opportunities for yourself only.", "ownerId", "Leave the owner out, or ask an ACE Manager.")
            : null;

    private static Opportunity New(Act act, long ownerId) => new()
    {
        Id = act.Ids.Next(),
        PartnerId = act.Viewer.Partner!.Id,
        OwnerId = ownerId,
        CreatedById = act.Viewer.User.Id,
        CreatedAt = act.Now,
        UpdatedAt = act.Now,
    };
}

public sealed class CreateOpportunityInput : InputType
{
    public CreateOpportunityInput()
        : base("CreateOpportunityInput", "A new draft.")
    {
        Field("opportunity", "OpportunityInput!", "Its fields; a title and a company name at least.");
        Field("nextStep", "NextStepInput", "Its first next step.");
        Field("ownerId", "ID", "Who is to own it; the caller where absent.");
        AddIdempotencyKey();
    }
}

public sealed class NextStepInput : InputType
{
    public NextStepInput()
        : base("NextStepInput", "A next step: at least one of the two answers.")
    {
        Field("customerActions", "String", "Actions agreed with the end customer. At most 255 characters.");
        Field("awsAsk", "String", "What the partner needs of the AWS seller. At most 255 characters.");
    }
}
