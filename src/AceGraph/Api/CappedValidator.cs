using GraphQL.Validation;
using GraphQLParser.AST;
using Microsoft.Extensions.Options;

namespace AceGraph.Api;

/// <summary>
/// Validates until there are as many errors as an answer may have: finding the rest of ten thousand takes seconds. What must be asked of
/// every request, kept document or not, is asked beside the rules: any rule costs a walk through the whole document.
/// </summary>
public sealed class CappedValidator(IOptions<LimitOptions> limits) : IDocumentValidator
{
    private readonly DocumentValidator _validator = new();
    private readonly ErrorCapRule _cap = new(limits.Value.Errors);

    public Task<IValidationResult> ValidateAsync(in ValidationOptions options)
    {
        OperationKind.Check(options.Operation, ((RequestContext)options.UserContext).Transport);
        return CatchAsync(_validator.ValidateAsync(options with { Rules = Capped(options.Rules ?? DocumentValidator.CoreRules) }), options.Document);
    }

    private IEnumerable<IValidationRule> Capped(IEnumerable<IValidationRule> rules) => rules.Any() ? rules.Append(_cap) : rules;

    private static async Task<IValidationResult> CatchAsync(Task<IValidationResult> validation, GraphQLDocument document)
    {
        try
        {
            return PageSizes.Check(await validation, document);
        }
        catch (ErrorCapReachedException reached)
        {
            return new ValidationResult(reached.Errors);
        }
    }
}
