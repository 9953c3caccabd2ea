using AceGraph.Analyzers.CodeFixes.Rules;
using AceGraph.Analyzers.Rules;
using AceGraph.Analyzers.Tests.Harness;
using Snapshooter;
using Snapshooter.Xunit;
using Test = AceGraph.Analyzers.Tests.Harness.RuleTest<AceGraph.Analyzers.Rules.UntranslatedPicklistAnalyzer>;

namespace AceGraph.Analyzers.Tests.Rules;

public sealed class UntranslatedPicklistTests
{
    private const string Texts = """
            string A() => stage.ToString();
            string? B() => deal?.Stage.ToString() + maybe.ToString() + maybe?.ToString("G");
            string C() => $"{stage} {maybe,-12:G} {(deal == null ? stage : Stage.Qualified)} {deal!.Text}";
            string D() => "stage " + stage + maybe + deal.Text;
            string E() => string.Format("{0} {1}", stage, 1) + string.Join(",", stage, maybe) + string.Concat(1, deal.Next);
            string F() { var text = ""; text += stage; return new System.Text.StringBuilder().Append(stage).Append($"{stage}").ToString(); }
            string? G() => Enum.GetName(stage) + Enum.GetName(typeof(Stage), stage);
            string H() => System.Text.Json.JsonSerializer.Serialize(stage);
            Stage I(string text) => Enum.Parse<Stage>(text);
            Stage J(string text) { var one = (Stage)Enum.Parse(typeof(Stage), text, true); return one == Enum.Parse<Stage>(text + "x") ? one : stage; }
            bool K(string text) => Enum.TryParse<Stage>(text, out var found) && Enum.TryParse(text, true, out stage) && found == stage;
            bool L(string text) => stage.ToString() == text;
        """;

    private const string Numbers = """
            int number = (int)Stage.Qualified;
            long Number { get; set; } = (long)Stage.Qualified;
            int A() => (int)stage;
            Stage B(int from) => (Stage)from;
            Stage? C(long? from) => (Stage?)from;
            void D() { number = (int)stage; Take((byte)stage); new List<int>((int)stage).Add((int)maybe!); }
            void Take(int value) => number = value;
            string[] E() => Enum.GetNames<Stage>();
            bool F(string text) => Enum.IsDefined(typeof(Stage), text);
            object G(int from) => Enum.ToObject(typeof(Stage), from);
            Stage H(string json) => System.Text.Json.JsonSerializer.Deserialize<Stage>(json);
            bool I(ReadOnlySpan<char> text) => Enum.TryParse(text, out stage);
        """;

    private const string Converters = """
        using System.Text.Json.Serialization;
        using AceGraph.Contracts;
        using Crm;

        [Picklist]
        [JsonConverter(typeof(JsonStringEnumConverter))]
        public enum Kind { One }

        [Picklist, JsonConverter(typeof(JsonStringEnumConverter<Sort>))]
        public enum Sort { One }

        [Picklist, JsonConverter(typeof(SortedPicklist.JsonConverter))]
        public enum Sorted { One }

        [JsonConverter(typeof(JsonStringEnumConverter))]
        public enum Other { One }

        public record Dto([property: JsonConverter(typeof(JsonStringEnumConverter))] Stage Stage)
        {
            [System.Text.Json.Serialization.JsonConverter(typeof(JsonStringEnumConverter))]
            public Stage? Next { get; set; }

            [JsonConverter(typeof(JsonStringEnumConverter))]
            public Other Other { get; set; }

            [JsonConverter(typeof(JsonStringEnumConverter))]
            public Stage Field;

            public string Text(Sorted sorted) => System.Text.Json.JsonSerializer.Serialize(sorted);
        }
        """;

    [Theory]
    [InlineData(nameof(Texts), Texts)]
    [InlineData(nameof(Numbers), Numbers)]
    public async Task CrossingsInCode_AreFound(string name, string members) =>
        (await Test.FindAsync(Deals.WithMembers(members))).MatchSnapshot(SnapshotNameExtension.Create(name));

    [Fact]
    public async Task ConvertersOfNames_AreFound() => (await Test.FindAsync(Deals.With(Converters))).MatchSnapshot();

    [Theory]
    [InlineData("WireName")]
    [InlineData("Label")]
    public async Task Texts_AreTranslated(string key)
    {
        var project = Deals.WithMembers(Texts).Source("""
            class Far
            {
                string A(Crm.Stage stage) => stage.ToString();
                string B(Crm.Stage? stage) => $"{stage}";
            }
            """, "Far.cs");

        (await Test.FixAllAsync<UntranslatedPicklistFixer>(project, key)).MatchSnapshot(SnapshotNameExtension.Create(key));
    }

    [Fact]
    public async Task Converters_AreReplaced() =>
        (await Test.FixAllAsync<UntranslatedPicklistFixer>(Deals.With(Converters), "WireName")).MatchSnapshot();

