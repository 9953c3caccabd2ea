using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace AceGraph.Api;

/// <summary>Refuses wrong page sizes of connections before anything is executed, whether literal or by variable.</summary>
public sealed class PageSizeRule : ValidationRuleBase
{
    private static readonly MatchingNodeVisitor<GraphQLField> Visitor = new((Action<GraphQLField, ValidationContext>)Check);

    public override ValueTask<INodeVisitor?> GetPostNodeVisitorAsync(ValidationContext context) => new(Visitor);

    private static void Check(GraphQLField field, ValidationContext context)
    {
        if (context.ArgumentValues is not { } values
            || !values.TryGetValue(field, out var arguments)
            || !IsConnection(context.TypeInfo.GetFieldDef()))
            return;
        if (PageArguments.Refusal(Size(arguments, "first"), Size(arguments, "last")) is { } message)
            context.ReportError(new CodedValidationError(ErrorCodes.BadPageSize, message, context.Document, field));
    }

    private static bool IsConnection(FieldType? field) =>
        field?.Arguments is { } arguments && arguments.Find("first") is not null && arguments.Find("after") is not null;

    private static int? Size(IDictionary<string, GraphQL.Execution.ArgumentValue> arguments, string name) =>
        arguments.TryGetValue(name, out var argument) ? argument.Value as int? : null;
}
