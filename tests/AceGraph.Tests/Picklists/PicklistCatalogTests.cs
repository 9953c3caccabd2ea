using AceGraph.Picklists;

namespace AceGraph.Tests.Picklists;

public sealed class PicklistCatalogTests
{
    [Fact]
    public void Catalog_HoldsEveryPicklistByName()
    {
        Assert.Equal(31, PicklistCatalog.All.Count);
        Assert.Same(PicklistCatalog.Find(typeof(Stage)), PicklistCatalog.Find("Stage"));
        Assert.Null(PicklistCatalog.Find("stage"));
    }

    [Theory]
    [InlineData("Stge", "Stage")]
    [InlineData("stage", "Stage")]
    [InlineData("Countries", "Country")]
    [InlineData("ClosedLost", "ClosedLostReason")]
    public void UnknownName_HasANearestOne(string given, string nearest) => Assert.Equal(nearest, PicklistCatalog.Nearest(given));

    [Fact]
    public void HugeUnknownName_StillHasANearestOne() =>
        Assert.Contains(PicklistCatalog.Nearest(new string('x', 1_000_000)), PicklistCatalog.All.Select(picklist => picklist.Name));

    [Theory]
    [InlineData("Lost to Competitor – Google", "Lost to Competitor - Google")]
    [InlineData("price", "Price")]
    public void TextWrittenOtherwise_HasANearestOne(string given, string nearest) =>
        Assert.Equal(nearest, PicklistCatalog.Find(typeof(ClosedLostReason)).NearestText(given));

    [Fact]
    public void TextsOfOnePicklist_AreUnique() =>
        Assert.All(PicklistCatalog.All, picklist =>
            Assert.Equal(picklist.Values.Count, picklist.Values.Select(value => value.Text).Distinct(StringComparer.Ordinal).Count()));
}
