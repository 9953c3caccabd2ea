using AceGraph.Imports;

namespace AceGraph.Tests.Imports;

public sealed class FormulaGuardTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+14155550100", "'+14155550100")]
    [InlineData("-5", "'-5")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\tx", "'\tx")]
    [InlineData("\rx", "'\rx")]
    [InlineData("'=x", "''=x")]
    [InlineData("''+x", "'''+x")]
    [InlineData("'quoted'", "'quoted'")]
    [InlineData("'", "'")]
    [InlineData("a=b", "a=b")]
    [InlineData("*Other", "*Other")]
    [InlineData("", "")]
    public void Text_ComesBackFromItsCell(string text, string cell)
    {
        Assert.Equal(cell, FormulaGuard.Put(text));
        Assert.Equal(text, FormulaGuard.Take(cell));
    }
}
