using System.Text.Encodings.Web;
using System.Text.Json;
using AceGraph.Picklists;
using AceGraph.Picklists.Drift;
using AceGraph.Tests.Harness;
using Snapshooter.Xunit;

namespace AceGraph.Tests.Commands;

public sealed class PicklistsCheckCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task ModelWithTheSameValues_IsEqual()
    {
        var (code, output, error) = await Check("service-2.json", Model(picklist => picklist.Values.Select(value => value.AwsText).OfType<string>()));
        Assert.Equal((0, ""), (code, error));
        Assert.Equal($"Equal: {string.Join(", ", PicklistCatalog.All.Select(p => p.Name))}.", output.Split('\n')[0]);
    }

    [Fact]
    public async Task CsvWithTheTextsOfCrms_IsEqual()
    {
        var rows = PicklistCatalog.All.SelectMany(p => p.Values.Select(v => $"{p.Name},\"{v.Text.Replace("\"", "\"\"")}\""));
        Assert.Equal(0, (await Check("values.csv", $"Field,Value\n{string.Join('\n', rows)}\n")).Code);
    }

    [Fact]
    public async Task CsvWithTheTextsOfAws_IsEqual()
    {
        var rows = PicklistCatalog.All.SelectMany(p => p.Values.Where(v => v.AwsText is not null).Select(v => $"{p.Name},\"{v.AwsText}\""));
        Assert.Equal(0, (await Check("values.csv", $"\uFEFFfield,value\n{string.Join('\n', rows)}\n")).Code);
    }

    [Fact]
    public async Task Model_IsHeldToTheTextsOfAwsAlone()
    {
        var (code, output, _) = await Check("service-2.json", Model(picklist => picklist.Values.Select(value => value.Text)));
        Assert.Equal(1, code);
        Assert.Contains("ReviewStatus (status in the file):\n  missing here: 'Draft'\n  extra here: 'Pending Submission'\n  written differently: 'In Review' in the file, 'In review' here (case)\n", output);
        Assert.Contains("  missing here: 'Lead'\n", output);
    }

    [Fact]
    public async Task Drift_IsToldForPeople()
    {
        var (code, output, error) = await Check("values.csv", Drifted);
        Assert.Equal((1, "2 of 3 picklists drift from the file: correct their values or labels, see schema/README.md.\n"), (code, error));
        output.MatchSnapshot();
    }

    [Fact]
    public async Task Drift_IsToldForPrograms() => (await Check("values.csv", Drifted, "--format", "json")).Output.MatchSnapshot();

    [Theory]
    [InlineData("{ \"shapes\": { \"Stage\": { \"type\": \"structure\" }, \"Free\": { \"type\": \"string\" } } }", "none of the picklists")]
    [InlineData("{ \"version\": \"2.0\" }", "no object 'shapes'")]
    [InlineData("{\n  \"shapes\": {,", "line 2, column 14")]
    [InlineData("", "headings field and value")]
    [InlineData("name,value\nStage,Lead\n", "headings field and value")]
    [InlineData("field,value\nColour,Red\n", "none of the picklists")]
    public async Task FileThatIsNoList_IsRefusedInOneLine(string text, string told)
    {
        var (code, output, error) = await Check("file", text);
        Assert.Equal((1, ""), (code, output));
        Assert.Contains(told, Assert.Single(error.TrimEnd('\n').Split('\n')));
    }

    [Fact]
    public async Task MissingFile_IsRefused()
    {
        var (code, _, error) = await CommandLineRun.RunAsync("picklists", "check", Path.Combine(_folder.Path, "none.json"));
        Assert.Equal(1, code);
        Assert.StartsWith("There is no ", error);
    }

    private const string Drifted = """
        field,value
        Stage,Prospect
        Stage,lead
        Stage,Qualified
        Stage, Technical Validation
        Stage,Business validation
        Stage,Closed Lost
        Stage,Committd
        Stage,Parked
        PrimaryNeedFromAws,Co-Sell – Deal Support
        revenueModel,Contract
        revenueModel,Pay-as-you-go
        revenueModel,Subscription
        engagementScore,High
        """;

    private static string Model(Func<PicklistInfo, IEnumerable<string>> values) => JsonSerializer.Serialize(
        new { shapes = PicklistCatalog.All.ToDictionary(NameOf, p => new { type = "string", @enum = values(p) }) },
        new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    private static string NameOf(PicklistInfo picklist) => AwsNames.All.FirstOrDefault(name => name.Picklist == picklist.Name).Aws ?? picklist.Name;

    private async Task<(int Code, string Output, string Error)> Check(string name, string text, params string[] options)
    {
        var file = Path.Combine(_folder.Path, name);
        await File.WriteAllTextAsync(file, text);
        return await CommandLineRun.RunAsync(["picklists", "check", file, .. options]);
    }
}
