using System.IO.Compression;
using System.Reflection.PortableExecutable;
using AceGraph.Analyzers.Tests.Harness;
using Snapshooter.Xunit;

namespace AceGraph.Analyzers.Tests.Packaging;

/// <summary>The package as an integrator meets it: restored from a feed, built by the SDK.</summary>
public sealed class PackageTests(PackedPackage package) : IClassFixture<PackedPackage>
{
    private const string Schema = """
        directive @picklist on ENUM
        directive @label(text: String!, aws: String) on ENUM_VALUE

        enum Stage @picklist {
          QUALIFIED @label(text: "Qualified")
          CLOSED_LOST @label(text: "Closed Lost")
        }
        """;

    private const string Drifted = """
        using AceGraph.Contracts;

        namespace Crm;

        [Picklist]
        public enum Stage
        {
            [Label("qualified")]
            Qualified,
        }

        public static class Deals
        {
            public static string Write(Stage stage) => stage.ToWireName() + stage.ToLabel() + StagePicklist.All.Count;
        }
        """;

    [Fact]
    public void Package_HoldsItsFiles()
    {
        using var zip = ZipFile.OpenRead(package.File);

        zip.Entries.Select(entry => entry.FullName).Where(name => !name.Contains("psmdcp")).Order(StringComparer.Ordinal).MatchSnapshot();
    }

    [Fact]
    public void Assemblies_AreReproducible()
    {
        using var zip = ZipFile.OpenRead(package.File);
        foreach (var entry in zip.Entries.Where(entry => entry.FullName.EndsWith(".dll", StringComparison.Ordinal)))
        {
            using var image = new MemoryStream();
            entry.Open().CopyTo(image);
            image.Position = 0;
            using var reader = new PEReader(image);

            Assert.Contains(reader.ReadDebugDirectory(), directory => directory.Type is DebugDirectoryEntryType.Reproducible);
            Assert.Contains(reader.ReadDebugDirectory(), directory => directory.Type is DebugDirectoryEntryType.EmbeddedPortablePdb);
        }
    }

    [Fact]
    public async Task CleanProject_IsWarnedOfDriftInEachFramework()
    {
        var consumer = package.NewConsumer("Direct", "<TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks>", Consumer.Reference)
            .Write("schema/picklists.graphql", Schema)
            .Write("Stage.cs", Drifted);

        string.Join('\n', await consumer.BuildAsync()).MatchSnapshot();
    }

    [Fact]
    public async Task ReferenceThatFlows_ReachesTheProjectBehindIt()
    {
        package.NewConsumer("Library", "<TargetFramework>net10.0</TargetFramework>", Consumer.Reference.Replace("all", "none"))
            .Write("schema/picklists.graphql", Schema)
            .Write("Empty.cs", "");
        var consumer = package.NewConsumer(
                "Behind", "<TargetFramework>net10.0</TargetFramework>", """<ProjectReference Include="../Library/Library.csproj" />""")
            .Write("schema/picklists.graphql", Schema)
            .Write("Stage.cs", Drifted);

        Assert.Contains(await consumer.BuildAsync(), finding => finding.StartsWith("Stage.cs(6,13): warning ACE0001:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task DotNetFormat_MakesTheBuildCleanAndThenRests()
    {
        var consumer = package.NewConsumer("Formatted", "<TargetFramework>net10.0</TargetFramework>", Consumer.Reference)
            .Write("schema/picklists.graphql", Schema)
            .Write("Stage.cs", Drifted);
        await consumer.RunAsync("restore");

        await consumer.FormatAsync("ACE0001", "ACE0005");
        var formatted = consumer.Read("Stage.cs");
        await consumer.FormatAsync("ACE0001", "ACE0005");

        Assert.Empty(await consumer.BuildAsync());
        Assert.Equal(formatted, consumer.Read("Stage.cs"));
        formatted.MatchSnapshot();
    }

    [Fact]
    public async Task StartOfTheReadme_LeadsToTheFirstWarning()
    {
        var readme = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "analyzers", "README.md"));
        var commands = Between(readme, "```sh\n", "```");
        var warning = Between(readme, "\n> ", "\n");

        var output = await package.NewFolder("Start").ShellAsync(commands);

        Assert.Contains(warning, output);
        Assert.InRange(commands.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length, 1, 10);
    }

    [Fact]
    public async Task NoSchemaFile_IsNeverSilent()
    {
        var consumer = package.NewConsumer("Without", "<TargetFramework>net10.0</TargetFramework>", Consumer.Reference)
            .Write("Stage.cs", Drifted);

        Assert.Contains("ACE0022", Assert.Single(await consumer.BuildAsync()));
    }

    [Fact]
    public async Task PresetThatIsNone_StopsTheBuild()
    {
        var consumer = package.NewConsumer(
            "Preset", "<TargetFramework>net10.0</TargetFramework><AceGraphPreset>strickt</AceGraphPreset>", Consumer.Reference);
        var (exitCode, output) = await consumer.TryBuildAsync();

        Assert.NotEqual(0, exitCode);
        Assert.Contains("AceGraphPreset is 'strickt'", output);
    }

    [Theory]
    [InlineData("strict", "error ACE0001")]
    [InlineData("integrator", "warning ACE0001")]
    public async Task Preset_DecidesHowGraveAFindingIs(string preset, string expected)
    {
        var consumer = package.NewConsumer(
                "Preset" + preset, $"<TargetFramework>net10.0</TargetFramework><AceGraphPreset>{preset}</AceGraphPreset>", Consumer.Reference)
            .Write("schema/picklists.graphql", Schema)
            .Write("Stage.cs", Drifted);
        var (_, output) = await consumer.TryBuildAsync();

        Assert.Contains(expected, output);
    }

    private static string Between(string text, string start, string end) => text.Split(start, 2)[1].Split(end, 2)[0];
}
