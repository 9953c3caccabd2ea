using AceGraph.Opportunities;
using AceGraph.Picklists;

namespace AceGraph.Commands.Demo;

/// <summary>Drafts that cannot be submitted yet, each for another reason.</summary>
internal static class DemoGaps
{
    public static void Tear(DemoRecord record)
    {
        var o = record.Opportunity;
        switch (record.Plan.Turn % 5)
        {
            case 0:
                (o.Customer.Website, o.Customer.Domain, o.Customer.Industry, o.Customer.OtherIndustry) = (null, null, null, null);
                (o.Customer.Address, o.TargetCloseDate, o.BusinessProblem, o.UseCase, o.NationalSecurity) = (new Address(), null, null, null, false);
                break;
            case 1:
                (o.BusinessProblem, o.PrimaryNeeds, o.AwsProductCodes) = ("Needs backup", [], []);
                break;
            case 2:
                (o.SolutionIds, o.OtherSolution, o.MonthlyRevenue, o.TargetCloseDate) = ([], null, null, null);
                break;
            case 3:
                (o.SubmissionType, o.Type, o.Customer.Address.PostalCode) = (SubmissionType.PrivatePricingInternalUse, null, null);
                break;
            default:
                (o.SalesActivities, o.DeliveryModels, o.Customer.Address.StateOrRegion) = ([], [], null);
                o.TargetCloseDate = record.Day.Date.AddDays(-record.Dice.Between(1, 20));
                break;
        }
    }
}
