using AceGraph.Contracts;
using AceGraph.Opportunities;
using AceGraph.Opportunities.Rules;
using AceGraph.Picklists;

namespace AceGraph.Reviews;

/// <summary>What a validator wants to know when action is required (deck), and which input fields answer it.</summary>
[SchemaType]
public sealed record ReviewQuestion(string Question, IReadOnlyList<string> Fields)
{
    public static IReadOnlyList<ReviewQuestion> Of(Opportunity opportunity)
    {
        if (opportunity.Status != ReviewStatus.ActionRequired)
        {
            return [];
        }

        ReviewQuestion[] byReason = opportunity.Review.Reason switch
        {
            ReviewReason.ClarifySolution =>
            [
                new("What is the customer's pain point?", ["businessProblem"]),
                new("Which solution will be used?", ["solutionIds", "otherSolution"]),
            ],
            ReviewReason.ClarifyRevenue =>
            [
                new("Does the opportunity bring new AWS consumption, and how much a month?", ["monthlyRevenue"]),
                new("Which AWS products will the customer use?", ["awsProductCodes"]),
            ],
            ReviewReason.ClarifyOther => [],
            _ => [],
        };
        var named = opportunity.Review.RequestedFields.Except(EditLocks.ReasonFields(opportunity.Review.Reason)).ToList();
        return opportunity.Review.Comment is { } comment && (named.Count > 0 || byReason.Length == 0)
            ? [.. byReason, new ReviewQuestion(comment, named)]
            : byReason;
    }
}
