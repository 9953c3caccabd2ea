using AceGraph.Solutions;

namespace AceGraph.Tests.Solutions;

public sealed class AwsProductCatalogTests
{
    [Fact]
    public void Catalog_HoldsEveryProductOnce() =>
        Assert.Equal(522, AwsProductCatalog.All.Select(product => product.Code).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void Products_AreOrderedByNameThenCode() =>
        Assert.Equal(
            AwsProductCatalog.All.OrderBy(product => product.Name, StringComparer.Ordinal)
                .ThenBy(product => product.Code, StringComparer.Ordinal),
            AwsProductCatalog.All);

    [Fact]
    public void Product_IsFoundByItsExactCode()
    {
        Assert.Equal(new AwsProduct("AWSAmplify", "AWS Amplify", "Front-End Web & Mobile"), AwsProductCatalog.Find("AWSAmplify"));
        Assert.Null(AwsProductCatalog.Find("awsamplify"));
    }

    [Fact]
    public void Products_AllHaveNameAndFamily() =>
        Assert.DoesNotContain(AwsProductCatalog.All, product => product.Name.Length == 0 || product.Family.Length == 0);
}
