using AceGraph.Analyzers.Types;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AceGraph.Analyzers.CodeFixes.Types;

/// <summary>A bound type in the document of a finding and how it is laid out, which what is added to it follows.</summary>
/// <param name="Context">The document.</param>
/// <param name="Declaration">The part that carries the attribute.</param>
/// <param name="Bound">What the type says.</param>
internal sealed record TypeLayout(FixContext Context, TypeDeclarationSyntax Declaration, BoundType Bound)
{
    public INamedTypeSymbol Symbol => Bound.Symbol;

    public bool IsInterface => Symbol.TypeKind is TypeKind.Interface;

    public bool IsStruct => Symbol.TypeKind is TypeKind.Struct;

    /// <summary>A place whose usings count for what is added.</summary>
    public int Position => HasBody ? Declaration.OpenBraceToken.Span.End : Declaration.Identifier.SpanStart;

    /// <summary>Whether it has braces; a record without them ends with a semicolon.</summary>
    public bool HasBody => Declaration.OpenBraceToken.IsKind(SyntaxKind.OpenBraceToken) && !Declaration.OpenBraceToken.IsMissing;

    public LanguageVersion LanguageVersion => ((CSharpParseOptions)Context.Root.SyntaxTree.Options).LanguageVersion;

    /// <summary>Whether a <c>?</c> says that a reference may be null.</summary>
    public bool IsAnnotated => Context.Model.GetNullableContext(Position).AnnotationsEnabled();

    public PropertyDeclarationSyntax[] Properties { get; } = Declaration.Members.OfType<PropertyDeclarationSyntax>().ToArray();

    /// <summary>Whether properties get the schema's descriptions: where those that are there have comments, and in a type that has none yet.</summary>
    public bool IsDocumented => Properties.Length == 0 || Properties.Any(property => property.GetLeadingTrivia().Any(trivia => trivia.HasStructure));

    /// <summary>Whether members are parted by blank lines.</summary>
    public bool HasBlankLines => Declaration.Members.Count > 1
        ? Declaration.Members.Skip(1).Any(member => member.GetLeadingTrivia().FirstOrDefault().IsKind(SyntaxKind.EndOfLineTrivia))
        : IsDocumented;

    /// <summary>What stands before each member on its line.</summary>
    public string Indentation =>
        Declaration.Members.Select(member => Lines.IndentationOf(Context.Text, member.SpanStart)).FirstOrDefault(indentation => indentation is not null)
        ?? OuterIndentation + Unit;

    /// <summary>What stands before the type on its line.</summary>
    public string OuterIndentation
    {
        get
        {
            var line = Context.Text.Lines.GetLineFromPosition(Declaration.SpanStart).ToString();
            return line.Substring(0, line.Length - line.TrimStart().Length);
        }
    }

    /// <summary>The accessors that the other properties have; <c>init</c> where there is none and the framework knows it.</summary>
    public string Accessors
    {
        get
        {
            var hasSet = Properties.Any(property => property.AccessorList?.Accessors.Any(SyntaxKind.SetAccessorDeclaration) == true);
            var hasInit = Context.Model.Compilation.GetTypeByMetadataName("System.Runtime.CompilerServices.IsExternalInit") is not null
                && LanguageVersion >= LanguageVersion.CSharp9;
            return IsInterface ? "{ get; }" : hasSet || !hasInit ? "{ get; set; }" : "{ get; init; }";
        }
    }

    private string Unit => Context.Text.Lines.Any(line => line.Span.Length > 0 && Context.Text[line.Start] == '\t') ? "\t" : "    ";

    /// <summary>The type that a finding is about; null where it is half typed.</summary>
    public static TypeLayout? At(FixContext context, Diagnostic finding) =>
        context.Root.FindToken(finding.Location.SourceSpan.Start).Parent is TypeDeclarationSyntax declaration
        && context.Model.GetDeclaredSymbol(declaration) is INamedTypeSymbol symbol
        && BoundType.Of(symbol) is { } bound
        && (!declaration.SemicolonToken.IsMissing || !declaration.CloseBraceToken.IsMissing)
            ? new TypeLayout(context, declaration, bound)
            : null;
}
