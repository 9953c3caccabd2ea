using AceGraph.Analyzers.CodeFixes.Rules;
using AceGraph.Analyzers.Rules;
using AceGraph.Analyzers.Tests.Harness;
using Snapshooter.Xunit;
using Test = AceGraph.Analyzers.Tests.Harness.RuleTest<AceGraph.Analyzers.Rules.PicklistLiteralAnalyzer>;

namespace AceGraph.Analyzers.Tests.Rules;

public sealed class PicklistLiteralTests
{
    private const string Places = """"
            bool A() => stage.ToLabel() == "Closed Lost";
            bool B() => "CLOSED_LOST" != stage.ToWireName();
            bool C() => stage.ToString() == "Closed Lost";
            bool D() => deal?.Stage.ToLabel() == $"Closed Lost" || maybe?.ToLabel() == @"Launched" || maybe.ToString() == """Qualified""";
            bool E() => string.Equals(stage.ToLabel(), "Closed Lost") && !stage.ToWireName().Equals("closed_lost", StringComparison.OrdinalIgnoreCase);
            bool F() => !"Launched".Equals(StagePicklist.ToLabel(maybe ?? Stage.Qualified)) == Equals("Launched", stage.ToLabel());
            int G() => stage.ToLabel() switch { "Closed Lost" => 1, "Launched" or "Qualified" => 2, _ => 3 };
            int H()
            {
                switch (maybe?.ToLabel())
                {
                    case null: return 0;
                    case "Closed Lost": // really
                    case "Launched": return 1;
                    default: return 2;
                }
            }
            int I() => stage.ToLabel() switch { "Closed Lost" => 1, var other => other.Length };
            bool J() => stage.ToWireName() is not ("CLOSED_LOST" or "LAUNCHED");
            bool K() => StagePicklist.TryParseLabel("Closed Lost", out _) && StagePicklist.TryParseWireName("Closed Lost", out stage);
            Stage L() => Enum.Parse<Stage>("ClosedLost");
            Stage M() => (Stage)Enum.Parse(typeof(Stage), "closedlost", true);
            bool N() => Enum.TryParse("ClosedLost", out Stage found) || Enum.TryParse<Stage>("CLOSED_LOST", true, out found);
            string O() => maybe?.ToLabel() ?? "Qualified";
            string P() => deal.Text.Length > 0 ? stage.ToWireName() : "LAUNCHED";
            bool Q()
            {
                var text = stage.ToLabel();
                if (deal.Text.Length > 0)
                {
                    text = "Launched";
                }

                return text == "Closed Lost";
            }
            const string Lost = "Closed Lost";
            bool R() => stage.ToLabel() == Lost || Enum.GetName(stage) == "ClosedLost" || Enum.GetName(typeof(Stage), stage) == "Launched";
            bool S() => AceGraph.Contracts.PicklistRegistry.Find<Stage>()!.ToLabel(stage) == "Launched";
            bool T() => deal
                .Stage // of the deal
                .ToLabel()
                == "Launched";
        """";

    [Fact]
    public async Task TextOfAPicklist_IsFound() => (await Test.FindAsync(Deals.WithMembers(Places))).MatchSnapshot();

    [Fact]
    public async Task TextOfAPicklist_BecomesTheValue()
    {
        var project = Deals.WithMembers(Places).Source("""
            class Far
            {
                bool A(Crm.Stage stage) => Crm.StagePicklist.ToLabel(stage) == "Launched";
                bool B() => Crm.StagePicklist.TryParseLabel("Launched", out _);
            }
            """, "Far.cs");

        (await Test.FixAllAsync<PicklistLiteralFixer>(project)).MatchSnapshot();
    }

