using AceGraph.Picklists;
using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;
using GraphQLParser.Visitors;

namespace AceGraph.Api;

/// <summary>Prints a schema in one form that only the schema decides: directives, then types, both by name; members in their own order.</summary>
public static class SchemaPrinter
{
    private static readonly SDLPrinter Printer = new(new SDLPrinterOptions { PrintComments = false });

    public static SchemaText Print(ISchema schema)
    {
        var parts = Definitions(schema).ToLookup(IsOfPicklists);
        return new SchemaText(Print(parts[false]), Print(parts[true]));
    }

    /// <summary>What the schema itself defines: neither introspection nor what every GraphQL server has.</summary>
    internal static IEnumerable<ASTNode> Definitions(ISchema schema) =>
        schema.ToAST().Definitions
            .Where(definition => !BuiltIn.Contains(definition) && !IsUsual(definition))
            .OrderBy(Rank)
            .ThenBy(NameOf, StringComparer.Ordinal);

    internal static string NameOf(ASTNode definition) => definition is INamedNode named ? named.Name.StringValue : "";

    private static string Print(IEnumerable<ASTNode> definitions) =>
        string.Join("\n\n", definitions.Select(definition => Printer.Print(definition).ReplaceLineEndings("\n").Trim('\n'))) + "\n";

    private static int Rank(ASTNode definition) => definition switch
    {
        GraphQLSchemaDefinition => 0,
        GraphQLDirectiveDefinition => 1,
        _ => 2,
    };

    private static bool IsOfPicklists(ASTNode definition) => definition switch
    {
        GraphQLDirectiveDefinition directive =>
            directive.Name.StringValue is PicklistDirective.DirectiveName or LabelDirective.DirectiveName,
        GraphQLEnumTypeDefinition type =>
            type.Directives?.Any(directive => directive.Name.StringValue == PicklistDirective.DirectiveName) == true,
        _ => false,
    };

    private static bool IsUsual(ASTNode definition) =>
        definition is GraphQLSchemaDefinition { Description: null, Directives: null } schema
        && schema.OperationTypes.All(root => root.Type!.Name.StringValue == root.Operation.ToString());
}
