using GraphQL.Validation;
using GraphQLParser.AST;

namespace AceGraph.Api;

/// <summary>Ends a validation that has found enough errors; stands last, so that a node's other errors are found first.</summary>
internal sealed class ErrorCapRule(int most) : ValidationRuleBase, INodeVisitor
{
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) => new(this);

    public ValueTask EnterAsync(ASTNode node, ValidationContext context)
    {
        if (context.HasErrors && context.Errors.Count() >= most)
            throw new ErrorCapReachedException([.. context.Errors]);
        return default;
    }

    public ValueTask LeaveAsync(ASTNode node, ValidationContext context) => default;
}

/// <summary>Carries the errors out of a validation that was ended early.</summary>
internal sealed class ErrorCapReachedException(IReadOnlyList<ValidationError> errors) : Exception
{
    public IReadOnlyList<ValidationError> Errors => errors;
}
