using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

#pragma warning disable RS1036, RS1038, RS1041, RS2008 // These are no part of a package: this program alone loads them.

namespace AceGraph.Benchmarks.Analyzers;

/// <summary>A generator that does nothing.</summary>
[Generator]
internal sealed class IdleGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
    }
}

/// <summary>A rule that finds nothing, in the same file as a rule would look at.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class IdleRule : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new("IDLE1", "Idle", "Idle", "Idle", DiagnosticSeverity.Warning, true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSymbolAction(_ => { }, SymbolKind.NamedType);
    }
}
