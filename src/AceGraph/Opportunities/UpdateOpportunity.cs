using AceGraph.Api.Types;
using AceGraph.Changes;
using AceGraph.Mutations;
using AceGraph.Opportunities.Fields;
using AceGraph.Opportunities.Rules;

namespace AceGraph.Opportunities;

/// <summary>Changes the fields given and no others; one locked field refuses the whole update by name.</summary>
internal static class UpdateOpportunity
{
    public static async Task<Outcome<Opportunity>> RunAsync(Act act, string id, int? version, IDictionary<string, object?> input)
    {
        var (opportunity, refused) = await Gate.OpenAsync(act, id, version);
        return refused is not null ? refused : await RunAsync(act, opportunity!, input);
    }

    /// <summary>The same on a record that stands open already.</summary>
    public static async Task<Outcome<Opportunity>> RunAsync(Act act, Opportunity opportunity, IDictionary<string, object?> input)
    {
        // Before any value is compared: a guess that happens to be a hidden value must not read as no change.
        if (EditLocks.LockedByInvitation(opportunity, act.Now) is { } shared)
        {
            return shared;
        }

        var patch = await OpportunityWriting.ReadAsync(act, input, opportunity);
        if (EditLocks.Judge(opportunity, patch.Touches(opportunity), act.Now) is { Count: > 0 } locked)
        {
            return Outcome<Opportunity>.Refused(locked);
        }

        var deltas = patch.Apply(opportunity);
        var rules = UpdateRules.Check(
            await OpportunityWriting.UpdateFactsAsync(act, opportunity),
            deltas,
            await OpportunityWriting.LaunchFactsAsync(act, opportunity, opportunity.Stage),
            deltas.Any(d => d.Path == "involvement") && await OpportunityWriting.HasNextStepAsync(act, opportunity));
        var errors = patch.ErrorsWith([.. await OpportunityWriting.CrmIdAsync(act, opportunity, deltas), .. rules]);
        if (errors.Count > 0)
        {
            return Outcome<Opportunity>.Refused(errors);
        }

        Write(act, opportunity, deltas);
        return opportunity;
    }

    /// <summary>Logs changes that every rule lets pass and that the record has already; none is no change.</summary>
    public static void Write(Act act, Opportunity opportunity, IReadOnlyList<FieldDelta> deltas)
    {
        if (deltas.Count > 0)
        {
            act.Touch(opportunity);
            act.Record(ChangeType.OpportunityUpdated, opportunity, [.. OpportunityPatch.ToFieldChanges(deltas)]);
            OpportunityWriting.Follow(act, opportunity, deltas);
        }
    }
}

public sealed class UpdateOpportunityInput : InputType
{
    public UpdateOpportunityInput()
        : base("UpdateOpportunityInput", "What is to change.")
    {
        Field("id", "ID!", "The opportunity.");
        Field("version", "Int", "The version that the change was made on; a later one is a conflict. Where absent, the last write wins.");
        Field("opportunity", "OpportunityInput!", "The fields to change; null clears, absent leaves.");
        AddIdempotencyKey();
    }
}
