using System.Runtime.CompilerServices;
using AceGraph.Analyzers.Picklists;
using AceGraph.Analyzers.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AceGraph.Analyzers.Generation;

/// <summary>Writes the members of each picklist enum that translate between its values, their names in the schema and their texts.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class PicklistGenerator : IIncrementalGenerator
{
    // An edit anywhere makes a new compilation, and Roslyn asks again for every enum of the project. What an unchanged declaration says
    // changes only where a constant or an attribute of another file does; reading it again for that alone would cost each keystroke.
    private static readonly ConditionalWeakTable<EnumDeclarationSyntax, BoundDeclaration> Declarations = new();

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        context.RegisterPostInitializationOutput(output => output.AddSource(ContractSource.FileName, ContractSource.Text));

        var enums = context.SyntaxProvider
            .CreateSyntaxProvider(static (node, _) => MayBeBound(node), static (found, cancellation) => Read(found, cancellation))
            .Where(static declaration => declaration.Model is not null)
            .WithTrackingName(Steps.Enums);
        var schema = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Where(static pair => SchemaFiles.IsSchema(pair.Left, pair.Right))
            .Select(static (pair, cancellation) => SchemaFiles.Read(pair.Left, cancellation))
            .Collect()
            .Select(static (files, _) => SchemaSet.Get(files.OfType<SchemaFile>()))
            .WithTrackingName(Steps.Schema);
        var picklists = enums
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => (Model: pair.Left.Model!, Options: PicklistOptions.Of(pair.Right.GetOptions(pair.Left.Tree))))
            .Combine(schema)
            .Select(static (pair, _) => PicklistModel.Of(pair.Left.Model, pair.Left.Options, pair.Right))
            .WithTrackingName(Steps.Picklists);
        var hasJson = context.MetadataReferencesProvider
            .Select(static (reference, _) => JsonReference.IsUsable(reference))
            .Collect()
            .Select(static (usable, _) => usable.Contains(true));

        context.RegisterSourceOutput(picklists.Combine(hasJson), static (output, pair) =>
            output.AddSource(PicklistSource.FileNameOf(pair.Left), PicklistSource.Of(pair.Left, pair.Right)));
        context.RegisterSourceOutput(picklists.Select(static (picklist, _) => RegistryEntry.Of(picklist.Enum)).Collect(), static (output, entries) =>
            output.AddSource(RegistrySource.FileName, RegistrySource.Of(entries)));
    }

    private static bool MayBeBound(SyntaxNode node) =>
        node is EnumDeclarationSyntax { AttributeLists.Count: > 0 };

    private static BoundDeclaration Read(GeneratorSyntaxContext context, CancellationToken cancellation)
    {
        var declaration = (EnumDeclarationSyntax)context.Node;
        if (!Declarations.TryGetValue(declaration, out var known))
        {
            var symbol = context.SemanticModel.GetDeclaredSymbol(declaration, cancellation);
            known = Declarations.GetValue(
                declaration, _ => new BoundDeclaration(symbol is null ? null : EnumModel.Of(symbol), declaration.SyntaxTree));
        }

        return known;
    }

    private sealed record BoundDeclaration(EnumModel? Model, SyntaxTree Tree);

    /// <summary>Names of the tracked steps.</summary>
    internal static class Steps
    {
        public const string Enums = nameof(Enums);
        public const string Schema = nameof(Schema);
        public const string Picklists = nameof(Picklists);
    }
}
