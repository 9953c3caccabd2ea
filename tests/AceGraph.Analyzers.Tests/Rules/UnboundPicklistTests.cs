using AceGraph.Analyzers.Rules;
using AceGraph.Analyzers.Tests.Harness;
using Snapshooter.Xunit;

namespace AceGraph.Analyzers.Tests.Rules;

public sealed class UnboundPicklistTests
{
    private const string Owner = "acegraph_owns_contract = true";

    private const string Schema = """
        enum Stage @picklist { QUALIFIED }
        enum Industry @picklist { RETAIL }
        enum Plain { A }
        enum Country { US }
        extend enum Country @picklist { DE }
        """;

    [Fact]
    public async Task PicklistsWithoutEnum_AreFound()
    {
        var found = await RuleTest<UnboundPicklistAnalyzer>.FindAsync(
            new Project().Schema(Schema).Option(Owner).Source("[AceGraph.Contracts.Picklist] public enum Stage { Qualified }"));

        found.MatchSnapshot();
    }

    [Fact]
    public async Task NothingBound_IsFoundNowhere() =>
        Assert.StartsWith(
            "warning ACE0026 (nowhere): The schema has the picklist 'Country' at schema.graphql(4,6), and no enum is bound to it",
            await RuleTest<UnboundPicklistAnalyzer>.FindAsync(new Project().Schema(Schema).Option(Owner).Source("class Deal;")));

    [Theory]
    [InlineData("acegraph_owns_contract = false")]
    [InlineData("acegraph_owns_contract = perhaps")]
    [InlineData("")]
    public async Task ProjectThatDoesNotOwnTheContract_BindsWhatItLikes(string option) =>
        Assert.Equal("", await RuleTest<UnboundPicklistAnalyzer>.FindAsync(
            new Project().Schema(Schema).Option(option).Source("[AceGraph.Contracts.Picklist] public enum Stage { Qualified }")));

    [Theory]
    [InlineData("is_global = true\nacegraph_owns_contract = true")]
    [InlineData("is_global = true\nbuild_property.AceGraphOwnsContract = true")]
    public async Task GlobalOptionOrProperty_OwnsTheContract(string config)
    {
        var found = await RuleTest<UnboundPicklistAnalyzer>.FindAsync(new Project().Schema(Schema).Global(config).Source("class Deal;"));

        Assert.Equal(3, found.Split("ACE0026").Length - 1);
    }

    [Fact]
    public async Task EveryPicklistBound_IsPassedOver() =>
        Assert.Equal("", await RuleTest<UnboundPicklistAnalyzer>.FindAsync(new Project().Schema(Schema).Option(Owner).Source("""
            using AceGraph.Contracts;
            [Picklist] public enum Stage { Qualified }
            class Lead { [Picklist("Industry")] private enum Branch { Retail } }
            [Picklist("Country")] enum Land { Us, De }
            """)));

    [Fact]
    public async Task EnumsOfReferencedProjects_Count()
    {
        var found = await RuleTest<UnboundPicklistAnalyzer>.FindAsync(new Project().Schema(Schema).Option(Owner)
            .Source("[AceGraph.Contracts.Picklist] public enum Stage { Qualified }")
            .Reference("""
                using AceGraph.Contracts;
                namespace Lists;
                [Picklist] public enum Industry { Retail }
                public class Places { [Picklist("Country")] internal enum Land { Us } }
                """));

        Assert.Equal("", found);
    }
}
