using GraphQL.Types;
using GraphQLParser.AST;

namespace AceGraph.Api;

/// <summary>Finds what an API user would read without an explanation.</summary>
public static class SchemaDescriptions
{
    /// <summary>
    /// The coordinates without a description: Type, Type.field, Type.field(arg:), Input.field, Enum.VALUE, @directive, @directive(arg:).
    /// </summary>
    public static IReadOnlyList<string> Missing(ISchema schema) =>
        [.. SchemaPrinter.Definitions(schema)
            .Where(definition => definition is not GraphQLSchemaDefinition)
            .SelectMany(Describable)
            .Where(entry => entry.Node.Description is not { Value.Length: > 0 })
            .Select(entry => entry.Coordinate)];

    private static IEnumerable<(string Coordinate, IHasDescriptionNode Node)> Describable(ASTNode definition)
    {
        var name = SchemaPrinter.NameOf(definition);
        var own = definition is GraphQLDirectiveDefinition ? $"@{name}" : name;
        return [(own, (IHasDescriptionNode)definition), .. Members(own, definition)];
    }

    private static IEnumerable<(string Coordinate, IHasDescriptionNode Node)> Members(string owner, ASTNode definition) => definition switch
    {
        GraphQLObjectTypeDefinition type => Fields(owner, type.Fields),
        GraphQLInterfaceTypeDefinition type => Fields(owner, type.Fields),
        GraphQLInputObjectTypeDefinition { Fields: { } fields } =>
            fields.Select(field => ($"{owner}.{field.Name.StringValue}", (IHasDescriptionNode)field)),
        GraphQLEnumTypeDefinition { Values: { } values } =>
            values.Select(value => ($"{owner}.{value.Name.StringValue}", (IHasDescriptionNode)value)),
        GraphQLDirectiveDefinition directive => Arguments(owner, directive.Arguments),
        _ => [],
    };

    private static IEnumerable<(string Coordinate, IHasDescriptionNode Node)> Fields(string owner, GraphQLFieldsDefinition? fields) =>
        (fields ?? Enumerable.Empty<GraphQLFieldDefinition>()).SelectMany(field =>
        {
            var own = $"{owner}.{field.Name.StringValue}";
            return Arguments(own, field.Arguments).Prepend((own, field));
        });

    private static IEnumerable<(string Coordinate, IHasDescriptionNode Node)> Arguments(string owner, GraphQLArgumentsDefinition? arguments) =>
        (arguments ?? Enumerable.Empty<GraphQLInputValueDefinition>())
            .Select(argument => ($"{owner}({argument.Name.StringValue}:)", (IHasDescriptionNode)argument));
}
