using System.Collections.Immutable;
using AceGraph.Analyzers.Bindings;
using AceGraph.Analyzers.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AceGraph.Analyzers.Rules;

/// <summary>ACE0023: a place of a schema file is not GraphQL; all around it still counts.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MalformedSchemaAnalyzer : BoundProjectAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = Descriptors.Create(
        RuleIds.MalformedSchema,
        "A schema file is malformed",
        "The schema file is malformed at {0}: {1}",
        Categories.Binding,
        DiagnosticSeverity.Warning,
        "What stands at the place could not be read and is not compared; the rest of the file is.",
        tags: WellKnownDiagnosticTags.CompilationEnd);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule);

    private protected override bool Concerns(SchemaSet schema, AnalyzerOptions options, Compilation compilation) =>
        schema.Files.Any(file => !file.Document.Problems.IsEmpty);

    private protected override void Analyze(BoundProject project)
    {
        foreach (var file in project.Schema.Files)
        {
            foreach (var problem in file.Document.Problems)
            {
                project.Report(Rule, project.Anchor, [file.LocationOf(problem.Span)], file.PlaceOf(problem.Span), problem.Message.TrimEnd('.'));
            }
        }
    }
}
