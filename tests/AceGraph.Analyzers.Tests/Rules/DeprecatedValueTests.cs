using AceGraph.Analyzers.CodeFixes.Rules;
using AceGraph.Analyzers.Rules;
using AceGraph.Analyzers.Tests.Harness;
using Snapshooter.Xunit;
using Test = AceGraph.Analyzers.Tests.Harness.RuleTest<AceGraph.Analyzers.Rules.DeprecatedValueAnalyzer>;

namespace AceGraph.Analyzers.Tests.Rules;

public sealed class DeprecatedValueTests
{
    private const string Schema = """
        enum Stage @picklist {
          QUALIFIED @label(text: "Qualified")
          OLD @label(text: "Old") @deprecated(reason: "Use QUALIFIED")
          GONE @label(text: "Gone") @deprecated
        }
        """;

    private const string Stage = """
        using System;
        using AceGraph.Contracts;

        namespace Crm;

        [Picklist]
        public enum Stage
        {
            [Label("Qualified")]
            Qualified,

            [Label("Old")]
            Old,

            [Label("Gone")]
            Gone,

            [Obsolete("Replaced by Stage.Qualified.")]
            Former,
        }

        public record Deal(Stage Stage) { public Stage? Next { get; init; } }
        """;

    private const string Uses = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using Crm;

