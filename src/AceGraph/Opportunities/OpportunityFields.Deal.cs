using AceGraph.Errors;
using AceGraph.Opportunities.Fields;
using AceGraph.Picklists;

namespace AceGraph.Opportunities;

public static partial class OpportunityFields
{
    private static IEnumerable<OpportunityField> DealFields() => [.. WhatItIs(), .. WhatIsSold(), .. WhenAndAgainstWhom()];

    private static OpportunityField[] WhatItIs() =>
    [
        new TextField("crmId", "The partner's own identifier, unique within the partner; at most 64 characters.", 64,
            o => o.CrmId, (o, v) => o.CrmId = v),
        new TextField("title", "The name of the project; at most 255 characters. Required, in a draft too.", 255,
            o => o.Title, (o, v) => o.Title = v!)
        { IsRequired = true },
        new PickField<InvolvementType>("involvement", "What the partner wants of AWS; Co-Sell where it is not given at creation.",
            o => o.Involvement, (o, v) => o.Involvement = v!.Value)
        { IsRequired = true },
        new PickField<Stage>("stage", "Prospect where it is not given at creation; Qualified to Committed to be submitted.",
            o => o.Stage, (o, v) => o.Stage = v!.Value)
        { IsRequired = true },
        new TextField("businessProblem", "What the customer needs and how it is met: at least 20 characters to be submitted, at most 2,000.", 2000,
            o => o.BusinessProblem, (o, v) => o.BusinessProblem = v),
        new PickField<OpportunityType>("type", "What the opportunity is to AWS. A flat renewal needs `parentId` to be submitted.",
            o => o.Type, (o, v) => o.Type = v),
        new PickField<SubmissionType>("submissionType", "The commercial shape of the deal. Private pricing for internal use is not submitted.",
            o => o.SubmissionType, (o, v) => o.SubmissionType = v),
        new PickField<UseCase>("useCase", "The workload that it serves. Required to be submitted.", o => o.UseCase, (o, v) => o.UseCase = v),
        new PicksField<DeliveryModel>("deliveryModels", "How the solution reaches the customer. At least one to be submitted.",
            o => o.DeliveryModels, (o, v) => o.DeliveryModels = v),
        new PicksField<PrimaryNeed>("primaryNeeds", "What is needed of AWS. Co-Sell: at least one to be submitted; For Visibility Only: none.",
            o => o.PrimaryNeeds, (o, v) => o.PrimaryNeeds = v),
        new PicksField<SalesActivity>("salesActivities", "What has happened with the customer so far. At least one to be submitted.",
            o => o.SalesActivities, (o, v) => o.SalesActivities = v),
    ];

    private static OpportunityField[] WhatIsSold() =>
    [
        new SolutionsField("solutionIds", "The partner's active solutions on offer; at most 10. One, or `otherSolution`, to be submitted."),
        new TextField("otherSolution", "What is offered that the catalogue does not list; at most 255 characters. An empty text means Other without its text, and is kept.", 255,
            o => o.OtherSolution, (o, v) => o.OtherSolution = v)
        { KeepsBlank = true },
        new ProductsField("awsProductCodes", "The AWS products that the deal will use, by code; at most 20."),
        new MoneyField("monthlyRevenue", "Estimated AWS monthly recurring revenue, in USD or EUR, at most 999999999999999.99. Above 0 to be submitted.",
            o => o.MonthlyRevenue, (o, v) => o.MonthlyRevenue = v)
        { Currencies = [Currency.USD, Currency.EUR], NegativeCode = ErrorCode.RevenueRequired },
    ];

    private static OpportunityField[] WhenAndAgainstWhom() =>
    [
        new DateField("targetCloseDate", "When the deal is expected to be launched. After today, in the partner's time zone, to be submitted.",
            o => o.TargetCloseDate, (o, v) => o.TargetCloseDate = v),
        new DateField("executedOn", "Day on which the customer signed or bought; from that day on it comes too late to be submitted.",
            o => o.ExecutedOn, (o, v) => o.ExecutedOn = v),
        new PickField<ClosedLostReason>("closedLostReason", "Why the opportunity was lost. Required with the stage Closed Lost, refused with any other.",
            o => o.ClosedLostReason, (o, v) => o.ClosedLostReason = v),
        new PickField<Competitor>("competitor", "Who else competes for the deal.", o => o.Competitor, (o, v) => o.Competitor = v),
        new TextField("otherCompetitor", "The competitor that the list does not name; at most 255 characters. Required to be submitted where the competitor is Other.", 255,
            o => o.OtherCompetitor, (o, v) => o.OtherCompetitor = v),
        new BooleanField("nationalSecurity", "Whether it holds classified national security information; false where it is not given at creation. Goes with the industry Government and Co-Sell alone.",
            o => o.NationalSecurity, (o, v) => o.NationalSecurity = v!.Value)
        { IsRequired = true },
        new PicksField<ApnProgram>("apnPrograms", "AWS programmes that it belongs to.", o => o.ApnPrograms, (o, v) => o.ApnPrograms = v),
        new TextField("additionalComments", "Anything else; at most 255 characters.", 255,
            o => o.AdditionalComments, (o, v) => o.AdditionalComments = v),
        new ParentField("parentId", "The opportunity that this one renews or expands. A flat renewal needs it to be submitted."),
    ];
}
