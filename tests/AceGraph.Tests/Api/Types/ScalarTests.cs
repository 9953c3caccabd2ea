using System.Numerics;
using AceGraph.Api.Types;
using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;

namespace AceGraph.Tests.Api.Types;

public sealed class ScalarTests
{
    [Theory]
    [InlineData("1400.00", "1400.00")]
    [InlineData("-0.5", "-0.50")]
    [InlineData("0", "0.00")]
    [InlineData("007", "7.00")]
    [InlineData("999999999999999.99", "999999999999999.99")]
    [InlineData("1.234567", "1.234567")]
    public void Decimal_KeepsEveryDigit(string given, string shown)
    {
        var scalar = new DecimalScalar();
        Assert.Equal(shown, scalar.Serialize(scalar.ParseValue(given)));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" 1")]
    [InlineData("1,000")]
    [InlineData("1e3")]
    [InlineData("+1")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("0x10")]
    [InlineData("NaN")]
    [InlineData("\u0661")]
    [InlineData("1\n")]
    [InlineData("100000000000000000000000000000")]
    [InlineData("0.0000000000000000000000000001")]
    public void Decimal_RefusesOtherTexts(string given) => Refuses(new DecimalScalar(), given, "string such as");

    [Fact]
    public void Decimal_RefusesJsonNumbersAndSaysWhy()
    {
        foreach (var number in (object[])[1400, 1400L, 1400.5, BigInteger.One])
            Refuses(new DecimalScalar(), number, "rounded");
        Refuses(new DecimalScalar(), true, "string such as");
    }

    [Fact]
    public void Decimal_TakesLiterals()
    {
        var scalar = new DecimalScalar();
        Assert.Equal(1400m, scalar.ParseLiteral(new GraphQLIntValue((ROM)"1400")));
        Assert.Equal(1400.50m, scalar.ParseLiteral(new GraphQLFloatValue((ROM)"1400.50")));
        Assert.Equal(999999999999999.99m, scalar.ParseLiteral(new GraphQLStringValue("999999999999999.99")));
        Assert.False(scalar.CanParseLiteral(new GraphQLFloatValue((ROM)"1e3")));
    }

    [Theory]
    [InlineData("2024-02-29", true)]
    [InlineData("0001-01-01", true)]
    [InlineData("9999-12-31", true)]
    [InlineData("2026-02-29", false)]
    [InlineData("2026-2-9", false)]
    [InlineData("2026-02-09T00:00:00Z", false)]
    [InlineData("20260209", false)]
    [InlineData(" 2026-02-09", false)]
    [InlineData("", false)]
    public void Date_TakesCalendarDaysOnly(string given, bool taken)
    {
        if (taken)
            Assert.Equal(given, new DateScalar().Serialize(new DateScalar().ParseValue(given)));
        else
            Refuses(new DateScalar(), given, "2026-11-23");
    }

    [Theory]
    [InlineData("2026-03-10T12:00:00Z", "2026-03-10T12:00:00Z")]
    [InlineData("2026-03-10T14:00+02:00", "2026-03-10T12:00:00Z")]
    [InlineData("2026-03-10T00:30:00.5-11:30", "2026-03-10T12:00:00.500Z")]
    [InlineData("2026-03-10T12:00:00.123456789Z", "2026-03-10T12:00:00.123Z")]
    [InlineData("9999-12-31T23:59:59.999Z", "9999-12-31T23:59:59.999Z")]
    public void DateTime_IsTurnedToUtc(string given, string shown) =>
        Assert.Equal(shown, new DateTimeScalar().Serialize(new DateTimeScalar().ParseValue(given)));

    [Theory]
    [InlineData("2026-03-10T12:00:00")]
    [InlineData("2026-03-10")]
    [InlineData("2026-03-10 12:00:00Z")]
    [InlineData("2026-03-10T24:00:01Z")]
    [InlineData("2026-03-10T23:59:60Z")]
    [InlineData("2026-03-10T12:00:00+15:00")]
    [InlineData("2026-02-30T12:00:00Z")]
    [InlineData("0001-01-01T00:00:00+14:00")]
    [InlineData("2026-03-10T12:00:00Z\n")]
    public void DateTime_RefusesWhatIsNoInstant(string given) => Refuses(new DateTimeScalar(), given, "offset");

    [Fact]
    public void Json_IsShownAsPlainValues()
    {
        var shown = Assert.IsType<Dictionary<string, object?>>(new JsonScalar().Serialize("""{"a": [1, 1.5, true, null, "x", {}], "b": "2026"}"""));
        Assert.Equal([1L, 1.5m, true, null, "x", new Dictionary<string, object?>()], Assert.IsType<List<object?>>(shown["a"]));
        Assert.Equal("2026", shown["b"]);
        Assert.Null(new JsonScalar().Serialize("null"));
    }

    private static void Refuses(ScalarGraphType scalar, object given, string saying) =>
        Assert.Contains(saying, Assert.Throws<InvalidOperationException>(() => scalar.ParseValue(given)).Message);
}
