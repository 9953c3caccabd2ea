using System.Collections.Immutable;
using AceGraph.Analyzers.Bindings;
using AceGraph.Analyzers.Schema;
using AceGraph.Analyzers.Sdl;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AceGraph.Analyzers.Rules;

/// <summary>ACE0025: two enums of the project stand for one picklist.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DuplicateBindingAnalyzer : BoundProjectAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = Descriptors.Create(
        RuleIds.DuplicateBinding,
        "Two enums are bound to one picklist",
        "'{0}' is bound to the picklist '{1}', and so is {2}; keep one of them, or name another picklist",
        Categories.Binding,
        DiagnosticSeverity.Warning,
        "Two enums of one picklist cannot be compared with each other, and one of them was probably copied from the other and left its name behind.",
        tags: WellKnownDiagnosticTags.CompilationEnd);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule);

    private protected override bool Concerns(SchemaSet schema, AnalyzerOptions options, Compilation compilation) => !schema.Files.IsEmpty;

    private protected override void Analyze(BoundProject project)
    {
        var enums = project.Bound.Where(bound => bound.IsPicklist && project.Schema.Find(bound.Name) is { Kind: SdlKind.Enum });
        foreach (var same in enums.GroupBy(bound => bound.Name, StringComparer.Ordinal).Select(same => same.ToArray()).Where(same => same.Length > 1))
        {
            foreach (var bound in same)
            {
                var others = same.Where(other => !ReferenceEquals(other, bound)).ToArray();
                project.Report(
                    Rule,
                    bound.Location,
                    others.Select(other => other.Location),
                    bound.Symbol.Name,
                    bound.Name,
                    string.Join(" and ", others.Select(Named)));
            }
        }
    }

    private static string Named(BoundSymbol bound)
    {
        var place = bound.Location.GetLineSpan();
        var start = place.StartLinePosition;
        return $"'{bound.Symbol.ToDisplayString()}' at {Path.GetFileName(place.Path)}({start.Line + 1},{start.Character + 1})";
    }
}
