using AceGraph.Opportunities;
using AceGraph.Opportunities.Rules;
using AceGraph.Picklists;
using Snapshooter.Xunit;
using static AceGraph.Tests.Opportunities.Rules.Sample;

namespace AceGraph.Tests.Opportunities.Rules;

public sealed class SubmissionRulesTests
{
    private static readonly Dictionary<string, Action<Opportunity>> Spoils = new()
    {
        ["NotPartnerSourced"] = o => o.Origin = OpportunityOrigin.AwsReferral,
        ["StageTooEarly stage"] = o => o.Stage = Stage.Prospect,
        ["StageTooLate stage"] = o => o.Stage = Stage.Launched,
        ["NotSuitable submissionType"] = o => o.SubmissionType = SubmissionType.PrivatePricingInternalUse,
        ["ValueRequired title"] = o => o.Title = "",
        ["ValueRequired targetCloseDate"] = o => o.TargetCloseDate = null,
        ["ValueRequired customer.companyName"] = o => o.Customer.CompanyName = null,
        ["ValueRequired customer.address.country"] = o => o.Customer.Address.Country = null,
        ["ValueRequired customer.address.postalCode"] = o => o.Customer.Address.PostalCode = null,
        ["PostalCodeInvalid customer.address.postalCode"] = o => o.Customer.Address.PostalCode = "7870",
        ["WebsiteInvalid customer.website"] = o => o.Customer.Website = "acme",
        ["PartnerIsCustomer customer.companyName"] = o => o.Customer.CompanyName = "NORTHWIND-CLOUD GmbH",
        ["PartnerIsCustomer customer.website"] = o => o.Customer.Website = "https://shop.Northwind.example/",
        ["StateRequired customer.address.stateOrRegion"] = o => o.Customer.Address.StateOrRegion = null,
        ["StateInvalid customer.address.stateOrRegion"] = o => o.Customer.Address.StateOrRegion = "Bavaria",
        ["IndustryRequired customer.industry"] = o => o.Customer.Industry = null,
        ["OtherIndustryRequired customer.otherIndustry"] = o => o.Customer.Industry = Industry.Other,
        ["BusinessProblemTooShort businessProblem"] = o => o.BusinessProblem = null,
        ["UseCaseRequired useCase"] = o => o.UseCase = null,
        ["SolutionRequired solutionIds"] = o => o.SolutionIds = [],
        ["OtherSolutionRequired otherSolution"] = o => { o.SolutionIds = []; o.OtherSolution = ""; },
        ["DeliveryModelRequired deliveryModels"] = o => o.DeliveryModels = [],
        ["SalesActivityRequired salesActivities"] = o => o.SalesActivities = [],
        ["PrimaryNeedRequired primaryNeeds"] = o => o.PrimaryNeeds = [],
        ["NeedsExclusive primaryNeeds"] = o => o.Involvement = InvolvementType.ForVisibilityOnly,
        ["RevenueRequired monthlyRevenue"] = o => o.MonthlyRevenue = null,
        ["CloseDateNotFuture targetCloseDate"] = o => o.TargetCloseDate = Today,
        ["DevelopmentFundedRequired marketing.developmentFunded"] = o => o.Marketing.Source = MarketingSource.MarketingActivity,
        ["ParentRequired parentId"] = o => o.Type = OpportunityType.FlatRenewal,
        ["ValueInvalid marketing.campaign"] = o => o.Marketing.Campaign = "SPRING",
        ["ValueInvalid marketing.channels"] = o => o.Marketing.Channels = [MarketingChannel.Email],
        ["ValueInvalid marketing.useCases"] = o => o.Marketing.UseCases = [MarketingUseCase.AiMl],
        ["ValueInvalid marketing.developmentFunded"] = o => o.Marketing.DevelopmentFunded = false,
        ["OtherCompetitorRequired otherCompetitor"] = o => o.Competitor = Competitor.Other,
        ["AlreadyExecuted executedOn"] = o => o.ExecutedOn = Today,
        ["ValueInvalid nationalSecurity"] = o => o.NationalSecurity = true,
    };

