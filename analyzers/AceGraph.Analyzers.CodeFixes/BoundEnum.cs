using AceGraph.Analyzers.Picklists;
using AceGraph.Analyzers.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AceGraph.Analyzers.CodeFixes;

/// <summary>A bound enum in the document of a finding.</summary>
/// <param name="Context">The document.</param>
/// <param name="Declaration">The enum as it is written.</param>
/// <param name="Picklist">What it says.</param>
/// <param name="Type">Its picklist; null where the schema has none.</param>
internal sealed record BoundEnum(FixContext Context, EnumDeclarationSyntax Declaration, PicklistEnum Picklist, SchemaType? Type)
{
    public EnumLayout Layout { get; } = new(Context, Declaration);

    /// <summary>How members and values belong together; null where the schema has no such picklist.</summary>
    public PicklistComparison? Comparison { get; } =
        Type is null ? null : PicklistComparison.Of(Picklist, Type, Context.Options.Naming);

    /// <summary>The enum that a finding is about or in; null where it is half typed.</summary>
    public static BoundEnum? At(FixContext context, Diagnostic finding)
    {
        if (finding.Location.SourceTree != context.Root.SyntaxTree
            || context.Root.FindNode(finding.Location.SourceSpan).FirstAncestorOrSelf<EnumDeclarationSyntax>() is not { } declaration
            || declaration.GetDiagnostics().Any(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error)
            || PicklistEnum.Of(context.Model.GetDeclaredSymbol(declaration) as INamedTypeSymbol) is not { } picklist
            || picklist.Members.Length != declaration.Members.Count)
        {
            return null;
        }

        return new BoundEnum(context, declaration, picklist, context.Schema.Find(picklist.Name));
    }

    public int IndexOf(PicklistMember member) => Picklist.Members.IndexOf(member);
}
