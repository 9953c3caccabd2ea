using AceGraph.Analyzers.Picklists;
using AceGraph.Analyzers.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AceGraph.Analyzers.CodeFixes;

/// <summary>A member of a bound enum in the document of a finding.</summary>
/// <param name="Enum">Its enum.</param>
/// <param name="Declaration">The member as it is written.</param>
/// <param name="Member">What it says.</param>
internal sealed record BoundMember(BoundEnum Enum, EnumMemberDeclarationSyntax Declaration, PicklistMember Member)
{
    public FixContext Context => Enum.Context;

    /// <summary>The value that it stands for, be it under another name; null where the schema has none.</summary>
    public SchemaValue? Value { get; } = Enum.Comparison?.ValueOf(Member);

    /// <summary>Whether an <c>#if</c> or the like stands inside of it, so that other builds have other parts of it.</summary>
    public bool HasDirectives =>
        Declaration.DescendantTokens().Skip(1).Any(token => token.LeadingTrivia.Any(trivia => trivia.IsDirective));

    /// <summary>The member that a finding is about; null where it is half typed.</summary>
    public static BoundMember? At(FixContext context, Diagnostic finding)
    {
        if (BoundEnum.At(context, finding) is not { } bound
            || context.Root.FindNode(finding.Location.SourceSpan).FirstAncestorOrSelf<EnumMemberDeclarationSyntax>() is not { } declaration)
        {
            return null;
        }

        return new BoundMember(bound, declaration, bound.Picklist.Members[bound.Declaration.Members.IndexOf(declaration)]);
    }
}
