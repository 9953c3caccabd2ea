using AceGraph.Errors;
using AceGraph.Opportunities;
using AceGraph.Opportunities.Fields;
using AceGraph.Opportunities.Rules;
using AceGraph.Picklists;
using AceGraph.Tests.Opportunities.Rules;
using Snapshooter.Xunit;

namespace AceGraph.Tests.Opportunities;

public sealed class OpportunityPatchTests
{
    private static readonly KnownReferences Known =
        new(new HashSet<long> { 7, 8, 9 }, new HashSet<string> { "AmazonS3", "AmazonEC2" }, new HashSet<long> { 5 });

    private static OpportunityPatch Parse(Dictionary<string, object?> input, Opportunity? current = null) => OpportunityPatch.Parse(input, Known, current);

    private static Dictionary<string, object?> Input(string path, object? value) =>
        path.Split('.').Reverse().Aggregate(value, (inner, part) => new Dictionary<string, object?> { [part] = inner }) as Dictionary<string, object?> ?? [];

    private static Dictionary<string, object?> Money(decimal amount, Currency currency) => new() { ["amount"] = amount, ["currency"] = currency };

    private static IEnumerable<string> Refuse(string path, object? value) => Sample.Lines(Parse(Input(path, value)).Errors);

    private static object? Stored(string path, object? value)
    {
        var patch = Parse(Input(path, value));
        Assert.Empty(patch.Errors);
        return patch.Values[OpportunityFields.Find(path)!];
    }

    [Theory]
    [InlineData("title", "  Posture\t", "Posture")]
    [InlineData("crmId", " \u00a0 ", null)]
    [InlineData("otherSolution", "  ", "")]
    [InlineData("otherSolution", null, null)]
    [InlineData("customer.address.city", "Mu\u0308nchen", "München")]
    [InlineData("customer.contact.email", " Jo.Doe@Contoso.EXAMPLE ", "jo.doe@contoso.example")]
    [InlineData("customer.contact.phone", "+14155550100", "+14155550100")]
    [InlineData("customer.duns", "012345678", "012345678")]
    [InlineData("customer.website", "acme", "acme")]
    public void Text_IsStoredInOneForm(string path, string? given, string? stored) => Assert.Equal(stored, Stored(path, given));

    [Theory]
    [InlineData("title", "a\0b", "ValueInvalid title")]
    [InlineData("customer.contact.email", "jo@contoso", "ValueInvalid customer.contact.email")]
    [InlineData("customer.contact.email", "jo doe@contoso.example", "ValueInvalid customer.contact.email")]
    [InlineData("customer.contact.email", "@contoso.example", "ValueInvalid customer.contact.email")]
    [InlineData("customer.contact.phone", "4155550100", "ValueInvalid customer.contact.phone")]
    [InlineData("customer.contact.phone", "+0155550100", "ValueInvalid customer.contact.phone")]
    [InlineData("customer.contact.phone", "+1415555010012345", "ValueInvalid customer.contact.phone")]
    [InlineData("customer.duns", "12345678", "ValueInvalid customer.duns")]
    [InlineData("customer.duns", "١٢٣٤٥٦٧٨٩", "ValueInvalid customer.duns")]
    [InlineData("customer.awsAccountId", "12345678901", "ValueInvalid customer.awsAccountId")]
    [InlineData("parentId", "O6", "NotFound parentId")]
    [InlineData("parentId", "5", "NotFound parentId")]
    [InlineData("title", null, "ValueRequired title")]
    [InlineData("title", "  ", "ValueRequired title")]
    [InlineData("customer.companyName", null, "ValueRequired customer.companyName")]
    [InlineData("involvement", null, "ValueRequired involvement")]
    [InlineData("stage", null, "ValueRequired stage")]
    [InlineData("nationalSecurity", null, "ValueRequired nationalSecurity")]
    [InlineData("marketing.source", null, "ValueRequired marketing.source")]
    [InlineData("marketing", null, "ValueRequired marketing.source")]
    [InlineData("customer", null, "ValueRequired customer.companyName")]
    public void WhatCanNeverBeRight_IsRefused(string path, string? value, string expected) => Assert.Equal([expected], Refuse(path, value));

    [Fact]
    public void HalfASurrogatePair_IsRefused()
    {
        Assert.Equal(["ValueInvalid title"], Refuse("title", "a\ud800b"));
        Assert.Equal(["ValueInvalid title"], Refuse("title", "a\udc00"));
    }

    [Theory]
    [InlineData("title", 255)]
    [InlineData("customer.companyName", 120)]
    [InlineData("businessProblem", 2000)]
    [InlineData("otherSolution", 255)]
    [InlineData("additionalComments", 255)]
    [InlineData("customer.contact.firstName", 80)]
    [InlineData("customer.address.street", 255)]
    [InlineData("customer.address.postalCode", 20)]
    [InlineData("customer.website", 255)]
    [InlineData("crmId", 64)]
    public void LongText_IsCountedInCodePoints(string path, int limit)
    {
        Assert.NotNull(Stored(path, string.Concat(Enumerable.Repeat("😀", limit))));
        var error = Assert.Single(Parse(Input(path, string.Concat(Enumerable.Repeat("😀", limit + 1)))).Errors);
        Assert.Equal((path, (int?)limit, (int?)limit + 1), (error.Field, error.Limit, error.Actual));
        Assert.Equal(ErrorCode.ValueTooLong, error.Code);
    }

