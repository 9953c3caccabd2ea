using AceGraph.Analyzers.Tests.Harness;
using Snapshooter.Xunit;

namespace AceGraph.Analyzers.Tests.Generation;

public sealed class PicklistGeneratorTests
{
    private const string Stage = """
        using System;
        using AceGraph.Contracts;

        namespace Crm.Deals;

        [Picklist]
        public enum Stage
        {
            [Label("Qualified")]
            Qualified,

            [Label("Closed \"Lost\" – really")]
            ClosedLost,

            [WireName("AT_AWS")]
            [Label("AT&T\\n")]
            [Obsolete]
            Old = 7,
        }
        """;

    [Fact]
    public async Task BoundEnum_GetsItsClass()
    {
        var files = await GeneratorTest.RunAsync(new Project().Source(Stage));

        string.Join("\n", files.OrderBy(file => file.Key, StringComparer.Ordinal).Where(file => file.Key.Contains("Picklist")).Select(file => $"== {file.Key}\n{file.Value}"))
            .MatchSnapshot();
    }

    [Fact]
    public async Task GeneratedMembers_TranslateBothWays()
    {
        var assembly = await GeneratorTest.LoadAsync(new Project().Source(Stage).Source("""
            using System.Linq;
            using System.Text.Json;
            using AceGraph.Contracts;
            using Crm.Deals;

            public static class Probe
            {
                public static string Run() => string.Join("\n", StagePicklist.All.Select(Describe)) + "\n" + Other();

                private static string Describe(Stage stage) =>
                    $"{stage} {stage.ToWireName()} {stage.ToLabel()} {stage.IsDeprecated()} "
                    + $"{StagePicklist.TryParseWireName(stage.ToWireName(), out var named) && named == stage} "
                    + $"{StagePicklist.TryParseLabel(stage.ToLabel(), out var labelled) && labelled == stage} "
                    + JsonSerializer.Serialize(stage, new JsonSerializerOptions { Converters = { new StagePicklist.JsonConverter() } });

                private static string Other() =>
                    $"{StagePicklist.TryParseWireName("qualified", out _)} {StagePicklist.TryParseLabel(null, out _)} "
                    + $"{PicklistRegistry.Find<Stage>()!.ToLabel(Stage.Qualified)} {PicklistRegistry.Find<System.DayOfWeek>() is null}";
            }
            """, "Probe.cs"));

        assembly.GetType("Probe")!.GetMethod("Run")!.Invoke(null, null)!.ToString()!.MatchSnapshot();
    }

    [Theory]
    [InlineData("private")]
    [InlineData("protected")]
    public async Task EnumThatNobodyElseSees_GetsNothing(string modifier)
    {
        var files = await GeneratorTest.RunAsync(new Project().Source(
            $"class Deal {{ [AceGraph.Contracts.Picklist] {modifier} enum Stage {{ Qualified }} }}"));

        Assert.DoesNotContain(files.Keys, file => file.Contains("Stage"));
    }

    [Fact]
    public async Task NestedEnumOfTheGlobalNamespace_IsNamedAfterItsType()
    {
        var files = await GeneratorTest.RunAsync(new Project().Source(
            "public class Deal { [AceGraph.Contracts.Picklist(\"DealStage\")] internal enum @class { @enum } }"));

        Assert.Contains("internal static partial class DealclassPicklist", files["DealclassPicklist.g.cs"]);
    }

    [Fact]
    public async Task AttributeOfAnotherNamespace_IsNotOurs()
    {
        var files = await GeneratorTest.RunAsync(new Project().Source(
            "namespace Other { class PicklistAttribute : System.Attribute; [Picklist] public enum Stage { Qualified } }"));

        Assert.DoesNotContain(files.Keys, file => file.Contains("Stage"));
    }

    [Fact]
    public async Task LabelSourceSchema_TakesTextsFromTheSchema()
    {
        var files = await GeneratorTest.RunAsync(new Project()
            .Option("acegraph_label_source = schema")
            .Schema("enum Stage { CLOSED_LOST @label(text: \"Closed Lost\") OLD @deprecated }")
            .Source("[AceGraph.Contracts.Picklist] public enum Stage { ClosedLost, Old, Mine }"));

        Assert.Contains("Stage.ClosedLost => \"Closed Lost\",", files["StagePicklist.g.cs"]);
        Assert.Contains("value is global::Stage.Old;", files["StagePicklist.g.cs"]);
        Assert.Contains("Stage.Mine => \"MINE\",", files["StagePicklist.g.cs"]);
    }

    [Fact]
    public async Task VeryManyEnums_ShareFiles()
    {
        var enums = Enumerable.Range(0, 200).Select(i => $"namespace N{i} {{ [AceGraph.Contracts.Picklist] public enum Stage {{ Value{i} }} }}");
        var files = await GeneratorTest.RunAsync(new Project().Source(string.Join('\n', enums)));

        Assert.InRange(files.Count, 2, 66);
        Assert.All(Enumerable.Range(0, 200), i => Assert.Contains(files.Values, file => file.Contains($"global::N{i}.Stage.Value{i} => \"VALUE{i}\"")));
    }
}
