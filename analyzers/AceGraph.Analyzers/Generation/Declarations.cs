using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AceGraph.Analyzers.Generation;

/// <summary>
/// What the declarations of enums say. An edit anywhere makes a new compilation, and Roslyn asks again for every enum of the project: a
/// declaration whose text is what it was says what it said. Binding it again would only tell of constants, attributes and usings that changed
/// in another file; those are seen when its own file changes, and by each build.
/// </summary>
internal static class Declarations
{
    private static readonly ConditionalWeakTable<EnumDeclarationSyntax, BoundDeclaration> Known = new();

    // Parse options stay the same object for a project as long as it is open.
    private static readonly ConditionalWeakTable<ParseOptions, ConcurrentDictionary<string, BoundText>> KnownTexts = new();

    public static BoundDeclaration Read(GeneratorSyntaxContext context, CancellationToken cancellation)
    {
        var declaration = (EnumDeclarationSyntax)context.Node;
        return Known.TryGetValue(declaration, out var known)
            ? known
            : Known.GetValue(declaration, _ => new BoundDeclaration(ModelOf(declaration, context, cancellation), declaration.SyntaxTree));
    }

    private static EnumModel? ModelOf(EnumDeclarationSyntax declaration, GeneratorSyntaxContext context, CancellationToken cancellation)
    {
        var tree = declaration.SyntaxTree;
        var texts = KnownTexts.GetValue(tree.Options, _ => new ConcurrentDictionary<string, BoundText>(StringComparer.Ordinal));
        var (place, text) = (PlaceOf(declaration), TextOf(declaration));
        if (texts.TryGetValue(place, out var known) && known.Text == text)
        {
            return known.Model;
        }

        var model = context.SemanticModel.GetDeclaredSymbol(declaration, cancellation) is { } symbol ? EnumModel.Of(symbol) : null;
        texts[place] = new BoundText(text, model);
        return model;
    }

    private static string PlaceOf(EnumDeclarationSyntax declaration) => declaration.SyntaxTree.FilePath + ":" + declaration.Identifier.Text;

    // With all that decides in its own file what its names mean.
    private static string TextOf(EnumDeclarationSyntax declaration)
    {
        var text = new StringBuilder(declaration.ToFullString());
        foreach (var around in declaration.Ancestors())
        {
            _ = around switch
            {
                BaseTypeDeclarationSyntax type => text.Append('\n').Append(type.Modifiers.ToString()).Append(type.Identifier.Text),
                BaseNamespaceDeclarationSyntax space => text.Append('\n').Append(space.Name.ToString()).Append(space.Usings.ToFullString()),
                CompilationUnitSyntax unit => text.Append('\n').Append(unit.Usings.ToFullString()),
                _ => text,
            };
        }

        return text.ToString();
    }

    private sealed record BoundText(string Text, EnumModel? Model);
}

/// <summary>A declaration of an enum, read; equal to another that says the same in the same file, however that file was edited.</summary>
/// <param name="Model">What it says; null where it is not bound, or nobody can name it.</param>
/// <param name="Tree">Its file, for the options that hold there.</param>
internal sealed record BoundDeclaration(EnumModel? Model, SyntaxTree Tree)
{
    public bool Equals(BoundDeclaration? other) =>
        ReferenceEquals(this, other) || (other is not null && Equals(Model, other.Model) && Tree.FilePath == other.Tree.FilePath);

    public override int GetHashCode() => Model?.GetHashCode() ?? 0;
}
