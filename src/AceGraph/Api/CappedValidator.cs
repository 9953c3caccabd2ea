using GraphQL.Validation;
using Microsoft.Extensions.Options;

namespace AceGraph.Api;

/// <summary>Validates until there are as many errors as an answer may have: finding the rest of ten thousand takes seconds.</summary>
public sealed class CappedValidator(IOptions<LimitOptions> limits) : IDocumentValidator
{
    private readonly DocumentValidator _validator = new();
    private readonly ErrorCapRule _cap = new(limits.Value.Errors);

    public Task<IValidationResult> ValidateAsync(in ValidationOptions options) => CatchAsync(_validator.ValidateAsync(
        options with { Rules = (options.Rules ?? DocumentValidator.CoreRules).Append(_cap) }));

    private static async Task<IValidationResult> CatchAsync(Task<IValidationResult> validation)
    {
        try
        {
            return await validation;
        }
        catch (ErrorCapReachedException reached)
        {
            return new ValidationResult(reached.Errors);
        }
    }
}
