using System.Text.Encodings.Web;
using System.Text.Json;
using GraphQLParser.AST;
using GraphQLParser.Visitors;

namespace AceGraph.Contracts.Diff;

/// <summary>Types, values and directives in one spelling, so that equal ones are equal texts.</summary>
internal static class SdlText
{
    private static readonly SDLPrinter Printer = new(new SDLPrinterOptions { PrintComments = false, PrintDescriptions = false });

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(GraphQLType type) => Printer.Print(type);

    /// <summary>The keys of an object in their alphabetical order, a block string as a plain one.</summary>
    public static string Of(GraphQLValue value) => value switch
    {
        GraphQLStringValue text => JsonSerializer.Serialize(text.Value.ToString(), Readable),
        GraphQLListValue list => $"[{string.Join(", ", (list.Values ?? []).Select(Of))}]",
        GraphQLObjectValue fields => $"{{{Pairs((fields.Fields ?? []).Select(field => (field.Name.StringValue, field.Value)))}}}",
        _ => Printer.Print(value),
    };

    /// <summary>A directive as it is applied.</summary>
    public static string Of(GraphQLDirective directive) => directive.Arguments?.Items is { Count: > 0 } arguments
        ? $"@{directive.Name.StringValue}({Pairs(arguments.Select(argument => (argument.Name.StringValue, argument.Value)))})"
        : $"@{directive.Name.StringValue}";

    private static string Pairs(IEnumerable<(string Name, GraphQLValue Value)> pairs) =>
        string.Join(", ", pairs.OrderBy(pair => pair.Name, StringComparer.Ordinal).Select(pair => $"{pair.Name}: {Of(pair.Value)}"));
}
