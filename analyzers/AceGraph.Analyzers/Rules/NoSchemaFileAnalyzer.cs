using System.Collections.Immutable;
using AceGraph.Analyzers.Bindings;
using AceGraph.Analyzers.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AceGraph.Analyzers.Rules;

/// <summary>ACE0022: a type is bound, but the compiler is given no schema file, so that every other rule is silent.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NoSchemaFileAnalyzer : BoundProjectAnalyzer
{
    private const string Lines = """<ItemGroup><AdditionalFiles Include="schema/*.graphql" /></ItemGroup>""";

    private static readonly DiagnosticDescriptor Rule = Descriptors.Create(
        RuleIds.NoSchemaFile,
        "The project has no schema file",
        "'{0}' is bound to the {1} '{2}', but {3}; {4}",
        Categories.Binding,
        DiagnosticSeverity.Warning,
        "The analyzers read the schema from the additional files of the compilation: without one, nothing is compared, and drift goes unseen.",
        tags: WellKnownDiagnosticTags.CompilationEnd);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule);

    private protected override bool Concerns(SchemaSet schema, AnalyzerOptions options, Compilation compilation) => schema.Files.IsEmpty;

    private protected override void Analyze(BoundProject project)
    {
        if (project.First is { } first)
        {
            var (cause, advice) = Explain(project.Options);
            project.Report(Rule, first.Location, [], first.Symbol.Name, first.Noun, first.Name, cause, advice);
        }
    }

    private static (string Cause, string Advice) Explain(AnalyzerOptions options)
    {
        var files = options.AdditionalFiles;
        if (files.IsEmpty)
        {
            return ("the project has no schema file", $"add {Lines} to the project file");
        }

        var off = files.Where(SchemaFiles.IsNamedSchema).ToArray();
        return off.Length == 0
            ? ($"none of its additional files ({Names(files)}) is a schema file", $"add {Lines} to the project file")
            : ($"acegraph_schema = false switches off every schema file ({Names(off)})", "remove the option for the file to compare with");
    }

    private static string Names(IEnumerable<AdditionalText> files)
    {
        const int Shown = 3;
        var names = files.Select(file => Path.GetFileName(file.Path)).OrderBy(name => name, StringComparer.Ordinal).ToArray();
        return string.Join(", ", names.Take(Shown)) + (names.Length > Shown ? $" and {names.Length - Shown} more" : "");
    }
}
