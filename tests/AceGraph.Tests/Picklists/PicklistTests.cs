using AceGraph.Picklists;

namespace AceGraph.Tests.Picklists;

public sealed class PicklistTests
{
    [Theory]
    [InlineData(Stage.ClosedLost, "CLOSED_LOST", "Closed Lost")]
    [InlineData(Stage.Lead, "LEAD", "Lead")]
    public void Value_HasItsWireNameAndText(Stage stage, string wireName, string text)
    {
        Assert.Equal(wireName, stage.ToWireName());
        Assert.Equal(text, stage.ToLabel());
    }

    [Fact]
    public void NameOfCapitalsAndDigits_StaysAsItIs()
    {
        Assert.Equal("P3", ApnProgram.P3.ToWireName());
        Assert.Equal("US", Country.US.ToWireName());
        Assert.Equal("SAAS_OR_PAAS", DeliveryModel.SaasOrPaas.ToWireName());
    }

    [Fact]
    public void AwsText_IsTheTextUnlessAwsWritesAnotherOrNone()
    {
        Assert.Equal("Qualified", AwsText(Stage.Qualified));
        Assert.Equal("Pending Submission", AwsText(ReviewStatus.Draft));
        Assert.Null(AwsText(Stage.Lead));
        Assert.Equal(("CH", "CHF"), (AwsText(Country.CH), AwsText(Currency.CHF)));
    }

    [Theory]
    [InlineData("Closed Lost", true)]
    [InlineData("closed lost", false)]
    [InlineData("Closed Lost ", false)]
    [InlineData("CLOSED_LOST", false)]
    [InlineData(null, false)]
    public void Text_IsParsedOnlyWhenExact(string? text, bool expected)
    {
        Assert.Equal(expected, StagePicklist.TryParseLabel(text, out var stage));
        Assert.Equal(expected ? Stage.ClosedLost : default, stage);
    }

    [Theory]
    [InlineData("CLOSED_LOST", true)]
    [InlineData("ClosedLost", false)]
    [InlineData("7", false)]
    [InlineData(null, false)]
    public void WireName_IsParsedOnlyWhenExact(string? name, bool expected)
    {
        Assert.Equal(expected, StagePicklist.TryParseWireName(name, out var stage));
        Assert.Equal(expected ? Stage.ClosedLost : default, stage);
    }

    [Fact]
    public void EveryValue_ComesBackFromItsNameAndText()
    {
        foreach (var country in CountryPicklist.All)
        {
            Assert.True(CountryPicklist.TryParseWireName(country.ToWireName(), out var byName));
            Assert.True(CountryPicklist.TryParseLabel(country.ToLabel(), out var byText));
            Assert.Equal((country, country), (byName, byText));
        }
    }

    private static string? AwsText(Enum value) => PicklistCatalog.Find(value.GetType()).Values.Single(each => each.Value.Equals(value)).AwsText;
}
