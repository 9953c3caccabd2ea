using AceGraph.Analyzers.CodeFixes.Rules;
using AceGraph.Analyzers.Rules;
using AceGraph.Analyzers.Tests.Harness;
using Snapshooter.Xunit;

namespace AceGraph.Analyzers.Tests.Rules;

public sealed class FieldDeprecationDiffersTests
{
    private const string Schema = """
        type Deal { id: ID! old: String @deprecated(reason: "Say \"id\".") older: Int @deprecated title: String }
        input DealInput { old: String @deprecated title: String }
        """;

    [Fact]
    public async Task OneSidedDeprecations_AreFound()
    {
        var found = await FindAsync("""
            [SchemaType] public sealed record Deal(string Id, string? Old) : Base(1)
            {
                [Obsolete] public string? Title { get; init; }
            }
            public record Base([property: Obsolete] int Older) { public int Other => 1; }
            [SchemaType("Deal")] public class Row { public int Older { get; } }
            """);

        found.MatchSnapshot();
    }

    [Theory]
    [InlineData("[SchemaType] record Deal(string Id, [property: Obsolete(\"Any reason\")] string? Old, string? Title);")]
    [InlineData("[SchemaType] class Deal { public int Id { get; } [System.Obsolete] public int Old { get; } [Obsolete] public int Unknown { get; } }")]
    [InlineData("[SchemaType, Obsolete] class Deal { public int Id { get; } }")]
    [InlineData("[SchemaType(\"Missing\")] class Deal { [Obsolete] public int Id { get; } }")]
    [InlineData("class Deal { [Obsolete] public int Id { get; } }")]
    [InlineData("[SchemaType] class Deal { [JsonIgnore] public int Old { get; } }")]
    public async Task SameOnBothSides_IsPassedOver(string source) => Assert.Equal("", await FindAsync(source));

    [Fact]
    public async Task FixAll_MarksAndUnmarks()
    {
        var project = Of("""

            [SchemaType]
            public sealed record Deal([property: Obsolete] string Id, string? Old, [property: WireName("older"), JsonInclude] int? Older)
            {
                /// <summary>Its name.</summary>
                [Obsolete("Wrongly")] // why
                public string? Title { get; init; }
            }
            """).Source("""
            namespace Crm
            {
            	[AceGraph.Contracts.SchemaType("Deal")]
            	public class Row
            	{
            		// The old one.
            		[System.ComponentModel.Description("Old"), System.ComponentModel.Browsable(false)]
            		public string? Old { get; set; }
            #if !NEVER
            		public string? Older { get; set; }
            #endif
            		[System.Obsolete("x"), System.ComponentModel.Description("Title")] public string? Title { get; set; }
            		[System.ComponentModel.Description("Id"), System.Obsolete]
            		public string? Id { get; set; }
            	}
            	[AceGraph.Contracts.SchemaType] public interface DealInput { string? Old { get; } [System.Obsolete] string? Title { get; } }
            }
            """, "Crm.cs");

        (await RuleTest<FieldDeprecationDiffersAnalyzer>.FixAllAsync<FieldDeprecationDiffersFixer>(project)).MatchSnapshot();
    }

    [Fact]
    public async Task AttributesInLine_KeepTheirLine()
    {
        var result = await RuleTest<FieldDeprecationDiffersAnalyzer>.FixAllAsync<FieldDeprecationDiffersFixer>(
            Of("[SchemaType] class Deal\n{\n    [JsonInclude] public int Older { get; }\n    [Obsolete] public int Id { get; }\n}"));

        Assert.EndsWith(
            "class Deal\n{\n    [Obsolete(\"No longer supported\")] [JsonInclude] public int Older { get; }\n    public int Id { get; }\n}", result);
    }

    private static Project Of(string source) => new Project().Schema(Schema)
        .Source("using System; using AceGraph.Contracts; using System.Text.Json.Serialization;\n" + source);

    private static Task<string> FindAsync(string source) => RuleTest<FieldDeprecationDiffersAnalyzer>.FindAsync(Of(source));
}
