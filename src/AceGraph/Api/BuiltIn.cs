using GraphQLParser.AST;

namespace AceGraph.Api;

/// <summary>What the GraphQL specification gives every schema, and SDL therefore leaves out.</summary>
internal static class BuiltIn
{
    private static readonly HashSet<string> Scalars = ["Boolean", "Float", "ID", "Int", "String"];
    private static readonly HashSet<string> Directives = ["deprecated", "include", "oneOf", "skip", "specifiedBy"];

    public static bool Contains(ASTNode definition) => definition switch
    {
        GraphQLDirectiveDefinition directive => Directives.Contains(directive.Name.StringValue),
        GraphQLTypeDefinition type => Contains(type.Name.StringValue),
        _ => false,
    };

    private static bool Contains(string type) => Scalars.Contains(type) || type.StartsWith("__", StringComparison.Ordinal);
}
