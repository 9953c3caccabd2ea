using AceGraph.Analyzers.CodeFixes.Rules;
using AceGraph.Analyzers.Rules;
using AceGraph.Analyzers.Tests.Harness;
using Snapshooter;
using Snapshooter.Xunit;
using Test = AceGraph.Analyzers.Tests.Harness.RuleTest<AceGraph.Analyzers.Rules.IncompleteSwitchAnalyzer>;

namespace AceGraph.Analyzers.Tests.Rules;

public sealed class IncompleteSwitchTests
{
    [Fact]
    public async Task SwitchExpression_NamesWhatItLacks()
    {
        var found = await Test.FindAsync(Deals.WithExpressions("""
            stage switch { Stage.Qualified => 1, Stage.Launched => 2 }
            stage switch { Stage.Qualified => 1, _ => 2 }
            stage switch { Stage.Qualified or Stage.Launched => 1, { } => 2 }
            stage switch { (Stage.Qualified) => 1, var other => 2 }
            stage switch { Stage.Qualified when status == Status.Open => 1, Stage.ClosedLost or Stage.Launched => 2, _ => 3 }
            maybe switch { null => 0, Stage.Qualified => 1, not null => 2 }
            maybe switch { null => 0, Stage s => 2 }
            stage switch { Stage.Qualified => 1, not Stage.ClosedLost => 3, _ => throw new Exception() }
            deal?.Stage switch { Stage.Qualified => 1, _ => 2 }
            """));

        found.MatchSnapshot();
    }

    [Fact]
    public async Task PartsOfAValue_AreLookedAtOneByOne()
    {
        var found = await Test.FindAsync(Deals.WithExpressions("""
            (stage, status) switch { (Stage.Qualified, Status.Open) => 1, (Stage.ClosedLost, _) => 2, _ => 3 }
            (stage, 1) switch { (Stage.Qualified, > 0) => 1, (Stage.ClosedLost or Stage.Launched, 1) when deal != null => 2, (_, _) => 3 }
            deal switch { { Stage: Stage.Qualified } => 1, null => 0, _ => 3 }
            deal switch { { Stage: Stage.Qualified, Status: Status.Open } => 1, { Next: not Stage.Launched } => 0, _ => 3 }
            deal switch { (Stage.Qualified, _, _, _) => 1, { } => 3 }
            (deal, 1) switch { ({ Status: Status.Open }, 1) => 1, _ => 3 }
            """));

        found.MatchSnapshot();
    }

    [Fact]
    public async Task SwitchStatement_NamesWhatItLacks()
    {
        var found = await Test.FindAsync(Deals.WithMembers("""
                int A() { switch (stage) { case Stage.Qualified: return 1; default: return 2; } }
                void B() { switch (maybe) { case null: break; case Stage.Qualified: case Stage.Launched: break; } }
                void C() { switch (stage) { case Stage.Qualified when status == Status.Open: break; case Stage.ClosedLost or Stage.Launched: break; } }
                void D() { switch (stage, status) { case (Stage.Qualified, _): break; case (Stage.Launched, Status.Open): break; } }
                void E() { switch (stage) { } }
                void F() { switch (deal) { case { Stage: Stage.Qualified }: break; case null: break; } }
            """));

        found.MatchSnapshot();
    }

    [Fact]
    public async Task ManyMissingMembers_AreCounted()
    {
        var found = await Test.FindAsync(new Project().Source("""
            using AceGraph.Contracts;
            [Picklist] enum Letter { A, B, C, D, E, F, G, H }
            class Use { int M(Letter letter) => letter switch { Letter.A => 1, _ => 2 }; }
            """));

        Assert.Equal(
            "warning ACE0040 Source.cs(3,44) 'switch': The switch over 'Letter' lacks 'B', 'C', 'D', 'E', 'F' and 2 more; "
            + "add them, or they fall into '_' unseen",
            found);
    }

