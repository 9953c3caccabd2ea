using AceGraph.Analyzers.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace AceGraph.Analyzers.Tests.Generation;

public sealed class IncrementalityTests
{
    private const string Schema = "enum Stage @picklist { LEAD @label(text: \"Lead\") }";

    [Fact]
    public async Task UnrelatedEdit_RunsNothingAgain()
    {
        var run = await EditAsync("class Other { }", "class Other { int _typed = 1; }");

        // Roslyn asks for each enum anew with each compilation; that the answer is the same ends it there.
        Assert.All(Reasons(run, PicklistGenerator.Steps.Enums), reason => Assert.Equal(IncrementalStepRunReason.Unchanged, reason));
        Assert.All(Reasons(run, PicklistGenerator.Steps.Schema), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.All(Reasons(run, PicklistGenerator.Steps.Picklists), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.All(OutputReasons(run), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public async Task EditOfTheEnumsFileThatChangesNoValue_WritesNothingAgain()
    {
        var run = await EditAsync("class Other { }", "class Other { }", enumEdit: "\n// a comment\n");

        Assert.All(Reasons(run, PicklistGenerator.Steps.Picklists), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.All(OutputReasons(run), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public async Task UsingThatChangesWhatAnAttributeIs_IsSeen()
    {
        const string Bound = "namespace Crm { [Mark] enum Second { One } }";
        using var workspace = new AdhocWorkspace();
        var project = Create().Source("using Mark = System.FlagsAttribute; " + Bound, "Second.cs").Create(workspace);
        var driver = await RunAsync(project, DriverOf(project));
        project = await ReplaceAsync(project, "Second.cs", text => text.Replace("System.FlagsAttribute", "AceGraph.Contracts.PicklistAttribute"));
        var run = (await RunAsync(project, driver)).GetRunResult().Results.Single();

        Assert.Contains(run.GeneratedSources, source => source.HintName == "Crm.SecondPicklist.g.cs");
    }

    [Fact]
    public async Task NewValue_WritesTheClassAgain()
    {
        var run = await EditAsync("class Other { }", "class Other { }", enumEdit: "[AceGraph.Contracts.Picklist] enum Second { One }");

        Assert.Contains(IncrementalStepRunReason.Modified, Reasons(run, PicklistGenerator.Steps.Picklists));
        Assert.Contains(run.GeneratedSources, source => source.HintName == "SecondPicklist.g.cs");
    }

    [Fact]
    public async Task SchemaThatChangesInPlace_IsReadAgain()
    {
        using var workspace = new AdhocWorkspace();
        var project = Create().Create(workspace);
        var driver = await RunAsync(project, DriverOf(project));
        var schema = project.AdditionalDocuments.Single();
        project = schema.Project.Solution.WithAdditionalDocumentText(schema.Id, SourceText.From(Schema.Replace("Lead\"", "Head\""))).GetProject(project.Id)!;
        driver = driver.ReplaceAdditionalTexts([.. project.AnalyzerOptions.AdditionalFiles]);
        var run = (await RunAsync(project, driver)).GetRunResult().Results.Single();

        Assert.Contains("\"Head\"", run.GeneratedSources.Single(source => source.HintName == "StagePicklist.g.cs").SourceText.ToString());
    }

    private static Harness.Project Create() => new Harness.Project()
        .Option("acegraph_label_source = schema")
        .Schema(Schema)
        .Source("[AceGraph.Contracts.Picklist] enum Stage { Lead }", "Stage.cs")
        .Source("class Other { }", "Other.cs");

    private static async Task<GeneratorRunResult> EditAsync(string before, string after, string enumEdit = "")
    {
        using var workspace = new AdhocWorkspace();
        var project = Create().Create(workspace);
        var driver = await RunAsync(project, DriverOf(project));
        project = await ReplaceAsync(project, "Other.cs", text => text.Replace(before, after));
        project = enumEdit.Length == 0 ? project : await ReplaceAsync(project, "Stage.cs", text => text + enumEdit);
        return (await RunAsync(project, driver)).GetRunResult().Results.Single();
    }

    private static async Task<Project> ReplaceAsync(Project project, string name, Func<string, string> edit)
    {
        var document = project.Documents.Single(document => document.Name == name);
        var text = await document.GetTextAsync();
        return document.WithText(SourceText.From(edit(text.ToString()), text.Encoding)).Project;
    }

    private static GeneratorDriver DriverOf(Project project) => CSharpGeneratorDriver.Create(
        [new PicklistGenerator().AsSourceGenerator()],
        project.AnalyzerOptions.AdditionalFiles,
        (CSharpParseOptions)project.ParseOptions!,
        project.AnalyzerOptions.AnalyzerConfigOptionsProvider,
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    // The workspace would add what its own run of the generator makes.
    private static async Task<GeneratorDriver> RunAsync(Project project, GeneratorDriver driver)
    {
        var trees = await Task.WhenAll(project.Documents.Select(document => document.GetSyntaxTreeAsync()));
        var compilation = CSharpCompilation.Create("Consumer", trees!, project.MetadataReferences, (CSharpCompilationOptions)project.CompilationOptions!);
        return driver.RunGenerators(compilation);
    }

    private static IEnumerable<IncrementalStepRunReason> Reasons(GeneratorRunResult run, string step) =>
        run.TrackedSteps[step].SelectMany(tracked => tracked.Outputs).Select(output => output.Reason);

    private static IEnumerable<IncrementalStepRunReason> OutputReasons(GeneratorRunResult run) =>
        run.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(tracked => tracked.Outputs).Select(output => output.Reason);
}