    [Theory]
    [InlineData("stage == Stage.ClosedLost")]
    [InlineData("deal.Text == \"Closed Lost\"")]
    [InlineData("stage.ToLabel() == deal.Text")]
    [InlineData("stage.ToLabel() == nameof(Stage.Qualified)")]
    [InlineData("stage.ToString() == nameof(Stage.Qualified)")]
    [InlineData("stage.ToLabel() == \"\"")]
    [InlineData("stage.ToLabel() == \"Clsoed Lost\"")]
    [InlineData("stage.ToLabel() + \"Closed Lost\"")]
    [InlineData("stage.ToLabel().StartsWith(\"Closed Lost\")")]
    [InlineData("stage.ToLabel().Length == \"Closed Lost\".Length")]
    [InlineData("status.ToLabel() == \"Closed Lost\"")]
    [InlineData("Enum.Parse<DayOfWeek>(\"Qualified\")")]
    [InlineData("DateTime.Now.DayOfWeek.ToString() == \"Qualified\"")]
    [InlineData("stage.Equals(\"Qualified\")")]
    [InlineData("maybe?.ToLabel() ?? \"none\"")]
    [InlineData("\"Closed Lost\"")]
    [InlineData("stage switch { Stage.ClosedLost => \"Closed Lost\", _ => \"\" }")]
    [InlineData("stage.ToLabel() == $\"Closed {deal.Text}\"")]
    [InlineData("stage.ToLabel() == ")]
    [InlineData("\"Launched\" == stage.ToLabel(")]
    public async Task TextOfNoPicklist_IsNoFinding(string expression) =>
        Assert.Equal("", await Test.FindAsync(Deals.WithExpressions(expression)));

    [Theory]
    [InlineData("text = Console.ReadLine()!;")]
    [InlineData("Read(out text);")]
    public async Task VariableOfOtherTexts_IsNoFinding(string statement) =>
        Assert.Equal("", await Test.FindAsync(Deals.WithMembers($$"""
                bool A() { var text = stage.ToLabel(); {{statement}} return text == "Closed Lost"; }
                void Read(out string text) => text = "";
            """)));

    [Theory]
    [InlineData("all", 3)]
    [InlineData("labels", 1)]
    [InlineData("names", 2)]
    [InlineData("none", 0)]
    [InlineData("anything else", 3)]
    public async Task Option_ChoosesTheTexts(string value, int count)
    {
        var project = Deals.WithExpressions("""
            stage.ToLabel() == "Launched"
            stage.ToWireName() == "LAUNCHED"
            Enum.Parse<Stage>("Launched")
            """).Option("acegraph_string_literals = " + value);

        Assert.Equal(count, (await Test.FindAsync(project)).Split("ACE0041").Length - 1);
    }

    [Fact]
    public async Task ReferencedPicklist_TakesTheOptionsOfItsUser()
    {
        var project = new Project().Reference(Deals.Enums).Option("acegraph_naming = lower_snake_case").Source("""
            using Crm;
            class Use { bool M(Stage stage) => stage.ToWireName() == "closed_lost"; }
            """);

        Assert.Equal(
            "warning ACE0041 Source.cs(2,58) '\"closed_lost\"': \"closed_lost\" is the wire name of 'Stage.ClosedLost'; compare the value itself",
            await Test.FindAsync(project));
        Assert.Contains("=> stage == Stage.ClosedLost;", await Test.FixAllAsync<PicklistLiteralFixer>(project));
    }

    [Fact]
    public async Task LabelSourceSchema_TakesTheTextsOfTheSchema()
    {
        var project = new Project()
            .Option("acegraph_label_source = schema")
            .Schema("enum Stage { CLOSED_LOST @label(text: \"Lost\") }")
            .Source("[AceGraph.Contracts.Picklist] enum Stage { ClosedLost } class Use { bool M(Stage s) => s.ToLabel() == \"Lost\"; }");

        Assert.Contains("\"Lost\" is the label of 'Stage.ClosedLost' (schema.graphql(1,14))", await Test.FindAsync(project));
    }

    [Fact]
    public async Task OneFinding_IsFixedAlone()
    {
        var project = Deals.WithExpressions("""
            stage.ToLabel() == "Launched"
            stage.ToLabel() == "Qualified"
            """);

        Assert.Equal(["Compare with 'Stage.Launched'"], await Test.OffersAsync<PicklistLiteralFixer>(project));
        Assert.Contains(
            """
                object? M0() => stage == Stage.Launched;
                object? M1() => stage.ToLabel() == "Qualified";
            """,
            await Test.FixFirstAsync<PicklistLiteralFixer>(project));
    }

    [Fact]
    public async Task HalfTypedCode_IsPassedOver() => await HalfTyped.FindAllAsync<PicklistLiteralAnalyzer>(Places);
}
