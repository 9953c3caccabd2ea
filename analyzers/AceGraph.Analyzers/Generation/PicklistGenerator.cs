using AceGraph.Analyzers.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AceGraph.Analyzers.Generation;

/// <summary>Writes the members of each picklist enum that translate between its values, their names in the schema and their texts.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class PicklistGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        context.RegisterPostInitializationOutput(output => output.AddSource(ContractSource.FileName, ContractSource.Text));

        var enums = context.SyntaxProvider
            .CreateSyntaxProvider(static (node, _) => MayBeBound(node), static (found, cancellation) => Declarations.Read(found, cancellation))
            .WithTrackingName(Steps.Enums);
        var schema = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Where(static pair => SchemaFiles.IsSchema(pair.Left, pair.Right))
            .Select(static (pair, cancellation) => SchemaFiles.Read(pair.Left, cancellation))
            .Collect()
            .Select(static (files, _) => SchemaSet.Get(files.OfType<SchemaFile>()))
            .WithTrackingName(Steps.Schema);
        var hasJson = context.MetadataReferencesProvider
            .Select(static (reference, _) => JsonReference.IsUsable(reference))
            .Collect()
            .Select(static (usable, _) => usable.Contains(true));
        // All of them together, as each step over every enum of a large project would be felt at each keystroke.
        var picklists = enums
            .Collect()
            .Combine(schema.Combine(context.AnalyzerConfigOptionsProvider))
            .Select(static (pair, _) => PicklistModel.All(pair.Left, pair.Right.Left, pair.Right.Right))
            .WithTrackingName(Steps.Picklists);
        var files = picklists.SelectMany(static (all, _) => PicklistFile.Of(all)).Combine(hasJson);

        context.RegisterSourceOutput(files, static (output, pair) => output.AddSource(pair.Left.Name, pair.Left.Write(withJson: pair.Right)));
        context.RegisterSourceOutput(picklists, static (output, all) => output.AddSource(RegistrySource.FileName, RegistrySource.Of(all)));
    }

    private static bool MayBeBound(SyntaxNode node) =>
        node is EnumDeclarationSyntax { AttributeLists.Count: > 0 };

    /// <summary>Names of the tracked steps.</summary>
    internal static class Steps
    {
        public const string Enums = nameof(Enums);
        public const string Schema = nameof(Schema);
        public const string Picklists = nameof(Picklists);
    }
}
