using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;

namespace AceGraph.Analyzers.Tests.Sdl;

/// <summary>The parser that the server is built on, with its documents told in the lines of <see cref="SdlOutline"/>.</summary>
internal static class ServerParser
{
    /// <summary>The document of a text; null where the parser refuses it.</summary>
    public static GraphQLDocument? Read(string text)
    {
        try
        {
            return Parser.Parse(text);
        }
        catch (GraphQLParserException)
        {
            return null;
        }
    }

    /// <summary>Whether a document says what the reader refuses though its grammar is right: operations, and names given twice.</summary>
    public static bool IsRefused(GraphQLDocument document)
    {
        var types = document.Definitions.OfType<GraphQLTypeDefinition>().Where(type => type is not GraphQLDirectiveDefinition);
        return document.Definitions.Any(definition => definition is GraphQLExecutableDefinition)
            || HasTwice(types.Select(type => type.Name))
            || document.Definitions.Any(definition => HasTwice(Members(definition).Select(member => member.Name)));
    }

    /// <summary>Everything that the document holds, a line for each type and member.</summary>
    public static string Full(GraphQLDocument document) =>
        string.Join("\n", document.Definitions.Where(definition => Word(definition) is not null).SelectMany(definition =>
            Members(definition).Select(member => "  " + Told(member)).Prepend(Told(definition))));

    private static bool HasTwice(IEnumerable<GraphQLName> names) => names.GroupBy(name => name.StringValue).Any(group => group.Count() > 1);

    private static string? Word(ASTNode definition) => definition switch
    {
        GraphQLScalarTypeDefinition => "scalar",
        GraphQLScalarTypeExtension => "extend scalar",
        GraphQLObjectTypeDefinition => "type",
        GraphQLObjectTypeExtension => "extend type",
        GraphQLInterfaceTypeDefinition => "interface",
        GraphQLInterfaceTypeExtension => "extend interface",
        GraphQLUnionTypeDefinition => "union",
        GraphQLUnionTypeExtension => "extend union",
        GraphQLEnumTypeDefinition => "enum",
        GraphQLEnumTypeExtension => "extend enum",
        GraphQLInputObjectTypeDefinition => "input",
        GraphQLInputObjectTypeExtension => "extend input",
        _ => null,
    };

    private static IEnumerable<GraphQLTypeDefinition> Members(ASTNode definition) => definition switch
    {
        GraphQLObjectTypeDefinition type => type.Fields?.Items ?? [],
        GraphQLObjectTypeExtension type => type.Fields?.Items ?? [],
        GraphQLInterfaceTypeDefinition type => type.Fields?.Items ?? [],
        GraphQLInterfaceTypeExtension type => type.Fields?.Items ?? [],
        GraphQLEnumTypeDefinition type => type.Values?.Items ?? [],
        GraphQLEnumTypeExtension type => type.Values?.Items ?? [],
        GraphQLInputObjectTypeDefinition type => type.Fields?.Items ?? [],
        GraphQLInputObjectTypeExtension type => type.Fields?.Items ?? [],
        _ => Enumerable.Empty<GraphQLTypeDefinition>(),
    };

    private static string Told(ASTNode node)
    {
        var name = ((INamedNode)node).Name.StringValue;
        var type = node switch
        {
            GraphQLFieldDefinition field => $": {Reference(field.Type)}",
            GraphQLInputValueDefinition field => $": {Reference(field.Type)}{(field.DefaultValue is null ? "" : " =")}",
            _ => "",
        };
        var description = SdlOutline.Quoted((node as IHasDescriptionNode)?.Description?.Value.ToString());
        return $"{(Word(node) is { } word ? word + " " : "")}{name}{type}{description}{Directives((node as IHasDirectivesNode)?.Directives)}";
    }

    private static string Reference(GraphQLType type) => type switch
    {
        GraphQLNonNullType nonNull => Reference(nonNull.Type) + "!",
        GraphQLListType list => $"[{Reference(list.Type)}]",
        _ => ((GraphQLNamedType)type).Name.StringValue,
    };

    private static string Directives(GraphQLDirectives? directives) =>
        string.Concat((directives?.Items ?? []).Select(directive =>
            $" @{directive.Name.StringValue}({string.Join(",", (directive.Arguments?.Items ?? []).Select(argument =>
                $"{argument.Name.StringValue}:{SdlOutline.Quoted((argument.Value as GraphQLStringValue)?.Value.ToString())}"))})"));
}
