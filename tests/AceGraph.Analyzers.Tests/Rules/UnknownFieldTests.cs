using AceGraph.Analyzers.CodeFixes.Rules;
using AceGraph.Analyzers.Rules;
using AceGraph.Analyzers.Tests.Harness;
using Snapshooter.Xunit;

namespace AceGraph.Analyzers.Tests.Rules;

public sealed class UnknownFieldTests
{
    private const string Schema = """
        type Deal { id: ID! title: String awsAccountId: String }
        input DealInput { title: String }
        type Broken { title String other: Int }
        """;

    [Fact]
    public async Task PropertiesWithoutField_AreFound()
    {
        var found = await FindAsync("""
            [SchemaType] public sealed record Deal(string Id, string? Titel, string? AWSAccountID) : Base(1)
            {
                public bool IsEmpty => Titel is null;
                [WireName("accountId")] public string? Account { get; init; }
                [JsonPropertyName("Id")] public string? Other { get; init; }
                [JsonIgnore(Condition = JsonIgnoreCondition.Never)] public int Written { get; init; }
            }
            public record Base(int Number);
            [SchemaType("DealInput")] public interface IInput { string Titles { get; } }
            """);

        found.MatchSnapshot();
    }

    [Theory]
    [InlineData("[SchemaType] record Deal(string Id, string? Title, string? AWSAccountId);")]
    [InlineData("[SchemaType] class Deal { internal int A { get; } protected int B { get; } private int C { get; } public static int D { get; } public int E; public int this[int i] => i; public int F() => 1; }")]
    [InlineData("[SchemaType] class Deal { [JsonIgnore] public int A { get; } [JsonIgnore(Condition = JsonIgnoreCondition.Always)] public int B { get; } }")]
    [InlineData("[SchemaType] class Deal : System.IDisposable, IHas { public void Dispose() { } int IHas.Some => 1; } interface IHas { int Some { get; } }")]
    [InlineData("[SchemaType] class DealInput { public string? Title { get; set; } public bool IsEmpty => Title is null; public int Length { get { return 1; } } }")]
    [InlineData("[SchemaType] class DealInput : Base { private new int Extra => 1; public override int Hidden => 1; } abstract class Base { public abstract int Hidden { get; } }")]
    [InlineData("[SchemaType] class Broken { public string? Title { get; } }")]
    [InlineData("[SchemaType(\"Missing\")] class Deal { public int A { get; } }")]
    [InlineData("class Deal { public int A { get; } }")]
    [InlineData("[SchemaType] class Deal { public int { get; } }")]
    [InlineData("[SchemaType] class Deal { [WireName(Half.Typed)] public int A { get; } }")]
    [InlineData("[SchemaType] class Deal { [JsonPropertyName()] public int A { get; } }")]
    [InlineData("[SchemaType(Half.Typed)] class Deal { public int A { get; } }")]
    public async Task NoContractOrItsField_IsPassedOver(string source) => Assert.Equal("", await FindAsync(source));

    [Fact]
    public async Task FixAll_NamesTheNearestFields() =>
        (await FixAsync("WireName")).MatchSnapshot();

    [Fact]
    public async Task FixAll_IgnoresProperties() =>
        (await FixAsync("JsonIgnore")).MatchSnapshot();

    [Theory]
    [InlineData("public int Titel { get; }", "Name the field 'title' on 'Titel' by [WireName]", "Mark 'Titel' as [JsonIgnore]")]
    [InlineData("public int Nothing { get; }", "Mark 'Nothing' as [JsonIgnore]")]
    public async Task Offers_AreWhatIsPossible(string property, params string[] titles) =>
        Assert.Equal(titles, await RuleTest<UnknownFieldAnalyzer>.OffersAsync<UnknownFieldFixer>(
            Of($"[SchemaType] class Deal {{ {property} }}")));

    [Fact]
    public async Task InheritedProperty_IsFixedWhereItIsDeclared() =>
        Assert.Empty(await RuleTest<UnknownFieldAnalyzer>.OffersAsync<UnknownFieldFixer>(
            Of("[SchemaType] class Deal : Base; class Base { public int Nothing { get; } }")));

    private static Task<string> FixAsync(string key) => RuleTest<UnknownFieldAnalyzer>.FixAllAsync<UnknownFieldFixer>(
        Of("""

            [SchemaType] public sealed record Deal(string Id, /* its name */ string? Titel)
            {
                /// <summary>The account.</summary>
                [WireName("awsAccount")] public string? Account { get; init; }
            }
            """).Source("""
            namespace Crm
            {
                [AceGraph.Contracts.SchemaType]
                public class DealInput
                {
            #if !NEVER
                    // What it is called.
                    [System.ComponentModel.Description("A title")]
                    [System.Obsolete] public string? Titles { get; init; }
            #endif
                }

                [AceGraph.Contracts.SchemaType("DealInput")] public class Line { public string? Titl { get; set; } }
            }
            """, "Crm.cs"),
        key);

    private static Project Of(string source) =>
        new Project().Schema(Schema).Source("using AceGraph.Contracts; using System.Text.Json.Serialization;\n" + source);

    private static Task<string> FindAsync(string source) => RuleTest<UnknownFieldAnalyzer>.FindAsync(Of(source));
}
