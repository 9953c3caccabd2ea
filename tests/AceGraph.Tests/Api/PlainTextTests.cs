using AceGraph.Api;

namespace AceGraph.Tests.Api;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("a\nb\r\u0001c\u0085d", "a b  c d")]
    [InlineData("a\uFFFEb\uFFFF", "a b ")]
    [InlineData("日本語 😀", "日本語 😀")]
    public void ControlCharacter_BecomesASpace(string text, string plain) => Assert.Equal(plain, PlainText.Of(text));

    [Theory]
    [InlineData("abcdef", "abcdef")]
    [InlineData("abcdefg", "abcde…")]
    [InlineData("abcd efg", "abcd…")]
    [InlineData("abcd😀fg", "abcd…")]
    [InlineData("abc😀fg", "abc😀…")]
    public void LongText_IsCutBetweenCharacters(string text, string cut) => Assert.Equal(cut, PlainText.Shorten(text, 6));
}