    [Fact]
    public async Task Numbers_AreLeftToTheDeveloper() =>
        Assert.Equal([], await Test.OffersAsync<UntranslatedPicklistFixer>(Deals.WithMembers(Numbers)));

    [Theory]
    [InlineData("stage.ToWireName() + stage.ToLabel() + $\"{stage.ToLabel()}\"")]
    [InlineData("nameof(Stage.Qualified) + nameof(stage)")]
    [InlineData("new InvalidOperationException($\"No way from {stage}\" + stage + stage.ToString())")]
    [InlineData("throw new ArgumentException(string.Format(\"{0}\", stage))")]
    [InlineData("((Func<object>)(() => { Console.WriteLine($\"{stage}\"); System.Diagnostics.Debug.Assert(maybe == null, $\"{stage}\"); return 1; }))()")]
    [InlineData("stage.ToString() == \"Closed Lost\"")]
    [InlineData("Enum.Parse<Stage>(\"ClosedLost\")")]
    [InlineData("DateTime.Now.DayOfWeek.ToString() + DateTime.Now.DayOfWeek + (int)DateTime.Now.DayOfWeek")]
    [InlineData("Enum.Parse<DayOfWeek>(deal.Text)")]
    [InlineData("(int)stage < (int)Stage.ClosedLost")]
    [InlineData("new int[3][(int)stage]")]
    [InlineData("new List<int>()[(int)stage]")]
    [InlineData("(Stage)((int)stage + 1)")]
    [InlineData("(Stage)0")]
    [InlineData("new[] { stage }.OrderBy(s => (int)s)")]
    [InlineData("((int)stage).CompareTo((int)maybe!)")]
    [InlineData("HashCode.Combine((int)stage)")]
    [InlineData("(object)stage")]
    [InlineData("(Stage?)stage")]
    [InlineData("Enum.GetValues<Stage>()")]
    [InlineData("System.Text.Json.JsonSerializer.Serialize(deal)")]
    [InlineData("System.Text.Json.JsonSerializer.Serialize(stage, new System.Text.Json.JsonSerializerOptions())")]
    [InlineData("stage.ToString(")]
    [InlineData("$\"{stage.")]
    public async Task NothingThatLeavesTheProgram_IsNoFinding(string expression) =>
        Assert.Equal("", await Test.FindAsync(Deals.WithExpressions(expression)));

    [Fact]
    public async Task TextsForDevelopers_AreNoFindings() =>
        Assert.Equal("", await Test.FindAsync(Deals.WithMembers("""
                public override string ToString() => $"{stage}";
                string DebuggerDisplay => stage.ToString();
                public override int GetHashCode() => (int)stage;
                int Index() { var index = (int)stage; return index > 0 ? 1 : 0; }
                void Log(ILogger logger) => logger.LogInformation($"{stage}" + stage);
            }
            interface ILogger { }
            static class LoggerExtensions
            {
                public static void LogInformation(this ILogger logger, string text) { }
            }
            class NoWayException : Exception
            {
                public NoWayException(Stage stage) : base($"No way from {stage}") { }
            """)));

    [Fact]
    public async Task ReferencedPicklist_IsTranslatedByItsOwnClass()
    {
        var project = new Project().Schema(Deals.Schema).Reference(Deals.Enums).Source("class Use { string M(Crm.Stage stage) => stage.ToString(); }");

        Assert.Equal(
            "info ACE0043 Source.cs(1,48) 'ToString': 'ToString' gives the C# name of 'Stage' (schema.graphql(1,6)), "
            + "which is not what the contract writes; use 'ToWireName()' or 'ToLabel()'\n    beside schema.graphql(1,6)",
            await Test.FindAsync(project));
        Assert.Contains("=> Crm.StagePicklist.ToWireName(stage);", await Test.FixAllAsync<UntranslatedPicklistFixer>(project));
    }

    [Fact]
    public async Task EnumWithoutGeneratedClass_IsNotFixed()
    {
        var project = new Project().Source(
            "class Deal { [AceGraph.Contracts.Picklist] private enum Stage { Open } Stage stage; public string Text() => stage.ToString(); }");

        Assert.EndsWith("use wire names or labels", await Test.FindAsync(project));
        Assert.Empty(await Test.OffersAsync<UntranslatedPicklistFixer>(project));
    }

    [Fact]
    public async Task OneFinding_IsFixedAlone()
    {
        var project = Deals.WithExpressions("""
            stage.ToString()
            maybe?.ToString()
            """);

        Assert.Equal(["Use wire names", "Use labels"], await Test.OffersAsync<UntranslatedPicklistFixer>(project));
        Assert.Contains(
            """
                object? M0() => stage.ToLabel();
                object? M1() => maybe?.ToString();
            """,
            await Test.FixFirstAsync<UntranslatedPicklistFixer>(project, "Label"));
    }

    [Fact]
    public async Task HalfTypedCode_IsPassedOver() => await HalfTyped.FindAllAsync<UntranslatedPicklistAnalyzer>(Texts + Numbers);
}
