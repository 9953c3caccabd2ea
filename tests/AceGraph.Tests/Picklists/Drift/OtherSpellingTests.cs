using AceGraph.Picklists.Drift;

namespace AceGraph.Tests.Picklists.Drift;

public sealed class OtherSpellingTests
{
    [Theory]
    [InlineData("Lost - Google", "Lost \u2013 Google", "U+2013 instead of U+002D")]
    [InlineData("Closed Lost", "Closed\u00A0Lost", "spacing U+00A0")]
    [InlineData("Closed Lost", "Closed Lost ", "spacing")]
    [InlineData("Closed Lost", "closed lost", "case")]
    [InlineData("Curaçao", "Curacao", "accents")]
    [InlineData("Curaçao", "Curac\u0327ao", "accents")]
    [InlineData("Oil and Gas", "Oil & Gas", "& or and")]
    [InlineData("Lost - Google", "LOST \u2212Google", "U+2212 instead of U+002D, spacing, case")]
    [InlineData("Workspaces Program", "Workspace Program", "letters")]
    public void NearMiss_IsNamedWithWhatDiffers(string here, string there, string how) =>
        Assert.Equal(new OtherSpelling(here, there, how), OtherSpelling.Find(there, ["Something else", here]));

    [Theory]
    [InlineData("US", "UK")]
    [InlineData("Price", "Prize")]
    [InlineData("Lost to Competitor - Google", "Lost to Competitor - Other")]
    public void OtherValue_IsNoSpelling(string here, string there) => Assert.Null(OtherSpelling.Find(there, [here]));

    [Fact]
    public void NoCandidate_IsNoSpelling() => Assert.Null(OtherSpelling.Find("US", []));
}
