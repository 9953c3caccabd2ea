using AceGraph.Opportunities;
using AceGraph.Picklists;

namespace AceGraph.Commands.Demo;

/// <summary>What is to be sold to the customer: the descriptive half of an opportunity, complete enough to be submitted.</summary>
internal static class DemoProject
{
    private static readonly int[] Revenues = [450, 900, 1_400, 2_250, 3_800, 5_200, 7_500, 12_000, 18_500, 27_000, 42_000, 65_000];

    private static readonly SubmissionType[] SubmissionTypes =
    [
        SubmissionType.MultiTenantSaas, SubmissionType.SingleTenantSaas, SubmissionType.AwsMarketplace, SubmissionType.MultiTenantSaas,
        SubmissionType.IsvContractRenewal, SubmissionType.CostOptimization, SubmissionType.SingleTenantSaas,
    ];

    public static void Describe(DemoRecord record)
    {
        var (o, dice, customer) = (record.Opportunity, record.Dice, record.Customer);
        var workload = DemoWorkloads.All[record.Plan.Original * 17 % DemoWorkloads.All.Count];
        o.Title = $"{workload.Title} for {customer.Name}";
        o.UseCase = workload.UseCase;
        o.AwsProductCodes = dice.Some(workload.Products, workload.Products.Length);
        o.SubmissionType = SubmissionTypes[record.Plan.Number / 3 % SubmissionTypes.Length];
        var expands = o.SubmissionType == SubmissionType.IsvContractRenewal || dice.Percent(15);
        o.Type = expands ? OpportunityType.Expansion : OpportunityType.NetNewBusiness;
        o.DeliveryModels = dice.Some(DeliveryModelPicklist.All, 2);
        o.SalesActivities = dice.Some(SalesActivityPicklist.All, 3);
        o.MonthlyRevenue = new Money(dice.Pick(Revenues) + (dice.Percent(20) ? 0.5m : 0m), customer.Currency);
        o.ApnPrograms = dice.Percent(25) ? dice.Some(ApnProgramPicklist.All, 2) : [];
        o.AdditionalComments = dice.Percent(30) ? "The customer prefers a private offer with yearly payment." : null;
        Offer(record, workload);
        Involve(record);
        Compete(record);
        DemoMarketing.Describe(o, dice);
    }

    private static void Offer(DemoRecord record, DemoWorkload workload)
    {
        var (o, dice) = (record.Opportunity, new Dice(record.Seed, -1 - record.Plan.Original));
        var solutions = DemoSolutions.Of(record.Plan.PartnerId);
        var other = record.Plan.Original % 17 == 11;
        o.SolutionIds = other ? [] : [.. dice.Some(solutions, 2).Select(s => s.Id)];
        o.OtherSolution = other ? $"Tailored {workload.Title.ToLowerInvariant()}" : null;
        var name = other ? o.OtherSolution : solutions.First(s => s.Id == o.SolutionIds[0]).Name;
        o.BusinessProblem = $"{record.Customer.Name} runs {record.Customer.Industry.Runs}. It {workload.Need}. "
            + $"{name} solves this on AWS; a first workload is to go live within three months.";
    }

    private static void Involve(DemoRecord record)
    {
        var o = record.Opportunity;
        o.Involvement = record.Plan.IsForVisibilityOnly ? InvolvementType.ForVisibilityOnly : InvolvementType.CoSell;
        o.PrimaryNeeds = record.Plan.IsForVisibilityOnly ? [] : record.Dice.Some(PrimaryNeedPicklist.All, 3);
        o.NationalSecurity = record.Customer.Industry.Industry == Industry.Government
            && record.Plan.Original % 56 == 5
            && !record.Plan.IsForVisibilityOnly;
        if (o.NationalSecurity)
        {
            (o.Customer.Website, o.Customer.Domain, o.Customer.Contact) = (null, null, new Contact());
        }
    }

    private static void Compete(DemoRecord record)
    {
        var competitors = CompetitorPicklist.All;
        var place = record.Plan.Number * 5 % (competitors.Count + 3);
        record.Opportunity.Competitor = place < competitors.Count ? competitors[place] : null;
        record.Opportunity.OtherCompetitor = record.Opportunity.Competitor == Competitor.Other ? "Contoso Hosting" : null;
    }
}