    [Theory]
    [InlineData("stage switch { Stage.Qualified => 1, Stage.ClosedLost => 2, Stage.Launched => 3 }")]
    [InlineData("stage switch { Stage.Qualified => 1, Stage.ClosedLost or Stage.Launched => 3, _ => 4 }")]
    [InlineData("stage switch { Stage.Qualified => 1, not Stage.Qualified => 2 }")]
    [InlineData("stage switch { not (Stage.Qualified or Stage.Launched) => 2, Stage.Qualified => 1, Stage.Launched => 0 }")]
    [InlineData("maybe switch { Stage.Qualified => 1, Stage.ClosedLost => 2, Stage.Launched => 3, _ => 0 }")]
    [InlineData("stage switch { var s when s == Stage.Qualified => 1, _ => 2 }")]
    [InlineData("stage switch { _ when stage.ToString().Length > 3 => 1, Stage.Qualified => 2, _ => 3 }")]
    [InlineData("stage switch { < Stage.Launched => 1, _ => 2 }")]
    [InlineData("stage switch { Stage.Qualified => 1, (Stage)1 => 2, (Stage)2 => 3, _ => 4 }")]
    [InlineData("(stage, status) switch { (Stage.Qualified, Status.Open) => 1, (_, Status.Done) => 2, _ => 3 }")]
    [InlineData("(stage, status) switch { (_, Status.Open) => 1, (_, Status.Done) => 2 }")]
    [InlineData("(stage, status) switch { (_, _) => 1 }")]
    [InlineData("(stage, status) switch { (Stage.Qualified, Status.Open) => 1, not (_, Status.Open) => 2, _ => 3 }")]
    [InlineData("(stage, status) switch { (Stage.Qualified, _) => 1, (_, _) when status == Status.Open => 2, _ => 3 }")]
    [InlineData("deal switch { { Text: \"x\" } => 1, _ => 2 }")]
    [InlineData("deal switch { { Stage: Stage.Qualified } => 1, { Text: \"x\" } => 2, _ => 3 }")]
    [InlineData("((object)deal) switch { Deal { Stage: Stage.Qualified } => 1, _ => 2 }")]
    [InlineData("((object)stage) switch { Stage.Qualified => 1, Status.Open => 2, _ => 3 }")]
    [InlineData("DateTime.Now.DayOfWeek switch { DayOfWeek.Monday => 1, _ => 2 }")]
    [InlineData("stage.ToString() switch { \"Qualified\" => 1, _ => 2 }")]
    [InlineData("stage is Stage.Qualified ? 1 : 2")]
    [InlineData("stage switch { Stage.Qualified => 1, Stage.Nothing => 2, _ => 3 }")]
    [InlineData("stage switch { Stage.Qualified => 1, Stage. => 2, _ => 3 }")]
    public async Task NothingCertainlyMissing_IsNoFinding(string expression) =>
        Assert.Equal("", await Test.FindAsync(Deals.WithExpressions(expression)));

    [Fact]
    public async Task TwoMembersOfOneNumber_AreOneValue() =>
        Assert.Equal("", await Test.FindAsync(new Project().Source("""
            using AceGraph.Contracts;
            [Picklist] enum Letter { A, B, Alpha = A }
            class Use { int M(Letter letter) => letter switch { Letter.Alpha => 1, Letter.B => 0, _ => 2 }; }
            """)));

    [Fact]
    public async Task GeneratedCode_IsPassedOver() =>
        Assert.Equal("", await Test.FindAsync(Deals.With(
            "class Use { int M(Crm.Stage stage) => stage switch { Crm.Stage.Qualified => 1, _ => 2 }; }", "Use.g.cs")));

    [Fact]
    public async Task ReferencedPicklist_IsKnownByName() =>
        (await Test.FindAsync(new Project().Schema(Deals.Schema).Reference(Deals.Enums).Source("""
            using Crm;
            class Use { int M(Stage stage) => stage switch { Stage.Qualified => 1, _ => 2 }; }
            """))).MatchSnapshot();

