using System.Collections.Immutable;
using AceGraph.Analyzers.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AceGraph.Analyzers.Bindings;

/// <summary>A project at the end of its compilation, as the rules for bindings see it.</summary>
/// <param name="end">Where findings are reported.</param>
/// <param name="schema">The schema of the project.</param>
/// <param name="found">The bound types, in any order.</param>
internal sealed class BoundProject(CompilationAnalysisContext end, SchemaSet schema, IEnumerable<BoundSymbol> found)
{
    public SchemaSet Schema => schema;

    public Compilation Compilation => end.Compilation;

    public AnalyzerOptions Options => end.Options;

    public CancellationToken Cancellation => end.CancellationToken;

    /// <summary>The bound types by file and place, so that findings are the same in every build.</summary>
    public ImmutableArray<BoundSymbol> Bound { get; } = found
        .OrderBy(bound => bound.Location.SourceTree?.FilePath, StringComparer.Ordinal)
        .ThenBy(bound => bound.Location.SourceSpan.Start)
        .ToImmutableArray();

    /// <summary>Where to report what no C# type is at fault for: enums before other types, and nowhere in a project that binds none.</summary>
    public Location Anchor => First?.Location ?? Location.None;

    /// <summary>The type that <see cref="Anchor"/> is the place of.</summary>
    public BoundSymbol? First => Bound.FirstOrDefault(bound => bound.IsPicklist) ?? Bound.FirstOrDefault();

    public void Report(DiagnosticDescriptor rule, Location at, IEnumerable<Location> beside, params object[] arguments) =>
        end.ReportDiagnostic(Diagnostic.Create(rule, at, beside, arguments));
}
