using System.Globalization;
using AceGraph.Errors;
using AceGraph.Opportunities.Fields;
using AceGraph.Picklists;

namespace AceGraph.Opportunities.Rules;

/// <summary>What the project is, what is sold and when.</summary>
public static class ProjectRules
{
    /// <summary>In user-perceived characters.</summary>
    public const int ShortestBusinessProblem = 20;

    /// <summary>Rule 9, deck: the business problem has fewer than 20 user-perceived characters after trimming.</summary>
    public static readonly SubmissionRule BusinessProblem = SubmissionRule.Telling(
        "9",
        Of(ErrorCode.BusinessProblemTooShort, ["businessProblem"], "The business problem needs at least 20 characters.",
            "Say what the customer's pain point is, which solution meets it and what the goal is."),
        "businessProblem",
        facts => TextRules.PerceivedCharacters(facts.Opportunity.BusinessProblem?.Trim() ?? "") is < ShortestBusinessProblem and var length
            ? $"The business problem has {length} character{(length == 1 ? "" : "s")}; at least {ShortestBusinessProblem} are needed."
            : null);

    /// <summary>Rule 10, deck: no use case is chosen.</summary>
    public static readonly SubmissionRule UseCase = SubmissionRule.Simple(
        "10",
        Of(ErrorCode.UseCaseRequired, ["useCase"], "The use case must be chosen.", "Choose a use case."),
        "useCase",
        facts => facts.Opportunity.UseCase is null);

    /// <summary>Rule 11, deck: neither a solution nor another one is given.</summary>
    public static readonly SubmissionRule Solution = SubmissionRule.Simple(
        "11",
        Of(ErrorCode.SolutionRequired, ["solutionIds", "otherSolution"], "A solution must be given.",
            "Choose one of the partner's solutions, or describe another in otherSolution."),
        "solutionIds",
        facts => facts.Opportunity is { SolutionIds.Count: 0, OtherSolution: null });

    /// <summary>Rule 11, deck: Other is chosen as the solution (an empty text) and not described.</summary>
    public static readonly SubmissionRule OtherSolution = SubmissionRule.Simple(
        "11",
        Of(ErrorCode.OtherSolutionRequired, ["solutionIds", "otherSolution"], "The solution Other needs its text.", "Say which solution is offered."),
        "otherSolution",
        facts => facts.Opportunity is { SolutionIds.Count: 0, OtherSolution: { } text } && string.IsNullOrWhiteSpace(text));

    /// <summary>Rule 12, deck: no delivery model is chosen.</summary>
    public static readonly SubmissionRule DeliveryModel = SubmissionRule.Simple(
        "12",
        Of(ErrorCode.DeliveryModelRequired, ["deliveryModels"], "A delivery model must be chosen.", "Choose at least one."),
        "deliveryModels",
        facts => facts.Opportunity.DeliveryModels.Count == 0);

    /// <summary>Rule 12, deck: no sales activity is chosen.</summary>
    public static readonly SubmissionRule SalesActivity = SubmissionRule.Simple(
        "12",
        Of(ErrorCode.SalesActivityRequired, ["salesActivities"], "A sales activity must be chosen.", "Choose what has happened with the customer so far."),
        "salesActivities",
        facts => facts.Opportunity.SalesActivities.Count == 0);

    /// <summary>Rule 14, deck: the monthly revenue (USD or EUR a month) is missing or not above 0; 0.01 passes.</summary>
    public static readonly SubmissionRule Revenue = SubmissionRule.Telling(
        "14",
        Of(ErrorCode.RevenueRequired, ["monthlyRevenue"], "The estimated AWS monthly recurring revenue must be above 0.",
            "Estimate what the customer will spend on AWS each month, for instance with the AWS Pricing Calculator."),
        "monthlyRevenue",
        facts => facts.Opportunity.MonthlyRevenue is not { } revenue ? "The estimated AWS monthly recurring revenue is missing."
            : revenue.Amount > 0 ? null
            : $"The estimated AWS monthly recurring revenue is {revenue.Amount.ToString("F2", CultureInfo.InvariantCulture)}; it must be above 0.");

    /// <summary>Rule 15, deck: the target close date is today or earlier in the partner's time zone. A missing one is rule 4's.</summary>
    public static readonly SubmissionRule CloseDate = SubmissionRule.Telling(
        "15",
        Of(ErrorCode.CloseDateNotFuture, ["targetCloseDate"], "The target close date must be after today.", "Set it to tomorrow or later."),
        "targetCloseDate",
        facts => facts.Opportunity.TargetCloseDate is { } date && date <= facts.Today
            ? string.Create(CultureInfo.InvariantCulture, $"The target close date {date:yyyy-MM-dd} is not after today, {facts.Today:yyyy-MM-dd}.")
            : null);

    /// <summary>Rule 17, deck: a flat renewal does not name the opportunity that it renews.</summary>
    public static readonly SubmissionRule Parent = SubmissionRule.Simple(
        "17",
        Of(ErrorCode.ParentRequired, ["type", "parentId"], "A flat renewal needs the opportunity that it renews.", "Name it in parentId."),
        "parentId",
        facts => facts.Opportunity is { Type: OpportunityType.FlatRenewal, ParentId: null });

    /// <summary>Rule 18, deck: the competitor is Other (not Other- Cost Optimization) and not named.</summary>
    public static readonly SubmissionRule OtherCompetitor = SubmissionRule.Simple(
        "18",
        Of(ErrorCode.OtherCompetitorRequired, ["competitor", "otherCompetitor"], "The competitor Other needs its name.", "Say who competes."),
        "otherCompetitor",
        facts => facts.Opportunity.Competitor == Competitor.Other && string.IsNullOrWhiteSpace(facts.Opportunity.OtherCompetitor));

    private static Rule Of(ErrorCode code, string[] fields, string message, string hint) =>
        new(code, fields, message, hint, Rule.Deck) { Stages = Rule.Submittable };
}
