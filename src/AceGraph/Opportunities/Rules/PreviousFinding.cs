using AceGraph.Errors;
using AceGraph.Opportunities.Fields;
using AceGraph.Picklists;
using AceGraph.Reviews;

namespace AceGraph.Opportunities.Rules;

/// <summary>What a validator found in the rejected opportunity that a draft was cloned from.</summary>
/// <param name="Code">Why it was rejected.</param>
/// <param name="Cause">Which cause, where Invalid.</param>
/// <param name="Comment">The validator's comment.</param>
/// <param name="Fields">The input fields that it concerns and that are still as they were.</param>
public sealed record PreviousFinding(DisqualificationCode Code, InvalidCause? Cause, string? Comment, IReadOnlyList<string> Fields);

/// <summary>Keeps the finding of a rejected original before the eyes of who resubmits its clone.</summary>
public static class PreviousFindings
{
    private static readonly string[] Incomplete = ["businessProblem", "solutionIds", "otherSolution", "awsProductCodes", "monthlyRevenue"];
    private static readonly string[] Duplicate = ["useCase", "solutionIds", "otherSolution", "customer.companyName", "customer.website"];

    public static readonly Rule Rule = new(
        ErrorCode.PreviousFinding, [], "The rejected opportunity that this one was cloned from had a finding that still stands.",
        "Change what the finding concerns before submitting again.", Rule.AceGraph)
    { Severity = RuleSeverity.Warning, Stages = Rule.Submittable };

    /// <summary>The finding that still stands; null where the original was not rejected, or any of the fields concerned differs from it.</summary>
    /// <param name="clone">The draft.</param>
    /// <param name="original">What it was cloned from, where that is still there.</param>
    /// <param name="isActiveSolution">A clone is made without the others, which changes nothing that was found.</param>
    public static PreviousFinding? Of(Opportunity clone, Opportunity? original, Func<long, bool> isActiveSolution)
    {
        if (original is not { Status: ReviewStatus.Rejected, Review.Disqualification: { } code } || clone.ClonedFromId != original.Id)
            return null;
        var concerned = Concerned(code, original.Review);
        var taken = new Opportunity { SolutionIds = [.. original.SolutionIds.Where(id => isActiveSolution(id) || clone.SolutionIds.Contains(id))] };
        var isChanged = concerned.Select(path => OpportunityFields.Find(path)).OfType<OpportunityField>()
            .Any(field => !field.AreEqual(field.Get(clone), field.Get(field.Path == "solutionIds" ? taken : original)));
        return isChanged ? null : new PreviousFinding(code, original.Review.InvalidCause, original.Review.Comment, concerned);
    }

    public static UserError Warning(PreviousFinding finding)
    {
        var reason = finding.Code.ToLabel()
            + (finding.Cause is { } cause ? $" ({cause.ToLabel()})" : "");
        var comment = finding.Comment is null ? "" : $": {finding.Comment}";
        return Rule.Error(finding.Fields[0], $"The original was rejected as {reason}{comment}");
    }

    private static string[] Concerned(DisqualificationCode code, Review review) => code switch
    {
        DisqualificationCode.Incomplete when review.Reason is not null || review.RequestedFields.Count > 0 =>
            [.. EditLocks.RequestedFields(review).DefaultIfEmpty("businessProblem")],
        DisqualificationCode.Incomplete => Incomplete,
        DisqualificationCode.Duplicate => Duplicate,
        DisqualificationCode.Invalid => InvalidFields(review.InvalidCause),
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, "No disqualification code."),
    };

    private static string[] InvalidFields(InvalidCause? cause) => cause switch
    {
        InvalidCause.NoNetNewWorkload => ["businessProblem", "type", "useCase", "awsProductCodes", "monthlyRevenue"],
        InvalidCause.LeadOrSalesActivity => ["businessProblem", "salesActivities"],
        InvalidCause.PastWonOpportunity => ["businessProblem", "targetCloseDate"],
        InvalidCause.InternalWorkload => ["businessProblem", "customer.companyName", "customer.website"],
        _ => ["businessProblem"],
    };
}
