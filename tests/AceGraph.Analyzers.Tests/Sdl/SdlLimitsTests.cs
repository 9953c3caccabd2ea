using AceGraph.Analyzers.Sdl;

namespace AceGraph.Analyzers.Tests.Sdl;

public sealed class SdlLimitsTests
{
    private const int Many = 100_000;

    [Theory]
    [InlineData("type A { a: ", "[", "1:213 Expected at most 200 lists in each other, found '['.")]
    [InlineData("input A { a: Int = ", "[", "1:220 Expected at most 200 lists and objects in each other, found '['.")]
    [InlineData("input A { a: Int = ", "{a:", "1:620 Expected at most 200 lists and objects in each other, found '{'.")]
    [InlineData("enum A { X @a(b: ", "[", "1:218 Expected at most 200 lists and objects in each other, found '['.")]
    public void DeepNesting_IsAProblemAndNoOverflow(string before, string nested, string expected)
    {
        var document = SdlOutline.Read(before + string.Concat(Enumerable.Repeat(nested, Many)) + "\n}\nenum Z { X }");

        Assert.Equal(expected, SdlOutline.Problems(document));
        Assert.Contains(document.Types, type => type.Name == "Z");
    }

    [Fact]
    public void NestingUnderTheCap_IsRead()
    {
        var document = SdlOutline.Read($"type A {{ a: {new string('[', 199)}Int{new string(']', 199)} }}");

        Assert.Empty(document.Problems);
        Assert.Single(Assert.Single(document.Types).Fields);
    }

    [Fact]
    public void ManyMistakes_AreTwentyProblems()
    {
        var document = SdlOutline.Read(string.Concat(Enumerable.Range(0, 50).Select(i => $"enum A{i} {{ 1 X{i} }}\n")));

        Assert.Equal(SdlProblems.Cap, document.Problems.Length);
        Assert.Equal(50, document.Types.Count(type => type.Values.Length == 1));
    }

    // Each makes a reader quadratic that looks ahead or goes back without a bound: it would take minutes.
    [Theory]
    [InlineData("", "{")]
    [InlineData("", "query ")]
    [InlineData("", "\\\"\"\" ")]
    [InlineData("\"\"\"", "\\\"\"\"\nenum A {\n")]
    [InlineData("enum A {", "\nenum")]
    [InlineData("enum A {", "\nenum B")]
    [InlineData("enum A {", "\nenum B @a(b: {")]
    [InlineData("type A {", "\ntype B {")]
    [InlineData("type A {", "\ntype(")]
    [InlineData("type A {", "\na(")]
    [InlineData("enum A { X @a(", "\nb ")]
    [InlineData("enum A {", " 1")]
    [InlineData("union A =", "\nunion ")]
    [InlineData("", "\"")]
    [InlineData("", "\"a\"\n")]
    [InlineData("", " , ")]
    [InlineData("", "\uD800")]
    [InlineData("type A { a: A", "!")]
    public void LongMonotony_IsReadInLinearTime(string before, string repeated)
    {
        var document = SdlOutline.Read(before + string.Concat(Enumerable.Repeat(repeated, Many)));

        Assert.InRange(document.Problems.Length, repeated == " , " ? 0 : 1, SdlProblems.Cap);
    }
}
