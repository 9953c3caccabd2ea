using AceGraph.Opportunities.Rules;
using static AceGraph.Tests.Opportunities.Rules.Sample;

namespace AceGraph.Tests.Opportunities.Rules;

public sealed class NextStepRulesTests
{
    [Theory]
    [InlineData(null, null)]
    [InlineData("  ", "")]
    public void BothBlank_AreRefused(string? actions, string? ask) =>
        Assert.Equal(["ValueRequired customerActions"], Lines(NextStepRules.Read(actions, ask).Errors));

    [Theory]
    [InlineData(" Demo on Monday ", "A pricing review", new string[] { })]
    [InlineData("Demo on Monday", " ", new[] { "LastNextStepIncomplete awsAsk" })]
    [InlineData(null, "A pricing review", new[] { "LastNextStepIncomplete customerActions" })]
    public void OneBlank_Warns(string? actions, string? ask, string[] warnings)
    {
        var (step, errors) = NextStepRules.Read(actions, ask);
        Assert.Empty(errors);
        Assert.Equal(actions?.Trim(), step.CustomerActions);
        Assert.Equal(warnings, Lines(NextStepRules.Warnings(step)));
    }

    [Fact]
    public void LongAnswer_IsRefusedWithItsLength()
    {
        var error = Assert.Single(NextStepRules.Read(new string('x', 256), null).Errors);
        Assert.Equal("awsAsk", Assert.Single(NextStepRules.Read("x", "\0").Errors).Field);
        Assert.Equal((255, 256), (error.Limit, error.Actual));
    }
}
