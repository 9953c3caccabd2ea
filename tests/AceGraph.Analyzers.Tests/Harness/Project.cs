using System.Collections.Immutable;
using AceGraph.Analyzers.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace AceGraph.Analyzers.Tests.Harness;

/// <summary>A project in memory with the package: sources, schema files, options, and what the generator adds.</summary>
public sealed class Project
{
    private static readonly ImmutableArray<MetadataReference> References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || path.EndsWith("netstandard.dll", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path))];

    private readonly List<(string Path, SourceText Text)> _sources = [];
    private readonly List<(string Path, SourceText Text)> _schemas = [];
    private readonly List<MetadataReference> _references = [];
    private string _options = "";

    public bool HasOneSource => _sources.Count == 1;

    public Project Source(string text, string path = "Source.cs") => Add(_sources, text, path);

    public Project Schema(string text, string path = "schema.graphql") => Add(_schemas, text, path);

    /// <summary>Adds an assembly that is compiled from a source, with what the generator adds to that.</summary>
    public Project Reference(string text)
    {
        using var workspace = new AdhocWorkspace();
        var compilation = new Project().Source(text).Create(workspace).WithAssemblyName("Referenced").GetCompilationAsync().GetAwaiter().GetResult();
        using var image = new MemoryStream();
        var result = compilation!.Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        _references.Add(MetadataReference.CreateFromImage(image.ToArray()));
        return this;
    }

    /// <summary>Lines of .editorconfig for C# files: <c>acegraph_label_source = schema</c>.</summary>
    public Project Option(string line)
    {
        _options += line + "\n";
        return this;
    }

    /// <summary>The same project with the line ends of Windows in its sources.</summary>
    public Project WithCrlf()
    {
        var project = new Project { _options = _options };
        project._schemas.AddRange(_schemas);
        project._references.AddRange(_references);
        foreach (var (path, text) in _sources)
        {
            project.Source(text.ToString().ReplaceLineEndings("\r\n"), path);
        }

        return project;
    }

    /// <summary>Makes the project in a workspace whose documents have the given texts, byte order marks and newlines included.</summary>
    public Microsoft.CodeAnalysis.Project Create(AdhocWorkspace workspace)
    {
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);
        var project = workspace.AddProject("Consumer", LanguageNames.CSharp)
            .WithParseOptions(new CSharpParseOptions(LanguageVersion.Latest))
            .WithCompilationOptions(options)
            .WithMetadataReferences(References.AddRange(_references))
            .AddAnalyzerReference(new GeneratorReference(new PicklistGenerator()));
        foreach (var (path, text) in _schemas)
        {
            project = project.AddAdditionalDocument(Path.GetFileName(path), text, filePath: "/consumer/" + path).Project;
        }

        foreach (var (path, text) in _sources)
        {
            project = project.AddDocument(path, text, filePath: "/consumer/" + path).Project;
        }

        var config = SourceText.From("root = true\n[*.cs]\n" + _options);
        return project.AddAnalyzerConfigDocument(".editorconfig", config, filePath: "/consumer/.editorconfig").Project;
    }

    private Project Add(List<(string Path, SourceText Text)> files, string text, string path)
    {
        files.Add((path, SourceText.From(text, new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: true))));
        return this;
    }
}
