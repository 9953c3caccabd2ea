using System.Collections.Immutable;
using AceGraph.Analyzers.Bindings;
using AceGraph.Analyzers.Schema;
using AceGraph.Analyzers.Sdl;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AceGraph.Analyzers.Rules;

/// <summary>ACE0026: a picklist of the schema has no enum, in the project that owns the contract.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnboundPicklistAnalyzer : BoundProjectAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = Descriptors.Create(
        RuleIds.UnboundPicklist,
        "A picklist of the schema has no enum",
        "The schema has the picklist '{0}' at {1}, and no enum is bound to it; write one with [Picklist]",
        Categories.Binding,
        DiagnosticSeverity.Warning,
        "The project owns the contract (acegraph_owns_contract), so each @picklist of the schema needs an enum in it or in a project that it refers to.",
        enabled: false,
        tags: WellKnownDiagnosticTags.CompilationEnd);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule);

    private protected override bool Concerns(SchemaSet schema, AnalyzerOptions options, Compilation compilation) =>
        !schema.Files.IsEmpty && ContractOwner.Is(options.AnalyzerConfigOptionsProvider, compilation);

    private protected override void Analyze(BoundProject project)
    {
        var bound = ReferencedPicklists.NamesIn(project.Compilation, project.Cancellation);
        bound.UnionWith(project.Bound.Where(symbol => symbol.IsPicklist).Select(symbol => symbol.Name));
        foreach (var type in project.Schema.Types.Where(type => type is { Kind: SdlKind.Enum, IsPicklist: true } && !bound.Contains(type.Name)))
        {
            project.Report(Rule, project.Anchor, [type.Location], type.Name, type.Place);
        }
    }
}
