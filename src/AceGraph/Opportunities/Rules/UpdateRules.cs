using AceGraph.Errors;
using AceGraph.Opportunities.Fields;
using AceGraph.Picklists;

namespace AceGraph.Opportunities.Rules;

/// <summary>What an update obeys beyond the locks: the stage always, the rules of the changed fields once AWS knows the record.</summary>
public static class UpdateRules
{
    private static readonly string[] NotInUpdates = ["1", "2", "3", "19"];

    private static readonly Rule NotReversible = new(
        ErrorCode.CoSellNotReversible, ["involvement"], "Once submitted, Co-Sell does not go back to For Visibility Only.",
        "Leave the involvement at Co-Sell.", Rule.Deck);

    private static readonly Rule ContactNeeded = new(
        ErrorCode.ValueRequired, ["involvement", "nextSteps", "customer.contact"],
        "From For Visibility Only to Co-Sell, an approved opportunity needs a next step and a contact with first name, last name and e-mail.",
        "Add what is missing, then ask for Co-Sell.", Rule.Deck);

    public static IReadOnlyList<Rule> Rules { get; } = [NotReversible, ContactNeeded];

    /// <summary>The errors of an update that the locks allow, on the record as it is after it.</summary>
    /// <param name="facts">The record after the update.</param>
    /// <param name="deltas">What the update changes.</param>
    /// <param name="launch">For a move to Launched.</param>
    /// <param name="hasNextStep">Whether the record has any next step.</param>
    public static IReadOnlyList<UserError> Check(SubmissionFacts facts, IReadOnlyList<FieldDelta> deltas, LaunchFacts launch, bool hasNextStep)
    {
        var after = facts.Opportunity;
        var before = deltas.FirstOrDefault(delta => delta.Path == "involvement")?.Old as InvolvementType? ?? after.Involvement;
        var errors = new List<UserError>();
        if (after.Status is ReviewStatus.ActionRequired or ReviewStatus.Approved)
            errors.AddRange(CheckChanged(facts, Judged(after, before, deltas)));
        errors.AddRange(CheckInvolvement(after, before, hasNextStep));
        if (deltas.Any(delta => delta.Path is "stage" or "closedLostReason"))
            errors.AddRange(StageRules.CheckMove(after, after.Stage, after.ClosedLostReason, launch));
        return errors;
    }

    /// <summary>
    /// The errors of another involvement, on the record with the new one: Co-Sell does not go back once submitted (deck); the other way,
    /// once approved, needs a next step and a contact (AWS).
    /// </summary>
    public static IEnumerable<UserError> CheckInvolvement(Opportunity after, InvolvementType before, bool hasNextStep)
    {
        if (before == InvolvementType.CoSell && after.Involvement == InvolvementType.ForVisibilityOnly && IsKnownToAws(after))
            yield return NotReversible.Error("involvement");
        if (!AsksForCoSell(after, before))
            yield break;
        if (!hasNextStep)
            yield return ContactNeeded.Error("nextSteps", "Co-Sell of an approved opportunity needs a next step.");
        if (after.Customer.Contact is not { FirstName: not null, LastName: not null, Email: not null })
            yield return ContactNeeded.Error("customer.contact", "Co-Sell of an approved opportunity needs a contact with first name, last name and e-mail.");
    }

    private static bool AsksForCoSell(Opportunity after, InvolvementType before) =>
        (before, after.Involvement, after.Status) == (InvolvementType.ForVisibilityOnly, InvolvementType.CoSell, ReviewStatus.Approved);

    /// <summary>Asking for Co-Sell asks for a sales activity and a need too, changed or not.</summary>
    private static HashSet<string> Judged(Opportunity after, InvolvementType before, IReadOnlyList<FieldDelta> deltas)
    {
        var changed = deltas.Select(delta => delta.Path).ToHashSet();
        if (AsksForCoSell(after, before))
            changed.UnionWith(["salesActivities", "primaryNeeds"]);
        return changed;
    }

    private static bool IsKnownToAws(Opportunity opportunity) =>
        opportunity.Status != ReviewStatus.Draft || opportunity.Review.SubmittedAt is not null;

    private static IEnumerable<UserError> CheckChanged(SubmissionFacts facts, HashSet<string> changed) =>
        from rule in SubmissionRules.All
        where !NotInUpdates.Contains(rule.Number) && rule.Rule.Fields.Any(changed.Contains)
        from error in rule.Check(facts)
        where !rule.JudgesEachField || changed.Contains(error.Field!)
        select error;
}
