using AceGraph.Api;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;

namespace AceGraph.Contracts.Diff;

/// <summary>Reads the files of a contract as one document.</summary>
public static class ContractReader
{
    private const string Wanted = "It must be a schema in GraphQL's schema language.";
    private const string SpecificationHint = "; for more information";

    private static readonly OperationType[] Operations = Enum.GetValues<OperationType>();

    /// <exception cref="Refusal">A file is malformed, or defines something twice; the message names the place.</exception>
    public static ContractModel Read(params IEnumerable<ContractText> texts)
    {
        var files = texts.ToList();
        var nodes = files.SelectMany(Parse).ToList();
        if (nodes.Count == 0)
            throw new Refusal($"{string.Join(", ", files.Select(file => file.Name))}: nothing is defined there. {Wanted}");
        var types = nodes.Select(TypeReader.Read).OfType<TypeElement>().GroupBy(type => type.Path, StringComparer.Ordinal)
            .ToDictionary(parts => parts.Key, TypeReader.Merge, StringComparer.Ordinal);
        var directives = nodes.OfType<GraphQLDirectiveDefinition>().Select(MemberReader.Directive).ToList();
        Once.Check(directives);
        return new ContractModel(Schema(nodes, types), types, directives);
    }

    private static List<ASTNode> Parse(ContractText text)
    {
        try
        {
            var definitions = Parser.Parse(text.Sdl, new ParserOptions { Ignore = IgnoreOptions.Comments }).Definitions;
            return definitions.OfType<GraphQLExecutableDefinition>().FirstOrDefault() is { } request
                ? throw At(text, Location.FromLinearPosition(text.Sdl, request.Location.Start), "an operation or fragment is no part of a schema")
                : [.. definitions.Where(node => !BuiltIn.Contains(node))];
        }
        catch (GraphQLParserException e)
        {
            throw At(text, e.Location, e.Description, e);
        }
    }

    private static Refusal At(ContractText text, Location at, string what, Exception? inner = null) =>
        new($"{text.Name}, line {at.Line}, column {at.Column}: {what.Split(SpecificationHint)[0].TrimEnd('.')}. {Wanted}", inner);

    private static SchemaElement Schema(IReadOnlyCollection<ASTNode> nodes, Dictionary<string, TypeElement> types)
    {
        var definitions = nodes.OfType<GraphQLSchemaDefinition>().ToList();
        if (definitions.Count > 1)
            throw new Refusal("The schema is defined twice: keep one 'schema { … }'.");
        var extensions = nodes.OfType<GraphQLSchemaExtension>().ToList();
        var usual = definitions.Count > 0
            ? []
            : Operations.Select(operation => (Operation: operation, Type: operation.ToString())).Where(root => types.ContainsKey(root.Type));
        var roots = definitions.SelectMany(schema => schema.OperationTypes)
            .Concat(extensions.SelectMany(extension => extension.OperationTypes ?? []))
            .Select(root => (root.Operation, root.Type!.Name.StringValue));
        return new SchemaElement(Roots(usual.Concat(roots)))
        {
            Description = definitions.FirstOrDefault()?.Description?.Value.ToString(),
            Directives = [.. definitions.Cast<IHasDirectivesNode>().Concat(extensions).SelectMany(node => node.Directives?.Items ?? [])],
        };
    }

    private static Dictionary<OperationType, string> Roots(IEnumerable<(OperationType Operation, string Type)> roots)
    {
        var types = new Dictionary<OperationType, string>();
        foreach (var (operation, type) in roots)
        {
            if (!types.TryAdd(operation, type) && types[operation] != type)
                throw new Refusal($"The schema has two types for {MemberReader.Word(operation)}: keep one.");
        }

        return types;
    }
}
