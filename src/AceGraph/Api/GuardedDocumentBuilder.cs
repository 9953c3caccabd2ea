using GraphQL.Execution;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;
using Microsoft.Extensions.Options;

namespace AceGraph.Api;

/// <summary>
/// Parses a document and refuses it before validation where it asks for too much: some validation rules take quadratic or, with
/// fragments, exponential time, so they must never see such a document.
/// </summary>
public sealed class GuardedDocumentBuilder(IOptions<LimitOptions> options) : IDocumentBuilder
{
    private readonly GraphQLDocumentBuilder _parser = new();
    private readonly LimitOptions _limits = options.Value;

    public GraphQLDocument Build(string body)
    {
        DocumentText.Check(body, _limits);
        var document = Parse(body);
        DocumentText.CheckLiterals(body, document);
        RefuseTypeDefinitions(document);
        RefuseAbove(document.Definitions.Count, _limits.Definitions, "operations and fragments");
        CheckMeasures(document);
        var repeated = new RepeatedFields(document, _limits);
        foreach (var definition in document.Definitions)
            repeated.Refuse((definition as IHasSelectionSetNode)?.SelectionSet);
        return document;
    }

    private void CheckMeasures(GraphQLDocument document)
    {
        var measure = new DocumentMeasure(document, _limits);
        var selections = 0;
        foreach (var operation in document.Definitions.OfType<GraphQLOperationDefinition>())
            selections = Math.Min(Measure.Most, selections + CheckOperation(operation, measure.Of(operation)));
        RefuseAbove(selections, _limits.Selections, "selections after its fragments are spread");
        foreach (var fragment in document.Definitions.OfType<GraphQLFragmentDefinition>())
            CheckSelections(measure.Of(fragment));
    }

    private GraphQLDocument Parse(string body)
    {
        try
        {
            return _parser.Build(body);
        }
        catch (GraphQLMaxDepthExceededException)
        {
            throw new GraphQLError(ErrorCodes.QueryTooDeep, "The document is nested too deep to be read: ask for less at once.");
        }
    }

    private int CheckOperation(GraphQLOperationDefinition operation, Measure measure)
    {
        RefuseAbove(operation.Variables?.Count ?? 0, _limits.VariableDefinitions, "variables");
        if (operation.Operation == OperationType.Mutation)
            RefuseAbove(measure.RootFields, _limits.RootMutations, "mutations");
        CheckSelections(measure);
        return measure.Selections;
    }

    private void CheckSelections(Measure measure)
    {
        RefuseAbove(measure.Selections, _limits.Selections, "selections after its fragments are spread");
        RefuseAbove(measure.IntrospectionSelections, _limits.IntrospectionSelections, "selections of introspection");
        RefuseDeeper(measure.Depth, _limits.Depth, "The query");
        RefuseDeeper(measure.IntrospectionDepth, _limits.IntrospectionDepth, "The introspection query");
        RefuseDeeper(measure.IntrospectionLists, _limits.IntrospectionLists, "The introspection query's lists of fields and types");
    }

    private static void RefuseTypeDefinitions(GraphQLDocument document)
    {
        if (document.Definitions.Any(definition => definition is not (GraphQLOperationDefinition or GraphQLFragmentDefinition)))
            throw new GraphQLError(
                ErrorCodes.ValidationFailed, "The document defines types: a request has operations and fragments only.");
    }

    private static void RefuseAbove(int found, int limit, string what)
    {
        if (found > limit)
            throw new GraphQLError(
                ErrorCodes.QueryTooLarge,
                $"The document has {Number(found)} {what} and the limit is {limit}: split it into smaller requests.");
    }

    private static void RefuseDeeper(int found, int limit, string what)
    {
        if (found > limit)
            throw new GraphQLError(
                ErrorCodes.QueryTooDeep,
                $"{what} is {Number(found)} levels deep and the limit is {limit}: ask for the inner levels in a second request.");
    }

    private static string Number(int found) => found >= Measure.Most ? $"more than {Measure.Most}" : found.ToString();
}
