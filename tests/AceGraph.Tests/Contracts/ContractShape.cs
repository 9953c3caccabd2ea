using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Visitors;

namespace AceGraph.Tests.Contracts;

/// <summary>An SDL document as clients depend on it: each element by its coordinate, with kind, type, default, interfaces and directives.</summary>
internal static class ContractShape
{
    private static readonly SDLPrinter Printer = new(new SDLPrinterOptions { PrintComments = false, PrintDescriptions = false });

    /// <summary>By coordinate, such as <c>Query.node(id:)</c>; descriptions and the order of members do not count.</summary>
    /// <param name="sdl">Definitions of types.</param>
    public static IReadOnlyDictionary<string, string> Of(string sdl) =>
        Parser.Parse(sdl).Definitions.SelectMany(Elements).ToDictionary(e => e.Coordinate, e => e.Shape, StringComparer.Ordinal);

    private static IEnumerable<(string Coordinate, string Shape)> Elements(ASTNode definition)
    {
        var name = ((INamedNode)definition).Name.StringValue;
        return Members(name, definition).Prepend((name, $"{definition.Kind}{Interfaces(definition)}{Directives(definition)}"));
    }

    private static IEnumerable<(string, string)> Members(string owner, ASTNode definition) => definition switch
    {
        GraphQLObjectTypeDefinition type => Fields(owner, type.Fields),
        GraphQLInterfaceTypeDefinition type => Fields(owner, type.Fields),
        GraphQLInputObjectTypeDefinition type => (type.Fields?.Items ?? []).Select(f => ($"{owner}.{f.Name.StringValue}", Input(f))),
        GraphQLEnumTypeDefinition type => (type.Values?.Items ?? []).Select(v => ($"{owner}.{v.Name.StringValue}", "value" + Directives(v))),
        _ => [],
    };

    private static IEnumerable<(string, string)> Fields(string owner, GraphQLFieldsDefinition? fields) => (fields?.Items ?? []).SelectMany(field =>
    {
        var own = $"{owner}.{field.Name.StringValue}";
        var arguments = (field.Arguments?.Items ?? []).Select(a => ($"{own}({a.Name.StringValue}:)", Input(a)));
        return arguments.Prepend((own, Printer.Print(field.Type) + Directives(field)));
    });

    private static string Input(GraphQLInputValueDefinition input) =>
        Printer.Print(input.Type) + (input.DefaultValue is null ? "" : " = " + Printer.Print(input.DefaultValue)) + Directives(input);

    private static string Interfaces(ASTNode definition) => definition is IHasInterfacesNode { Interfaces: { } interfaces }
        ? " implements " + string.Join(" & ", interfaces.Items.Select(i => i.Name.StringValue).Order(StringComparer.Ordinal))
        : "";

    private static string Directives(ASTNode node) => node is IHasDirectivesNode { Directives: { } directives }
        ? string.Concat(directives.Items.Select(d => " " + Printer.Print(d).Trim()))
        : "";
}
