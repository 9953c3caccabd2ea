using AceGraph.Analyzers.CodeFixes.Rules;
using AceGraph.Analyzers.Rules;
using AceGraph.Analyzers.Tests.Harness;
using Snapshooter.Xunit;
using Test = AceGraph.Analyzers.Tests.Harness.RuleTest<AceGraph.Analyzers.Rules.MisspelledLiteralAnalyzer>;

namespace AceGraph.Analyzers.Tests.Rules;

public sealed class MisspelledLiteralTests
{
    private const string Places = """
            bool A() => stage.ToLabel() == "Closed lost";
            bool B() => "CLOSEDLOST" != stage.ToWireName();
            bool C() => stage.ToLabel() is "Closed–Lost" or "Lunched";
            bool D() => StagePicklist.TryParseLabel("Closed  Lost", out _) || StagePicklist.TryParseWireName("launched", out _);
            Stage E() => Enum.Parse<Stage>("closedLost");
            bool F() => Enum.TryParse<Stage>("ClosdLost", true, out _);
            bool G() { var text = stage.ToLabel(); return text == "Qualifid"; }
            int H() => stage.ToLabel() switch { "Qualified" => 1, "Lanched" => 2, _ => 3 };
        """;

    [Fact]
    public async Task TextCloseToOne_IsFound() => (await Test.FindAsync(Deals.WithMembers(Places))).MatchSnapshot();

    [Fact]
    public async Task TextCloseToOne_BecomesTheNearest()
    {
        var project = Deals.WithMembers(Places).Source("""
            using Crm;
            class Other { bool M(Stage? stage) => stage?.ToLabel() == "Launchd" || stage?.ToLabel() is null or "Qualifed"; }
            """, "Other.cs");

        (await Test.FixAllAsync<PicklistLiteralFixer>(project)).MatchSnapshot();
    }

    [Theory]
    [InlineData("stage.ToLabel() == \"Closed Lost\"")]
    [InlineData("stage.ToString() == \"Closed Lost\"")]
    [InlineData("stage.ToLabel() == \"Prospect\"")]
    [InlineData("stage.ToLabel() == \"\"")]
    [InlineData("stage.ToLabel() == \"-\"")]
    [InlineData("maybe?.ToLabel() ?? \"Launch\"")]
    [InlineData("deal.Text == \"Launchd\"")]
    [InlineData("string.Equals(stage.ToLabel(), \"launched\", StringComparison.OrdinalIgnoreCase)")]
    [InlineData("string.Equals(stage.ToLabel(), \"launched\", (StringComparison)int.Parse(\"5\"))")]
    [InlineData("Enum.Parse<Stage>(\"closedlost\", true)")]
    [InlineData("Enum.Parse<DayOfWeek>(\"Launchd\")")]
    public async Task TextThatIsMeant_IsNoFinding(string expression) =>
        Assert.Equal("", await Test.FindAsync(Deals.WithExpressions(expression)));

    [Theory]
    [InlineData("labels", 1)]
    [InlineData("names", 2)]
    [InlineData("none", 0)]
    public async Task Option_ChoosesTheTexts(string value, int count)
    {
        var project = Deals.WithExpressions("""
            stage.ToLabel() == "Launchd"
            stage.ToWireName() == "LAUNCHD"
            Enum.Parse<Stage>("Launchd")
            """).Option("acegraph_string_literals = " + value);

        Assert.Equal(count, (await Test.FindAsync(project)).Split("ACE0042").Length - 1);
    }

    [Fact]
    public async Task ReferencedPicklist_IsKnownByName() =>
        Assert.Equal(
            "warning ACE0042 Use.cs(2,55) '\"Launchd\"': \"Launchd\" is no label of 'Stage' and never matches; "
            + "the nearest is \"Launched\" of 'Stage.Launched', it has at character 7 'e' (U+0065) instead of 'd' (U+0064)",
            await Test.FindAsync(new Project().Reference(Deals.Enums).Source("""
                using Crm;
                class Use { bool M(Stage stage) => stage.ToLabel() == "Launchd"; }
                """, "Use.cs")));

    [Fact]
    public async Task OneFinding_IsFixedAlone()
    {
        var project = Deals.WithExpressions("""
            StagePicklist.TryParseLabel("Launchd", out _)
            stage.ToLabel() == "Launchd"
            """);

        Assert.Equal(["Write 'Stage.Launched.ToLabel()'"], await Test.OffersAsync<PicklistLiteralFixer>(project));
        Assert.Contains(
            """
                object? M0() => StagePicklist.TryParseLabel(Stage.Launched.ToLabel(), out _);
                object? M1() => stage.ToLabel() == "Launchd";
            """,
            await Test.FixFirstAsync<PicklistLiteralFixer>(project));
    }

    [Fact]
    public async Task HalfTypedCode_IsPassedOver() => await HalfTyped.FindAllAsync<MisspelledLiteralAnalyzer>(Places);
}
