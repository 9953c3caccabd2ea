using GraphQL;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser;
using GraphQLParser.AST;

namespace AceGraph.Api;

/// <summary>Reads an input object of the contract that came as JSON beside GraphQL, in an address or from storage.</summary>
public sealed class InputReader(ISchema schema)
{
    private readonly DocumentValidator _validator = new();

    /// <param name="type">Name of the input type.</param>
    /// <param name="name">What errors call the value.</param>
    /// <param name="json">As sent.</param>
    /// <exception cref="GraphQLError">BAD_REQUEST where it is no JSON object, VALIDATION_FAILED where it is none of the type.</exception>
    public async Task<IDictionary<string, object?>?> ReadAsync(string type, string name, string json)
    {
        var given = JsonRequest.ReadObject(json, name);
        var document = Parser.Parse($"query(${name}: {type}) {{ __typename }}");
        var result = await _validator.ValidateAsync(new ValidationOptions
        {
            Schema = schema,
            Document = document,
            Operation = (GraphQLOperationDefinition)document.Definitions[0],
            Variables = new Dictionary<string, object?> { [name] = given }.ToInputs(),
            Rules = [],
            UserContext = new Dictionary<string, object?>(),
        });
        if (!result.IsValid)
        {
            throw new GraphQLError(ErrorCodes.ValidationFailed, ErrorTranslator.Clean(result.Errors[0].Message));
        }

        return result.Variables!.ValueFor(name, out var value) ? (IDictionary<string, object?>?)value.Value : null;
    }
}
