using GraphQL.Execution;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace AceGraph.Api;

/// <summary>
/// Refuses wrong page sizes of connections before anything is executed, whether literal or by variable. Arguments named <c>first</c> and
/// <c>last</c> belong to connections alone.
/// </summary>
internal static class PageSizes
{
    public static IValidationResult Check(IValidationResult result, GraphQLDocument document)
    {
        if (!result.IsValid || result.ArgumentValues is not { } fields)
            return result;
        List<ValidationError>? errors = null;
        foreach (var (field, arguments) in fields)
        {
            if (PageArguments.Refusal(Size(arguments, "first"), Size(arguments, "last")) is { } message)
                (errors ??= []).Add(new CodedValidationError(ErrorCodes.BadPageSize, message, document, field));
        }

        return errors is null ? result : new ValidationResult(errors);
    }

    private static int? Size(IDictionary<string, ArgumentValue> arguments, string name) =>
        arguments.TryGetValue(name, out var argument) ? argument.Value as int? : null;
}
