using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AceGraph.Analyzers.CodeFixes.Rules;

/// <summary>Renames a member as its value was renamed, or keeps its name beside the new wire name.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class RenamedValueFixer : MemberNameFixer
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.RenamedValue);
}
