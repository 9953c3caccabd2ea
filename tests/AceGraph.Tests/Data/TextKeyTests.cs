using AceGraph.Data;

namespace AceGraph.Tests.Data;

public sealed class TextKeyTests
{
    [Theory]
    [InlineData("STRASSE", "Straße")]
    [InlineData("ΟΔΟΣ", "οδος")]
    [InlineData("ＡＢＣ１", "abc1")]
    [InlineData("Cafe\u0301", "CAFÉ")]
    [InlineData("ﬁne", "FINE")]
    public void SameTextInAnotherForm_HasOneKey(string left, string right) => Assert.Equal(TextKey.Fold(left), TextKey.Fold(right));

    [Fact]
    public void HalfASurrogatePair_IsReplaced() => Assert.Equal("a\uFFFDb", TextKey.Fold("A\uD800B"));

    [Fact]
    public void NoncharacterWithoutAForm_IsReplaced() => Assert.Equal("a\uFFFDb", TextKey.Fold("A\uFFFEB"));

    [Fact]
    public void WholeSurrogatePair_IsKept() => Assert.Equal("😀", TextKey.Fold("😀"));
}
