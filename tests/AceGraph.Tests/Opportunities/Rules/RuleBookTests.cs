using AceGraph.Opportunities;
using AceGraph.Opportunities.Rules;

namespace AceGraph.Tests.Opportunities.Rules;

/// <summary>Rules name fields by text; a path that no field has would never hold.</summary>
public sealed class RuleBookTests
{
    private static readonly string[] OtherArguments = ["nextSteps", "customer.contact", "customerActions", "awsAsk", "arn"];

    [Fact]
    public void EveryRule_NamesFieldsThatExist() =>
        Assert.All(RuleBook.All.SelectMany(rule => rule.Fields).Except(OtherArguments), path => Assert.NotNull(OpportunityFields.Find(path)));

    [Fact]
    public void EveryRule_NamesItsFieldsInTheOrderOfTheInput()
    {
        var order = OpportunityFields.All.Select(field => field.Path).ToList();
        Assert.All(
            SubmissionRules.All.Select(rule => rule.Rule).Concat(Guidance.Rules),
            rule => Assert.Equal(rule.Fields.OrderBy(path => order.IndexOf(path)), rule.Fields));
    }
}
