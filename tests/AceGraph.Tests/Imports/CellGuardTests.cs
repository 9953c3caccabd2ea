using AceGraph.Imports;

namespace AceGraph.Tests.Imports;

public sealed class CellGuardTests
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
    [InlineData("'007", "''007")]
    [InlineData("'90s", "'90s")]
    public void Text_ComesBackFromItsCell(string text, string cell)
    {
        Assert.Equal(cell, CellGuard.Put(text));
        Assert.Equal(text, CellGuard.Take(cell));
    }

    [Theory]
    [InlineData("007", "02139", "123456789012", "012345678901", "1.10", "1400.00", "12.", ".5", "1,234", "1 234", "1'000", "００７", "\u00A07")]
    [InlineData("1E5", "1e+5", "1.2E-3", "50%", "1 %", "$5", "5 €", "(5)", "5-", "\u22125", "1/2", "1 1/2", "12345-6789")]
    [InlineData("3-4", "2026-11-23", "2026-11-23T10:00:00Z", "11/23/2026", "23.11.2026", "1:2", "10:30AM", "8 a", "3 PM")]
    [InlineData("5 Mar", "MAR1", "SEPT2", "Mar-26", "Jan. 5, 2026", "may 5", "TRUE", "false", " True ")]
    public void TextThatWouldBeRecast_IsGuarded(params string[] texts) => Assert.All(texts, text =>
    {
        Assert.Equal("'" + text, CellGuard.Put(text));
        Assert.Equal(text, CellGuard.Take("'" + text));
        Assert.Equal(text, CellGuard.Take(text));
    });

    [Theory]
    [InlineData("0", "7", "43004", "123456789", "12345678901", "IM-1", "CRM-00123", "A1", "12A", "E5", "Q1 2026", "24h", "1st", "S-701", "O12", "Mar", "May", "Dec")]
    [InlineData("10 Downing Street", "1 Main St", "SW1A 1AA", "K1A 0B1", "5e", "1_000", "0x10", "1d5", "v1.2", "3rd of May", "True North", "12 k", "#5", "日本 5")]
    public void TextThatStays_IsPlain(params string[] texts) => Assert.All(texts, text =>
    {
        Assert.Equal(text, CellGuard.Put(text));
        Assert.Equal("'" + text, CellGuard.Take("'" + text));
    });

    [Theory]
    [InlineData("Target Close Date", "2026-11-23", true)]
    [InlineData("Target Close Date", "11/23/2026", false)]
    [InlineData("Target Close Date", "=TODAY()", false)]
    [InlineData("Customer Software Value", "1400.00", true)]
    [InlineData("Customer Software Value", "12345678901.00", true)]
    [InlineData("Customer Software Value", "123456789.01", false)]
    [InlineData("Customer Software Value", "999999999999999.99", false)]
    [InlineData("Customer Software Value", "1E5", false)]
    [InlineData("Customer Software Value", "-5", false)]
    [InlineData("Postal Code", "2026-11-23", false)]
    public void DatesAndAmounts_StayPlainInTheirColumns(string heading, string cell, bool isPlain) =>
        Assert.Equal(isPlain ? cell : "'" + cell, CellGuard.Put(cell, ImportColumns.Find(heading)));

    [Theory]
    [InlineData("SEPT1", "x")]
    [InlineData("1 ", "x")]
    [InlineData("JUNE5 AM ", "Zz")]
    public void LongTextOfManyReadings_IsJudgedAtOnce(string part, string end)
    {
        var text = string.Concat(Enumerable.Repeat(part, 400)) + end;
        Assert.Equal(text, CellGuard.Put(text));
    }
}