    private static readonly Dictionary<string, Action<Opportunity>> Passes = new()
    {
        ["converted lead"] = o => { o.Origin = OpportunityOrigin.AwsReferral; o.LeadId = 3; },
        ["committed"] = o => o.Stage = Stage.Committed,
        ["country without codes"] = o => o.Customer.Address = new() { Country = Country.HK },
        ["state by wire name"] = o => o.Customer.Address.StateOrRegion = "NEW_YORK",
        ["state elsewhere"] = o => o.Customer.Address = new() { Country = Country.DE, StateOrRegion = "Bavaria", PostalCode = "80331" },
        ["website like the partner's"] = o => o.Customer.Website = "mynorthwind.example",
        ["other industry named"] = o => { o.Customer.Industry = Industry.Other; o.Customer.OtherIndustry = "Beekeeping"; },
        ["other solution named"] = o => { o.SolutionIds = []; o.OtherSolution = "Own build"; },
        ["other solution blank beside a solution"] = o => o.OtherSolution = "",
        ["visibility without needs"] = o => { o.Involvement = InvolvementType.ForVisibilityOnly; o.PrimaryNeeds = []; },
        ["a cent"] = o => o.MonthlyRevenue = new(0.01m, Currency.EUR),
        ["funded marketing"] = o => o.Marketing = new() { Source = MarketingSource.MarketingActivity, Campaign = "X", DevelopmentFunded = false },
        ["flat renewal with parent"] = o => { o.Type = OpportunityType.FlatRenewal; o.ParentId = 9; },
        ["competitor cost optimization"] = o => o.Competitor = Competitor.OtherCostOptimization,
        ["other competitor named"] = o => { o.Competitor = Competitor.Other; o.OtherCompetitor = "Initech"; },
        ["executed tomorrow"] = o => o.ExecutedOn = Today.AddDays(1),
        ["national security"] = o =>
        {
            o.NationalSecurity = true;
            o.Customer.Industry = Industry.Government;
            o.Customer.Website = null;
            o.Customer.Address = new() { Country = Country.US };
        },
    };

    public static TheoryData<string> SpoilNames => [.. Spoils.Keys];
    public static TheoryData<string> PassNames => [.. Passes.Keys];

    [Fact]
    public void ReadyOpportunity_GivesNoErrors() => Assert.Empty(Lines(SubmissionRules.Check(Facts(Ready()))));

    [Theory]
    [MemberData(nameof(SpoilNames))]
    public void SpoiltInOnePoint_GivesThatErrorAlone(string expected) =>
        Assert.Equal([expected], Lines(SubmissionRules.Check(Facts(Spoils[expected]))));

    [Theory]
    [MemberData(nameof(PassNames))]
    public void AllowedVariant_GivesNoErrors(string name) => Assert.Empty(Lines(SubmissionRules.Check(Facts(Passes[name]))));

    [Fact]
    public void EverySubmissionRule_IsBrokenBySomeTest()
    {
        var broken = Spoils.Keys.Select(key => key.Split(' ')[0]).Append("DuplicateWithin120Days").ToHashSet();
        Assert.All(SubmissionRules.All, rule => Assert.Contains(rule.Rule.Code.ToString(), broken));
    }

    [Fact]
    public void EmptyDraft_ReportsAllTogetherInOrder()
    {
        var draft = new Opportunity { Title = "", Marketing = new() { Campaign = "X", Channels = [MarketingChannel.Email], DevelopmentFunded = true } };
        draft.Origin = OpportunityOrigin.AwsReferral;
        draft.SubmissionType = SubmissionType.PrivatePricingInternalUse;
        draft.Customer.Address.Country = Country.US;
        draft.MonthlyRevenue = new(0m, Currency.USD);
        draft.Type = OpportunityType.FlatRenewal;
        draft.Competitor = Competitor.Other;
        draft.ExecutedOn = Today.AddDays(-1);
        draft.BusinessProblem = "Too short a problem";
        draft.OtherSolution = "";
        var finding = new DuplicateFinding(5, Now.AddDays(-100), ["customer.website", "useCase"], 20, Now.AddDays(20));

        var errors = SubmissionRules.Check(Facts(draft) with { Duplicate = finding });

        Snapshot.Match(string.Join('\n', errors.Select(error => $"{error.Code} | {error.Field} | {error.Message} | {error.Hint}")));
    }

    [Fact]
    public void NationalSecurityForVisibilityOnly_IsRefused()
    {
        var facts = Facts(o =>
        {
            o.NationalSecurity = true;
            o.Customer.Industry = Industry.Government;
            o.Involvement = InvolvementType.ForVisibilityOnly;
            o.PrimaryNeeds = [];
        });
        Assert.Equal(["ValueInvalid involvement"], Lines(SubmissionRules.Check(facts)));
    }

    [Fact]
    public void RuleBook_PrintsTheTableThatRuns() =>
        Snapshot.Match(string.Join('\n', RuleBook.All.Select(rule =>
            $"{rule.Severity} {rule.Code} [{string.Join(", ", rule.Fields)}] {rule.Message} ({rule.Source}; {string.Join(' ', rule.Stages)})")));
}
