using GraphQL.Validation;
using GraphQLParser.AST;
using Microsoft.Extensions.Options;

namespace AceGraph.Api;

/// <summary>Holds introspection to the setting, and anonymous requests to introspection.</summary>
public sealed class IntrospectionRule(IOptions<ApiOptions> options) : ValidationRuleBase
{
    private static readonly MatchingNodeVisitor<GraphQLField> Never = new((Action<GraphQLField, ValidationContext>)RefuseIntrospection);
    private static readonly MatchingNodeVisitor<GraphQLField> Only = new((Action<GraphQLField, ValidationContext>)RefuseOthers);

    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) =>
        new((options.Value.Introspection, ((RequestContext)context.UserContext).IsAnonymous) switch
        {
            (Introspection.Never, _) => Never,
            (_, true) => Only,
            _ => null,
        });

    private static bool IsIntrospection(GraphQLField field) => field.Name.StringValue is "__schema" or "__type";

    private static void RefuseIntrospection(GraphQLField field, ValidationContext context)
    {
        if (IsIntrospection(field))
            context.ReportError(new CodedValidationError(
                ErrorCodes.ValidationFailed,
                $"Field \"{field.Name.StringValue}\" is switched off on this server: read /schema.graphql instead.",
                context.Document,
                field));
    }

    private static void RefuseOthers(GraphQLField field, ValidationContext context)
    {
        var parent = context.TypeInfo.GetParentType();
        var isRoot = parent == context.Schema.Query || parent == context.Schema.Mutation || parent == context.Schema.Subscription;
        if (isRoot && !IsIntrospection(field) && field.Name != "__typename")
            throw ApiErrors.Unauthenticated();
    }
}
