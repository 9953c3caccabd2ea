using AceGraph.Picklists;

namespace AceGraph.Tests.Picklists;

public sealed class PicklistTests
{
    [Theory]
    [InlineData(Stage.ClosedLost, "CLOSED_LOST", "Closed Lost")]
    [InlineData(Stage.Lead, "LEAD", "Lead")]
    public void Value_HasItsWireNameAndText(Stage stage, string wireName, string text)
    {
        Assert.Equal(wireName, Picklist<Stage>.WireName(stage));
        Assert.Equal(text, Picklist<Stage>.Text(stage));
    }

    [Fact]
    public void NameOfCapitalsAndDigits_StaysAsItIs()
    {
        Assert.Equal("P3", Picklist<ApnProgram>.WireName(ApnProgram.P3));
        Assert.Equal("US", Picklist<Country>.WireName(Country.US));
        Assert.Equal("SAAS_OR_PAAS", Picklist<DeliveryModel>.WireName(DeliveryModel.SaasOrPaas));
    }

    [Fact]
    public void AwsText_IsTheTextUnlessAwsWritesAnotherOrNone()
    {
        Assert.Equal("Qualified", Picklist<Stage>.AwsText(Stage.Qualified));
        Assert.Equal("Pending Submission", Picklist<ReviewStatus>.AwsText(ReviewStatus.Draft));
        Assert.Null(Picklist<Stage>.AwsText(Stage.Lead));
        Assert.Equal(("CH", "CHF"), (Picklist<Country>.AwsText(Country.CH), Picklist<Currency>.AwsText(Currency.CHF)));
    }

    [Theory]
    [InlineData("Closed Lost", true)]
    [InlineData("closed lost", false)]
    [InlineData("Closed Lost ", false)]
    [InlineData("CLOSED_LOST", false)]
    [InlineData(null, false)]
    public void Text_IsParsedOnlyWhenExact(string? text, bool expected)
    {
        Assert.Equal(expected, Picklist<Stage>.TryParseText(text, out var stage));
        Assert.Equal(expected ? Stage.ClosedLost : default, stage);
    }

    [Theory]
    [InlineData("CLOSED_LOST", true)]
    [InlineData("ClosedLost", false)]
    [InlineData("7", false)]
    [InlineData(null, false)]
    public void WireName_IsParsedOnlyWhenExact(string? name, bool expected)
    {
        Assert.Equal(expected, Picklist<Stage>.TryParseWireName(name, out var stage));
        Assert.Equal(expected ? Stage.ClosedLost : default, stage);
    }

    [Fact]
    public void EveryValue_ComesBackFromItsNameAndText()
    {
        foreach (var country in Picklist<Country>.All)
        {
            Assert.True(Picklist<Country>.TryParseWireName(Picklist<Country>.WireName(country), out var byName));
            Assert.True(Picklist<Country>.TryParseText(Picklist<Country>.Text(country), out var byText));
            Assert.Equal((country, country), (byName, byText));
        }
    }

    [Fact]
    public void EnumThatIsNoPicklist_IsRefused() =>
        Assert.IsType<ArgumentException>(
            Assert.Throws<TypeInitializationException>(() => Picklist<DayOfWeek>.WireName(DayOfWeek.Monday)).InnerException);
}
