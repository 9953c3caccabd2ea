using GraphQL.Types;
using GraphQLParser.AST;

namespace AceGraph.Api.Types;

/// <summary>Input only: the transport puts the file into the variable that the request maps it to.</summary>
public sealed class UploadScalar : ScalarGraphType
{
    public UploadScalar()
    {
        Name = "Upload";
        Description = "A file of a multipart request (graphql-multipart-request-spec).";
    }

    public override object? ParseLiteral(GraphQLValue value) => value is GraphQLNullValue
        ? null
        : ThrowLiteralConversionError(value, "Send the file in a multipart request and map it to a variable.");

    public override object? ParseValue(object? value) => value switch
    {
        null => null,
        UploadedFile file => file,
        _ => throw new InvalidOperationException("Send the file in a multipart request and map it to this variable."),
    };

    public override object? Serialize(object? value) => ThrowSerializationError(value);
}