    [Fact]
    public void Money_IsExact()
    {
        Assert.Equal(new Money(1400m, Currency.EUR), Stored("monthlyRevenue", Money(1400.00m, Currency.EUR)));
        Assert.Equal(new Money(0m, Currency.USD), Stored("monthlyRevenue", Money(0m, Currency.USD)));
        Assert.Equal(new Money(999_999_999_999_999.99m, Currency.JPY), Stored("softwareRevenue.value", Money(999_999_999_999_999.99m, Currency.JPY)));
    }

    [Fact]
    public void WrongMoney_IsRefused()
    {
        Assert.Equal(["RevenueRequired monthlyRevenue"], Refuse("monthlyRevenue", Money(-0.01m, Currency.USD)));
        Assert.Equal(["ValueInvalid softwareRevenue.value"], Refuse("softwareRevenue.value", Money(-1m, Currency.USD)));
        Assert.Equal(["ValueInvalid monthlyRevenue"], Refuse("monthlyRevenue", Money(1.001m, Currency.USD)));
        Assert.Equal(["ValueInvalid monthlyRevenue"], Refuse("monthlyRevenue", Money(1_000_000_000_000_000m, Currency.USD)));
        Assert.Equal(["ValueInvalid monthlyRevenue"], Refuse("monthlyRevenue", Money(1m, Currency.GBP)));
    }

    [Fact]
    public void Lists_KeepEachItemOnceInOrder()
    {
        Assert.Equal(new List<long> { 9, 7 }, Stored("solutionIds", new object[] { "S-9", "S-7", "S-9" }));
        Assert.Equal(new List<string> { "AmazonS3" }, Stored("awsProductCodes", new object[] { "AmazonS3", " AmazonS3 " }));
        Assert.Equal(new List<DeliveryModel> { DeliveryModel.Resell }, Stored("deliveryModels", new object[] { DeliveryModel.Resell, DeliveryModel.Resell }));
        Assert.Empty((List<long>)Stored("solutionIds", null)!);
    }

    [Fact]
    public void UnknownIds_AreNamedByNumber()
    {
        Assert.Equal(["NotFound solutionIds.1", "NotFound solutionIds.2"], Refuse("solutionIds", new object[] { "S-7", "S-99", "7" }));
        Assert.Equal(["NotFound awsProductCodes.0"], Refuse("awsProductCodes", new object[] { "amazons3", "AmazonS3" }));
    }

    [Fact]
    public void LongLists_AreRefusedAlone()
    {
        var patch = Parse(Input("solutionIds", Enumerable.Range(1, 11).Select(i => (object)$"S-{i}").ToArray()));
        var error = Assert.Single(patch.Errors);
        Assert.Equal((10, 11), (error.Limit, error.Actual));
        Assert.Equal(["LimitExceeded awsProductCodes"], Refuse("awsProductCodes", Enumerable.Range(1, 21).Select(i => (object)$"P{i}").ToArray()));
    }

    [Theory]
    [InlineData(Country.US, "new york", "New York")]
    [InlineData(Country.US, "NEW_YORK", "New York")]
    [InlineData(null, "TEXAS", "Texas")]
    [InlineData(Country.US, "Bavaria", "Bavaria")]
    [InlineData(Country.DE, "texas", "texas")]
    public void UsState_IsStoredAsItsText(Country? country, string given, string stored)
    {
        var opportunity = new Opportunity { Customer = { Address = { Country = country } } };
        Parse(Input("customer.address.stateOrRegion", given)).Apply(opportunity);
        Assert.Equal(stored, opportunity.Customer.Address.StateOrRegion);
    }

    [Fact]
    public void CountryBecomingUs_SettlesTheState()
    {
        var opportunity = new Opportunity { Customer = { Address = { Country = Country.MX, StateOrRegion = "texas" } } };
        var deltas = Parse(Input("customer.address.country", Country.US)).Apply(opportunity);
        Assert.Equal(["customer.address.country", "customer.address.stateOrRegion"], deltas.Select(delta => delta.Path));
        Assert.Equal("Texas", opportunity.Customer.Address.StateOrRegion);
    }

    [Fact]
    public void OtherField_LeavesTheStateAsItIs()
    {
        var opportunity = new Opportunity { Customer = { Address = { Country = Country.US, StateOrRegion = "texas" } } };
        Assert.Equal(["title"], Parse(Input("title", "T")).Apply(opportunity).Select(delta => delta.Path));
    }

    [Fact]
    public void AbsentObject_StaysAndNullObject_Clears()
    {
        var opportunity = Sample.Ready();
        Assert.Empty(Parse(Input("customer", new Dictionary<string, object?>())).Apply(opportunity));
        Parse(Input("customer.address", null)).Apply(opportunity);
        Assert.Null(opportunity.Customer.Address.Country);
        Assert.Null(opportunity.Customer.Address.City);
        Assert.Equal("Contoso Ltd", opportunity.Customer.CompanyName);
    }

