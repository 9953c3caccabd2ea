namespace AceGraph.Analyzers.Tests.Sdl;

public sealed class SdlStringTests
{
    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\"Closed – Lost\"", "Closed – Lost")]
    [InlineData("\"\\\"a\\\\b\\/\\b\\f\\n\\r\\t\"", "\"a\\b/\b\f\n\r\t")]
    [InlineData("\"\\u2013\\u00E9\\u00e9\"", "–éé")]
    [InlineData("\"\\uD83D\\uDE00\"", "😀")]
    [InlineData("\"\\u{1F600}\\u{0041}\\u{00000000041}\"", "😀AA")]
    [InlineData("\"# { } , \\\"\"", "# { } , \"")]
    [InlineData("\"\"\"\"\"\"", "")]
    [InlineData("\"\"\" a \"\"\"", " a ")]
    [InlineData("\"\"\"  \n\t\n\"\"\"", "")]
    [InlineData("\"\"\"\n    a\n      b\n\n    c\n  \"\"\"", "a\n  b\n\nc")]
    [InlineData("\"\"\"a\r\n    b\r\n  c\r\n\"\"\"", "a\n  b\nc")]
    [InlineData("\"\"\"\r  a\r\r  b\"\"\"", "a\n\nb")]
    [InlineData("\"\"\"\n\ta\n\t\tb\"\"\"", "a\n\tb")]
    [InlineData("\"\"\"  first\n    a\n    b\"\"\"", "  first\na\nb")]
    [InlineData("\"\"\"\n    a\n  \n    b\"\"\"", "a\n\nb")]
    [InlineData("\"\"\"a \\\"\"\" b \\n \"c\" \\\\ \"\"\"", "a \"\"\" b \\n \"c\" \\\\ ")]
    public void Description_IsUnescapedAndDedented(string written, string expected)
    {
        var document = SdlOutline.Read($"{written}\nscalar A");

        Assert.Equal("", SdlOutline.Problems(document));
        Assert.Equal(expected, Assert.Single(document.Types).Description);
    }

    [Fact]
    public void Argument_HasItsTextAndPlace()
    {
        const string Text = "enum A {\n  X @label(text: \"a\\u0062\", aws: \"\"\"c\"\"\" order: [1 2])\n}";

        var arguments = Assert.Single(Assert.Single(Assert.Single(SdlOutline.Read(Text).Types).Values).Directives).Arguments;

        Assert.Equal(["ab", "c", null], arguments.Select(argument => argument.Text));
        Assert.Equal(
            ["\"a\\u0062\"", "\"\"\"c\"\"\"", "[1 2]"],
            arguments.Select(argument => Text.Substring(argument.ValueSpan.Start, argument.ValueSpan.Length)));
    }

    [Fact]
    public void ByteOrderMarkCommasAndCarriageReturns_AreIgnored()
    {
        var document = SdlOutline.Read("\uFEFF# a\r,enum A\t{,,X,\r\n#b\n,Y#c}\r}#d");

        Assert.Equal("", SdlOutline.Problems(document));
        Assert.Equal("enum A: X Y", SdlOutline.Names(document));
    }
}
