using AceGraph.Changes;
using AceGraph.Data;
using AceGraph.Errors;
using AceGraph.Mutations;
using AceGraph.Opportunities.Fields;
using AceGraph.Opportunities.Rules;
using AceGraph.Picklists;

namespace AceGraph.Opportunities;

/// <summary>What the mutations of an opportunity share: reading an input, judging it, and writing what follows from a change.</summary>
internal static class OpportunityWriting
{
    /// <param name="act">The mutation.</param>
    /// <param name="input">An OpportunityInput.</param>
    /// <param name="current">The record to update; null for a new one.</param>
    /// <param name="partnerId">Whose record it is; the viewer's partner where null.</param>
    public static async Task<OpportunityPatch> ReadAsync(Act act, IDictionary<string, object?> input, Opportunity? current, long? partnerId = null)
    {
        var known = await References.ReadAsync(act.Sql, act.Viewer, OpportunityPatch.ReferencedIds(input), act.Cancellation, partnerId);
        return current is null ? OpportunityPatch.ParseNew(input, known) : OpportunityPatch.Parse(input, known, current);
    }

    public static async Task<SubmissionFacts> FactsAsync(Act act, Opportunity opportunity) =>
        (await new SubmissionFactsReader(act.Sql, act.Now, act.Cancellation).ReadAsync([opportunity]))[opportunity];

    /// <summary>As <see cref="FactsAsync"/> for an update: a record that AWS does not know yet is judged by itself.</summary>
    public static async Task<SubmissionFacts> UpdateFactsAsync(Act act, Opportunity opportunity) => opportunity.Status == ReviewStatus.Draft
        ? new SubmissionFacts(opportunity, act.Now, act.Viewer.Partner!.Today(act.Now), act.Viewer.Partner.Name)
        : await FactsAsync(act, opportunity);

    /// <summary>Read where the stage is to be Launched, which alone asks for them.</summary>
    public static async Task<LaunchFacts> LaunchFactsAsync(Act act, Opportunity opportunity, Stage stage) => stage == Stage.Launched
        ? (await LaunchFactsReader.ReadAsync(act.Sql, [opportunity], act.Now, act.Cancellation))[opportunity]
        : new LaunchFacts(false, false);

    public static async Task<bool> HasNextStepAsync(Act act, Opportunity opportunity) => await act.Sql.ScalarAsync<long>(
        new Sql($"SELECT count(*) FROM (SELECT 1 FROM next_steps n WHERE n.opportunity_id = {opportunity.Id} LIMIT 1) x"), act.Cancellation) > 0;

    /// <summary>The error of a CRM id that another opportunity of the partner has.</summary>
    public static async Task<IReadOnlyList<UserError>> CrmIdAsync(Act act, Opportunity opportunity, IEnumerable<FieldDelta> deltas)
    {
        if (opportunity.CrmId is null || !deltas.Any(d => d.Path == "crmId"))
        {
            return [];
        }

        var other = await act.Sql.ScalarAsync<long>(
            new Sql($"SELECT o.id FROM opportunities o WHERE o.partner_id = {opportunity.PartnerId} AND o.crm_id = {opportunity.CrmId} AND o.id <> {opportunity.Id}"),
            act.Cancellation);
        return other == 0 ? [] : [CrmIdTaken(opportunity.CrmId, other)];
    }

    public static UserError CrmIdTaken(string crmId, long other) => new(
        ErrorCode.CrmIdTaken,
        $"Another opportunity of the partner has the CRM identifier {crmId}.",
        "crmId",
        "Update that one with upsertOpportunities, or give this one an identifier of its own.")
    {
        SubjectId = other,
    };

    /// <summary>Sets what follows from changed fields: the times of launch and loss, and the last progress.</summary>
    public static void Follow(Act act, Opportunity opportunity, IReadOnlyList<FieldDelta> deltas)
    {
        if (deltas.Any(d => UpdateDue.IsProgress(d.Path)))
        {
            opportunity.LastProgressAt = act.Now;
        }

        if (deltas.Any(d => d.Path == "stage"))
        {
            CloseWhereFinal(act, opportunity);
        }
    }

    /// <summary>Tells when it was launched or lost, after its stage was set.</summary>
    public static void CloseWhereFinal(Act act, Opportunity opportunity)
    {
        if (!opportunity.IsOpen)
        {
            opportunity.ClosedAt = act.Now;
            opportunity.LaunchedAt = opportunity.Stage == Stage.Launched ? act.Now : null;
        }
    }

    public static NextStep AddNextStep(Act act, Opportunity opportunity, NextStep step)
    {
        (step.Id, step.OpportunityId, step.CreatedById, step.CreatedAt) = (act.Ids.Next(), opportunity.Id, act.Viewer.User.Id, act.Now);
        act.Scope.Add(step);
        opportunity.LastProgressAt = act.Now;
        act.Record(ChangeType.NextStepAdded, opportunity,
        [
            LoggedField.Of("nextSteps.customerActions", null, step.CustomerActions),
            LoggedField.Of("nextSteps.awsAsk", null, step.AwsAsk),
        ]);
        return step;
    }
}