        class Use
        {
            Stage field = Stage.Old;
            Stage Property { get; set; } = Stage.Gone;
            const Stage Constant = Stage.Former;
            void A(Stage stage = Stage.Old) { stage = Stage.Old; Stage? maybe = null; maybe ??= Crm.Stage.Old; field = maybe ?? Stage.Old; }
            Deal B() => new Deal(Stage.Old) { Next = Stage.Former };
            Deal C(Deal deal) => deal with { Next = deal.Next == null ? Stage.Old : (Stage.Gone) };
            Stage D(int number) => number switch { 1 => Stage.Old, _ => Stage.Qualified };
            IEnumerable<Stage> E() { yield return Stage.Old; }
            void F() { A(Stage.Old); (field, Property) = (Stage.Old, Stage.Qualified); Func<Stage> lambda = () => Stage.Old; }
            void G(List<Stage> stages) => stages.Add(Stage.Old);
        }
        """;

    private static Project Deals(string source) => new Project().Schema(Schema).Source(Stage, "Stage.cs").Source(source, "Use.cs");

    [Fact]
    public async Task WrittenValue_IsFound() => (await Test.FindAsync(Deals(Uses))).MatchSnapshot();

    [Fact]
    public async Task WrittenValue_BecomesWhatTheReasonNames()
    {
        var project = Deals(Uses).Source("""
            using static Crm.Stage;
            class Other { Crm.Stage stage = /* still */ Old; }
            """, "Other.cs");

        (await Test.FixAllAsync<DeprecatedValueFixer>(project)).MatchSnapshot();
    }

    [Theory]
    [InlineData("deal.Stage == Stage.Old")]
    [InlineData("deal.Stage is Stage.Old or Stage.Gone")]
    [InlineData("deal.Stage switch { Stage.Old => 1, _ => 2 }")]
    [InlineData("deal.Stage.Equals(Stage.Old)")]
    [InlineData("Equals(deal.Stage, Stage.Old)")]
    [InlineData("Stage.Old.ToLabel() + StagePicklist.ToWireName(Stage.Old) + Stage.Old.IsDeprecated()")]
    [InlineData("new[] { Stage.Old, Stage.Gone }.Contains(deal.Stage)")]
    [InlineData("new HashSet<Stage> { Stage.Old }")]
    [InlineData("new List<Stage>().Contains(Stage.Old)")]
    [InlineData("new Dictionary<Stage, int>()[Stage.Old]")]
    [InlineData("new Dictionary<Stage, int>().ContainsKey(Stage.Old)")]
    [InlineData("IsOpen(Stage.Old)")]
    [InlineData("nameof(Stage.Old)")]
    [InlineData("(int)Stage.Old")]
    [InlineData("new Deal(Stage.Qualified)")]
    [InlineData("new Deal(Stage.")]
    [InlineData("(deal.Stage, 1) == (Stage.Old, 1)")]
    [InlineData("new[] { deal }.Where(d => d.Stage == Stage.Old)")]
    public async Task ValueThatIsRead_IsNoFinding(string expression) =>
        Assert.Equal("", await Test.FindAsync(Deals($$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using Crm;

            class Use
            {
                object? M(Deal deal) => {{expression}};
                bool IsOpen(Stage stage) => true;
            }
            """)));

    [Fact]
    public async Task ObsoleteCode_MayWriteIt() =>
        Assert.Equal("", await Test.FindAsync(Deals("[System.Obsolete] class Use { object M() => Crm.Stage.Old; }")));

    [Theory]
    [InlineData("Use QUALIFIED", true)]
    [InlineData("use Stage.Qualified instead", true)]
    [InlineData("Use 'Closed Lost'.", false, "ClosedLost")]
    [InlineData("Replaced by `Closed Lost`; CLOSED was too short", false, "ClosedLost")]
    [InlineData("Renamed to Closed Lost", false, "ClosedLost")]
    [InlineData("Use Closed for these", false, "Closed")]
    [InlineData("QUALIFIED says the same", true)]
    [InlineData("No longer supported", false)]
    [InlineData("Deals are Closed now", false)]
    [InlineData("Use QUALIFIED or CLOSED_LOST", true)]
    [InlineData("Either QUALIFIED or CLOSED_LOST", false)]
    [InlineData("Use QUALIFIEDS", false)]
    [InlineData("Misuse QUALIFIEDLY", false)]
    [InlineData("Use GONE", false)]
    [InlineData("Use OLD", false)]
    [InlineData("use ", false)]
    [InlineData("", false)]
    public async Task Reason_NamesItsReplacement(string reason, bool isQualified, string? other = null)
    {
        var project = new Project().Source($$"""
            using AceGraph.Contracts;
            [Picklist]
            enum Stage
            {
                Qualified, Closed, [Label("Closed Lost")] ClosedLost, [System.Obsolete] Gone, [System.Obsolete("{{reason}}")] Old,
            }
            class Use { Stage stage = Stage.Old; }
            """);

        var expected = isQualified ? "'Stage.Qualified'" : other is null ? "one that is in use" : $"'Stage.{other}'";
        Assert.EndsWith("; write " + expected, await Test.FindAsync(project));
    }

    [Fact]
    public async Task ReferencedPicklist_IsKnownByName() =>
        Assert.Equal(
            "warning ACE0044 Source.cs(1,31) 'Crm.Stage.Old': 'Stage.Old' (schema.graphql(3,3)) is deprecated and only to be read (\"Use QUALIFIED\"); "
            + "write 'Stage.Qualified'\n    beside schema.graphql(3,3)",
            await Test.FindAsync(new Project().Schema(Schema).Reference(Stage).Source("class Use { Crm.Stage stage = Crm.Stage.Old; }")));

    [Fact]
    public async Task OneFinding_IsFixedAlone()
    {
        var project = Deals("""
            class Use
            {
                Crm.Stage one = Crm.Stage.Old;
                Crm.Stage two = Crm.Stage.Old;
            }
            """);

        Assert.Equal(["Write 'Qualified'"], await Test.OffersAsync<DeprecatedValueFixer>(project));
        Assert.Contains("two = Crm.Stage.Old;", await Test.FixFirstAsync<DeprecatedValueFixer>(project));
    }

    [Fact]
    public async Task HalfTypedCode_IsPassedOver() => await HalfTyped.FindAllAsync<DeprecatedValueAnalyzer>("""
            void A(Stage stage = Stage.Launched) { stage = Stage.Launched; maybe ??= Crm.Stage.Launched; stage = maybe ?? Stage.Launched; }
            Deal C(Deal deal) => deal with { Next = deal.Next == null ? Stage.Launched : (Stage.Qualified) };
        """);
}
