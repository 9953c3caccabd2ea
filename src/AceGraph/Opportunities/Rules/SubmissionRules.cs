using AceGraph.Errors;

namespace AceGraph.Opportunities.Rules;

/// <summary>The rules of submission, in the order in which their errors are reported.</summary>
public static class SubmissionRules
{
    public static IReadOnlyList<SubmissionRule> All { get; } =
    [
        SuitabilityRules.NotPartnerSourced,
        SuitabilityRules.StageTooEarly,
        SuitabilityRules.StageTooLate,
        SuitabilityRules.NotSuitable,
        RequiredValues.Values,
        RequiredValues.PostalCode,
        AddressRules.PostalCodeFormat,
        CustomerRules.Website,
        CustomerRules.PartnerIsCustomer,
        AddressRules.StateRequired,
        AddressRules.StateInvalid,
        CustomerRules.Industry,
        CustomerRules.OtherIndustry,
        ProjectRules.BusinessProblem,
        ProjectRules.UseCase,
        ProjectRules.Solution,
        ProjectRules.OtherSolution,
        ProjectRules.DeliveryModel,
        ProjectRules.SalesActivity,
        InvolvementRules.PrimaryNeed,
        InvolvementRules.NeedsExclusive,
        ProjectRules.Revenue,
        ProjectRules.CloseDate,
        MarketingRules.DevelopmentFunded,
        ProjectRules.Parent,
        MarketingRules.NothingWithoutSource,
        ProjectRules.OtherCompetitor,
        SuitabilityRules.AlreadyExecuted,
        InvolvementRules.NationalSecurity,
        DuplicateRule.Submission,
    ];

    /// <summary>Every error that submitting would give, in order; none: it can be submitted.</summary>
    public static IReadOnlyList<UserError> Check(SubmissionFacts facts) => [.. All.SelectMany(rule => rule.Check(facts))];
}
