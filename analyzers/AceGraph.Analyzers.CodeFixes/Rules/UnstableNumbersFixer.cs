using System.Collections.Immutable;
using System.Composition;
using AceGraph.Analyzers.Numbers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AceGraph.Analyzers.CodeFixes.Rules;

/// <summary>Takes <c>[Flags]</c> away, and gives members their stored numbers back.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class UnstableNumbersFixer : DocumentFixer
{
    private const string Key = "StableNumbers";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.UnstableNumbers);

    private protected override IEnumerable<(string Title, string Key)> Offers(FixContext context, Diagnostic diagnostic)
    {
        if (FlagsAt(context, diagnostic) is not null)
        {
            return [("Remove [Flags]", Key)];
        }

        return BoundMember.At(context, diagnostic) is { } member && PinnedNumbers.Of(member.Enum, Stored(context)).Any()
            ? [($"Give '{member.Member.Name}' and the others their stored numbers", Key)]
            : [];
    }

    private protected override IEnumerable<TextChange> Changes(FixContext context, ImmutableArray<Diagnostic> diagnostics, string key)
    {
        var flags = diagnostics
            .Select(diagnostic => FlagsAt(context, diagnostic))
            .OfType<AttributeSyntax>()
            .Select(attribute => MemberAttributes.Remove(context.Text, attribute));
        var stored = Stored(context);
        var numbers = diagnostics
            .Select(diagnostic => BoundMember.At(context, diagnostic)?.Enum)
            .OfType<BoundEnum>()
            .GroupBy(bound => bound.Declaration)
            .SelectMany(group => PinnedNumbers.Of(group.First(), stored));
        return flags.Concat(numbers);
    }

    private static StoredNumbers Stored(FixContext context) => StoredNumbers.Get(context.Document.Project.AnalyzerOptions.AdditionalFiles, default);

    private static AttributeSyntax? FlagsAt(FixContext context, Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree == context.Root.SyntaxTree
        && context.Root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<AttributeSyntax>() is { Parent.Parent: EnumDeclarationSyntax } attribute
            ? attribute
            : null;
}
