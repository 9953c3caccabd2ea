using GraphQL.Types;
using GraphQLParser.AST;

namespace AceGraph.Api.Types;

public sealed class UrlScalar : ScalarGraphType
{
    public UrlScalar()
    {
        Name = "URL";
        Description = "An absolute http or https address.";
    }

    public override object? ParseLiteral(GraphQLValue value) => value switch
    {
        GraphQLStringValue text => ParseValue(text.Value.ToString()),
        GraphQLNullValue => null,
        _ => ThrowLiteralConversionError(value, "Give a string such as \"https://example.com/\"."),
    };

    public override object? ParseValue(object? value) => value switch
    {
        null => null,
        Uri address => address,
        string text when Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" => address,
        _ => throw new InvalidOperationException("Send an absolute http or https address as a string, such as \"https://example.com/\"."),
    };

    public override object? Serialize(object? value) => value is Uri address ? address.AbsoluteUri : null;
}
