using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AceGraph.Analyzers.Tests.Harness;

/// <summary>Gives a generator to a project of a workspace.</summary>
public sealed class GeneratorReference(IIncrementalGenerator generator) : AnalyzerReference
{
    // A workspace looks generators up by identity.
    private readonly ImmutableArray<ISourceGenerator> _generators = [generator.AsSourceGenerator()];

    public override string FullPath => generator.GetType().Assembly.Location;

    public override object Id => generator.GetType().FullName!;

    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzers(string language) => [];

    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzersForAllLanguages() => [];

    public override ImmutableArray<ISourceGenerator> GetGenerators(string language) => _generators;
}
