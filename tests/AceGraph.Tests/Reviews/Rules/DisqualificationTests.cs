using AceGraph.Picklists;
using AceGraph.Reviews.Rules;
using static AceGraph.Tests.Opportunities.Rules.Sample;

namespace AceGraph.Tests.Reviews.Rules;

public sealed class DisqualificationTests
{
    private static readonly DisqualificationFacts Nothing = new(false, null);

    private static IEnumerable<string> Errors(Disqualification given, DisqualificationFacts facts) => Lines(given.Read(facts).Errors);

    private static Disqualification Of(DisqualificationCode code, InvalidCause? cause = null, string? duplicateOf = null, string? comment = null) =>
        new(code, cause, duplicateOf, comment);

    [Theory]
    [InlineData(true)]
    [InlineData(false, "NoRequestMade code")]
    public void Incomplete_NeedsAnEarlierRequest(bool isAsked, params string[] expected) =>
        Assert.Equal(expected, Errors(Of(DisqualificationCode.Incomplete), Nothing with { IsActionRequested = isAsked }));

    [Theory]
    [InlineData(InvalidCause.NoNetNewWorkload)]
    [InlineData(InvalidCause.LeadOrSalesActivity)]
    [InlineData(InvalidCause.PastWonOpportunity)]
    [InlineData(InvalidCause.InternalWorkload)]
    [InlineData(null, "InvalidCauseRequired invalidCause")]
    public void Invalid_NeedsItsCause(InvalidCause? cause, params string[] expected) => Assert.Equal(expected, Errors(Of(DisqualificationCode.Invalid, cause), Nothing));

    [Theory]
    [InlineData(DisqualificationCode.Incomplete)]
    [InlineData(DisqualificationCode.Duplicate)]
    public void CauseWithAnotherCode_IsRefused(DisqualificationCode code) => Assert.Equal(
        ["ValueInvalid invalidCause"],
        Errors(Of(code, InvalidCause.InternalWorkload, code == DisqualificationCode.Duplicate ? "O1" : null), new(true, new(true, true))));

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, true, "DuplicateOfRequired duplicateOfId")]
    [InlineData(true, false, "DuplicateOfRequired duplicateOfId")]
    [InlineData(false, false, "DuplicateOfRequired duplicateOfId")]
    public void Duplicate_IsOfTheSameCustomerAndEarlier(bool isSameCustomer, bool isEarlier, params string[] expected) =>
        Assert.Equal(expected, Errors(Of(DisqualificationCode.Duplicate, null, "O1"), new(false, new(isSameCustomer, isEarlier))));

    [Fact]
    public void DuplicateOfNothing_IsRefused()
    {
        Assert.Equal(["DuplicateOfRequired duplicateOfId"], Errors(Of(DisqualificationCode.Duplicate), Nothing));
        Assert.Equal(["NotFound duplicateOfId"], Errors(Of(DisqualificationCode.Duplicate, null, "O1"), Nothing));
    }

    [Fact]
    public void OriginalWithAnotherCode_IsRefused() => Assert.Equal(
        ["ValueInvalid duplicateOfId"], Errors(Of(DisqualificationCode.Invalid, InvalidCause.InternalWorkload, "O1"), new(false, new(true, true))));

    [Fact]
    public void EverythingWrong_IsToldTogether() => Assert.Equal(
        ["NoRequestMade code", "ValueInvalid invalidCause", "ValueTooLong comment", "ValueInvalid duplicateOfId"],
        Errors(Of(DisqualificationCode.Incomplete, InvalidCause.InternalWorkload, "O1", new string('x', 2001)), Nothing));
}
