using AceGraph.Opportunities.Rules;

namespace AceGraph.Tests.Opportunities.Rules;

public sealed class OfferArnTests
{
    private const string Prefix = "arn:aws:aws-marketplace:us-east-1:123456789012:AWSMarketplace/";

    [Theory]
    [InlineData(Prefix + "Offer/offer-abc123")]
    [InlineData(Prefix + "OfferSet/offerset-abc123")]
    public void OfferOrOfferSet_IsTaken(string arn) => Assert.True(OfferArn.IsValid(arn));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(Prefix + "Offer/")]
    [InlineData(Prefix + "OfferSet/abc123")]
    [InlineData(Prefix + "Offer/offer-1\n")]
    [InlineData(Prefix + "Product/prod-1")]
    [InlineData(" " + Prefix + "Offer/offer-1")]
    [InlineData("arn:aws:aws-marketplace:us-east-1:12345678901:AWSMarketplace/Offer/offer-1")]
    [InlineData("arn:aws:s3:us-east-1:123456789012:AWSMarketplace/Offer/offer-1")]
    public void AnythingElse_IsRefused(string? arn) => Assert.False(OfferArn.IsValid(arn));

    [Fact]
    public void LongerThanAwsTakes_IsRefused() => Assert.False(OfferArn.IsValid(Prefix + "Offer/" + new string('x', 255)));
}
