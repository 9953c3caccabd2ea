using GraphQL.Validation;
using GraphQLParser.AST;

namespace AceGraph.Api;

/// <summary>A refusal found by validation that has a code of its own, where the others are VALIDATION_FAILED.</summary>
public sealed class CodedValidationError : ValidationError
{
    public CodedValidationError(string code, string message, GraphQLDocument document, ASTNode node)
        : base(document.Source, null, message, node) => Code = code;
}
