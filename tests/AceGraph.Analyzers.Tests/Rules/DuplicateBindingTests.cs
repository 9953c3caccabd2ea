using AceGraph.Analyzers.Rules;
using AceGraph.Analyzers.Tests.Harness;
using Snapshooter.Xunit;

namespace AceGraph.Analyzers.Tests.Rules;

public sealed class DuplicateBindingTests
{
    [Fact]
    public async Task EnumsOfOnePicklist_NameEachOther()
    {
        var found = await RuleTest<DuplicateBindingAnalyzer>.FindAsync(Of("""
            using AceGraph.Contracts;
            namespace Crm;
            [Picklist] public enum Stage { Qualified }
            public class Lead { [Picklist("Stage")] public enum Status { Qualified } }
            """).Source("""
            using AceGraph.Contracts;
            namespace Aws;
            [Picklist] public enum Industry { Retail }
            [Picklist] public enum Stage { Qualified }
            """, "Aws.cs"));

        found.MatchSnapshot();
    }

    [Theory]
    [InlineData("[Picklist] enum Stage { A } [Picklist] enum Industry { A }")]
    [InlineData("[Picklist] enum Stage { A } [Picklist(\"Industry\")] enum Stages { A }")]
    [InlineData("[Picklist] enum Stage { A } enum Stages { A }")]
    [InlineData("[Picklist(\"Unknown\")] enum Stage { A } [Picklist(\"Unknown\")] enum Stages { A }")]
    [InlineData("[Picklist(\"Deal\")] enum Stage { A } [Picklist(\"Deal\")] enum Stages { A }")]
    [InlineData("[Picklist] enum Stage { A } [Picklist(Half.Typed)] class Other { [Picklist(Half.Typed)] enum Stage { A } }")]
    [InlineData("[SchemaType] class Deal; [SchemaType(\"Deal\")] class DealRow; [SchemaType(\"Deal\")] interface IDeal;")]
    public async Task OneEnumForEach_IsPassedOver(string source) =>
        Assert.Equal("", await RuleTest<DuplicateBindingAnalyzer>.FindAsync(Of("using AceGraph.Contracts;\n" + source)));

    private static Project Of(string source) =>
        new Project().Source(source).Schema("enum Stage { QUALIFIED } enum Industry { RETAIL } type Deal { id: ID! }");
}
