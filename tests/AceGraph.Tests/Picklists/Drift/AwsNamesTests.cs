using AceGraph.Picklists;
using AceGraph.Picklists.Drift;

namespace AceGraph.Tests.Picklists.Drift;

public sealed class AwsNamesTests
{
    [Fact]
    public void EveryNamedPicklist_Exists() => Assert.All(AwsNames.All, name => Assert.NotNull(PicklistCatalog.Find(name.Picklist)));

    [Fact]
    public void NameOfAws_IsNotThatOfAnotherPicklist() => Assert.All(AwsNames.All, name => Assert.Null(PicklistCatalog.Find(name.Aws)));

    [Theory]
    [InlineData("PrimaryNeedFromAws", "PrimaryNeed")]
    [InlineData("CompetitorName", "Competitor")]
    [InlineData("CountryCode", "Country")]
    [InlineData("stage", "Stage")]
    [InlineData("Stage", "Stage")]
    [InlineData("marketingActivityChannel", "MarketingChannel")]
    public void List_IsFoundByEitherName(string list, string picklist) => Assert.Equal(picklist, AwsNames.Find(list)?.Name);

    [Fact]
    public void UnknownList_IsNone() => Assert.Null(AwsNames.Find("SortOrder"));
}
