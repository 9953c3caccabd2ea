using AceGraph.Analyzers.Rules;
using AceGraph.Analyzers.Tests.Harness;
using Snapshooter.Xunit;

namespace AceGraph.Analyzers.Tests.Rules;

public sealed class DuplicateDefinitionTests
{
    private const string Bound = """
        using AceGraph.Contracts;
        [Picklist] public enum Stage { Qualified }
        [SchemaType("Opportunity")] public partial record Deal;
        public partial record Deal;
        """;

    [Fact]
    public async Task NamesDefinedAgain_AreFoundWithAllPlaces()
    {
        var found = await RuleTest<DuplicateDefinitionAnalyzer>.FindAsync(new Project()
            .Source(Bound)
            .Schema("type Opportunity { id: ID! }\nenum Stage { QUALIFIED }", "b.graphql")
            .Schema("enum Stage { QUALIFIED }\nenum Stage { LAUNCHED }", "a.graphql")
            .Schema("input Opportunity { id: ID! }", "c.graphql"));

        found.MatchSnapshot();
    }

    [Theory]
    [InlineData("enum Stage { QUALIFIED }", "extend enum Stage { LAUNCHED }")]
    [InlineData("extend enum Stage { QUALIFIED }", "extend enum Stage { LAUNCHED }")]
    [InlineData("enum Stage { QUALIFIED } enum Industry { A }", "enum Industry { A }")]
    [InlineData("enum Stage { QUALIFIED }", "enum stage { QUALIFIED } # enum Stage { A }")]
    public async Task OneDefinition_IsPassedOver(string one, string other) =>
        Assert.Equal("", await RuleTest<DuplicateDefinitionAnalyzer>.FindAsync(
            new Project().Source(Bound).Schema(one, "a.graphql").Schema(other, "b.graphql")));

    [Fact]
    public async Task FileThatIsSwitchedOff_DoesNotCount() =>
        Assert.Equal("", await RuleTest<DuplicateDefinitionAnalyzer>.FindAsync(new Project()
            .Source(Bound)
            .Schema("enum Stage { QUALIFIED }", "a.graphql")
            .Schema("enum Stage { QUALIFIED }", "released/a.graphql")
            .Option("[released/*.graphql]").Option("acegraph_schema = false")));
}