    [Fact]
    public void Website_BringsItsDomain()
    {
        var opportunity = Sample.Ready();
        Parse(Input("customer.website", "https://www.Fabrikam.example/x")).Apply(opportunity);
        Assert.Equal("fabrikam.example", opportunity.Customer.Domain);
        Parse(Input("customer.website", "acme")).Apply(opportunity);
        Assert.Null(opportunity.Customer.Domain);
    }

    [Fact]
    public void ValueThatIsThere_IsNoChangeAndNeverRefused()
    {
        var opportunity = Sample.With(o => { o.SolutionIds = [99]; o.ParentId = 77; o.Customer.CompanyName = null; o.AwsProductCodes = ["Gone"]; });
        var patch = Parse(
            new()
            {
                ["solutionIds"] = new object[] { "S-99" },
                ["parentId"] = "O77",
                ["awsProductCodes"] = new object[] { "Gone" },
                ["primaryNeeds"] = new object[] { PrimaryNeed.DealSupport },
                ["monthlyRevenue"] = Money(1400.00m, Currency.USD),
                ["customer"] = Input("companyName", null),
            },
            opportunity);
        Assert.Empty(patch.Errors);
        Assert.Empty(patch.Apply(opportunity));
    }

    [Fact]
    public void InactiveSolutionOfTheRecord_MayStayBesideANewOne() =>
        Assert.Empty(Parse(Input("solutionIds", new object[] { "S-99", "S-8" }), Sample.With(o => o.SolutionIds = [99])).Errors);

    [Fact]
    public void Undo_PutsTheRecordBack()
    {
        var opportunity = Sample.Ready();
        var before = OpportunityFields.AsInput(opportunity).ToJsonString();
        var deltas = Parse(new() { ["title"] = "New", ["customer"] = Input("website", "acme"), ["deliveryModels"] = null }).Apply(opportunity);
        Assert.Equal(3, deltas.Count);
        OpportunityPatch.Undo(opportunity, deltas);
        Assert.Equal(before, OpportunityFields.AsInput(opportunity).ToJsonString());
        Assert.Equal("contoso.example", opportunity.Customer.Domain);
    }

    [Fact]
    public void RefusedValue_IsTouchedToo()
    {
        var opportunity = Sample.Ready();
        var patch = Parse(new() { ["title"] = new string('x', 256), ["crmId"] = "1", ["useCase"] = UseCase.Archiving }, opportunity);
        Assert.Equal(["crmId", "title"], patch.Touches(opportunity));
    }

    [Fact]
    public void RefusedValue_IsNotJudgedByRules()
    {
        var patch = Parse(new() { ["businessProblem"] = new string('x', 2001), ["solutionIds"] = new object[] { "S-99" } });
        var opportunity = Sample.With(o => { o.BusinessProblem = null; o.SolutionIds = []; o.UseCase = null; });
        Assert.Equal(
            ["ValueTooLong businessProblem", "NotFound solutionIds.0", "UseCaseRequired useCase"],
            Sample.Lines(patch.ErrorsWith(SubmissionRules.Check(Sample.Facts(opportunity)))));
    }

    [Fact]
    public void NewOpportunity_NeedsTitleAndCompany()
    {
        Assert.Equal(["ValueRequired title", "ValueRequired customer.companyName"], Sample.Lines(OpportunityPatch.ParseNew(Input("crmId", "1"), Known).Errors));
        Assert.Empty(OpportunityPatch.ParseNew(new Dictionary<string, object?> { ["title"] = "T", ["customer"] = Input("companyName", "C") }, Known).Errors);
    }

    [Fact]
    public void ReferencedIds_AreTheWellFormedOnes()
    {
        var ids = OpportunityPatch.ReferencedIds(new Dictionary<string, object?>
        {
            ["solutionIds"] = new object[] { "S-7", "x", "S-7" },
            ["awsProductCodes"] = Enumerable.Range(1, 21).Select(i => (object)$"P{i}").ToArray(),
            ["parentId"] = "O5",
        });
        Assert.Equal([7], ids.Solutions);
        Assert.Empty(ids.Products);
        Assert.Equal(5, ids.Parent);
    }

    [Fact]
    public void FieldChanges_HoldTheFormOfTheInput()
    {
        var opportunity = Sample.Ready();
        var deltas = Parse(
            new()
            {
                ["title"] = "L'été + \"1\"",
                ["stage"] = Stage.ClosedLost,
                ["solutionIds"] = new object[] { "S-9" },
                ["monthlyRevenue"] = Money(0.5m, Currency.EUR),
                ["targetCloseDate"] = null,
                ["nationalSecurity"] = true,
            }).Apply(opportunity);
        var changes = OpportunityPatch.ToFieldChanges(deltas);
        Snapshot.Match(string.Join('\n', changes.Select(change => $"{change.Position} {change.Path}: {change.OldValue} -> {change.NewValue ?? "(null)"}")));
    }
}
