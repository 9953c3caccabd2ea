using AceGraph.Opportunities;
using AceGraph.Picklists;
using AceGraph.Tests.Opportunities.Rules;
using Snapshooter.Xunit;

namespace AceGraph.Tests.Opportunities.Fields;

public sealed class OpportunityFieldsTests
{
    [Fact]
    public void Table_HasEveryLeafInTheOrderOfTheContract() =>
        Snapshot.Match(string.Join('\n', OpportunityFields.All.Select(field => $"{field.Path}: {field.Kind} {field.Picklist?.Name}".Trim())));

    [Fact]
    public void AsInput_IsWhatUpdateTakes()
    {
        var opportunity = Full();
        Snapshot.Match(OpportunityFields.AsInput(opportunity).ToJsonString(new() { WriteIndented = true }));
    }

    [Fact]
    public void EveryField_SetsWhatItGets()
    {
        var (full, copy) = (Full(), new Opportunity());
        foreach (var field in OpportunityFields.All)
            field.Set(copy, field.Get(full));
        Assert.Equal(OpportunityFields.AsInput(full).ToJsonString(), OpportunityFields.AsInput(copy).ToJsonString());
        Assert.NotEqual(OpportunityFields.AsInput(full).ToJsonString(), OpportunityFields.AsInput(new()).ToJsonString());
    }

    [Fact]
    public void EveryField_IsGivenInTheFullRecord() =>
        Assert.Empty(OpportunityFields.All.Where(field => field.AreEqual(field.Get(Full()), field.Get(new()))).Select(field => field.Path));

    [Fact]
    public void EveryField_IsDescribed() => Assert.All(OpportunityFields.All, field => Assert.EndsWith(".", field.Description));

    private static Opportunity Full()
    {
        var o = Sample.Ready();
        o.CrmId = "CRM-1";
        o.Involvement = InvolvementType.ForVisibilityOnly;
        o.OtherSolution = "";
        o.AwsProductCodes = ["AmazonS3"];
        o.ExecutedOn = Sample.Today;
        o.ClosedLostReason = ClosedLostReason.CustomerDeficiency;
        o.Competitor = Competitor.Other;
        o.OtherCompetitor = "Initech";
        o.NationalSecurity = true;
        o.ApnPrograms = [ApnProgram.ApnImmersionDays];
        o.AdditionalComments = "Soon";
        o.ParentId = 123;
        o.Customer.OtherIndustry = "Bees";
        o.Customer.AwsAccountId = "123456789012";
        o.Customer.Duns = "123456789";
        o.Customer.Contact = new() { FirstName = "Jo", LastName = "Doe", Title = "CTO", Email = "jo@contoso.example", Phone = "+14155550100" };
        o.Marketing = new() { Source = MarketingSource.MarketingActivity, Campaign = "SPRING", Channels = [MarketingChannel.Email], UseCases = [MarketingUseCase.AiMl], DevelopmentFunded = false };
        o.SoftwareRevenue = new() { Model = RevenueModel.PayAsYouGo, Value = new(99.5m, Currency.JPY), EffectiveDate = Sample.Today, ExpirationDate = Sample.Today.AddDays(30) };
        return o;
    }
}