    private const string Layouts = """
            int A(Stage stage) => stage switch
            {
                Stage.Qualified => 1,
                // Whatever else there is.
                _ => 2,
            };

            int B(Stage stage) => stage switch { Stage.Qualified => 1, _ => 2 };

            int C(Stage stage) => stage switch
            {
                Stage.Qualified => 1 // no comma
            };

            int D(Stage stage) => stage switch { Crm.Stage.Qualified => 1 };

            int E(Stage stage) => stage switch
            {
                Stage.Qualified => 1,
        #if DEBUG
                Stage.ClosedLost => 2,
        #endif
            };

            int F(Stage stage) => stage switch
            {
                Stage.Qualified => 1,
        #if DEBUG
                Stage.ClosedLost => 2,
        #endif
                _ => Enumerable
                    .Range(0, 1)
                    .Single(),
            };

            int G(Stage stage) => stage switch { };

            int H(Stage stage) => stage switch
            {
            };

            int I(Deal? deal) => (deal, deal!.Next) switch
            {
                ({ Stage: Stage.Launched }, Stage.Qualified) => 1,
                _ => 2,
            };

            int J(Stage stage) => stage switch { Stage.Qualified => 1, Stage.ClosedLost => 2, };

        \tint K(Stage stage) => stage switch
        \t{
        \t\tStage.Qualified => 1,
        \t\tvar other => (int)other,
        \t};
        """;

    [Theory]
    [InlineData("Throwing")]
    [InlineData("Keeping")]
    public async Task SwitchExpression_GetsArms(string key)
    {
        var project = Deals.WithMembers(Layouts.Replace("\\t", "\t")).Source("""
            using static Crm.Stage;
            class Other
            {
                string M(Crm.Stage s) => s switch { Qualified => "q", _ => "" };
                string M(Crm.Deals deals) => deals.Status switch { Crm.Status.Open => "q", _ => "" };
            }

            namespace Crm { class Deals { public Status Status; } }
            """, "Other.cs");

        (await Test.FixAllAsync<IncompleteSwitchFixer>(project, key)).MatchSnapshot(SnapshotNameExtension.Create(key));
    }

    [Theory]
    [InlineData("Throwing")]
    [InlineData("Keeping")]
    public async Task SwitchStatement_GetsSections(string key)
    {
        var project = Deals.WithMembers("""
                void A()
                {
                    switch (stage)
                    {
                        case Stage.Qualified:
                            break;
                        // Whatever else there is.
                        default:
                            break;
                    }
                }

                void B()
                {
                    switch (stage)
                    {
                        case Stage.Qualified:
                            break;

                        default:
                            break;

                        case Stage.Launched: // the end
                            return;
                    }
                }

                void C() { switch (stage) { case Stage.Qualified: break; default: break; } }

                void D() { switch (stage) { case Stage.Qualified: break; } }

                void E()
                {
                    switch (stage)
                    {
                    case Stage.Qualified:
                        break;

                    case Stage.Launched:
                        break;
                    }

                    switch (stage) {}
                    switch (stage)
                    {
                    }
                }

                void F()
                {
                    switch (stage, status)
                    {
                        case (Stage.Qualified, Status.Done):
                            break;
                        case var (_, _):
                            break;
                    }
                }
            """);

        (await Test.FixAllAsync<IncompleteSwitchFixer>(project, key)).MatchSnapshot(SnapshotNameExtension.Create(key));
    }

    [Fact]
    public async Task OneFinding_IsFixedAlone()
    {
        var project = Deals.WithExpressions("""
            stage switch { Stage.Qualified => 1, Stage.Launched => 3, _ => 4 }
            stage switch { Stage.Qualified => 1, _ => 4 }
            """);

        Assert.Equal(["Add the missing values", "Add the missing values, and keep what happens to them"], await Test.OffersAsync<IncompleteSwitchFixer>(project));
        Assert.Contains(
            """
                object? M0() => stage switch { Stage.Qualified => 1, Stage.Launched => 3, Stage.ClosedLost => throw new System.NotImplementedException(), _ => 4 };
                object? M1() => stage switch { Stage.Qualified => 1, _ => 4 };
            """,
            await Test.FixFirstAsync<IncompleteSwitchFixer>(project));
    }

    [Fact]
    public async Task HalfTypedCode_IsPassedOver() => await HalfTyped.FindAllAsync<IncompleteSwitchAnalyzer>(Layouts);
}
