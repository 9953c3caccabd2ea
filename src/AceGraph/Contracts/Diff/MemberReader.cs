using GraphQLParser.AST;

namespace AceGraph.Contracts.Diff;

/// <summary>Reads what types and directives consist of.</summary>
internal static class MemberReader
{
    public static FieldElement Field(string owner, GraphQLFieldDefinition field)
    {
        var path = $"{owner}.{field.Name.StringValue}";
        return new FieldElement(path, field.Type)
        {
            Description = field.Description?.Value.ToString(),
            Directives = field.Directives?.Items ?? [],
            Arguments = Arguments(path, field.Arguments),
        };
    }

    public static InputElement Input(string path, GraphQLInputValueDefinition input) => new(path, input.Type, input.DefaultValue)
    {
        Description = input.Description?.Value.ToString(),
        Directives = input.Directives?.Items ?? [],
    };

    public static ValueElement Value(string owner, GraphQLEnumValueDefinition value) => new($"{owner}.{value.Name.StringValue}")
    {
        Description = value.Description?.Value.ToString(),
        Directives = value.Directives?.Items ?? [],
    };

    public static DirectiveElement Directive(GraphQLDirectiveDefinition directive)
    {
        var path = $"@{directive.Name.StringValue}";
        return new DirectiveElement(path)
        {
            Description = directive.Description?.Value.ToString(),
            Arguments = Arguments(path, directive.Arguments),
            Locations = [.. directive.Locations.Items.Select(Word)],
            IsRepeatable = directive.Repeatable,
        };
    }

    public static string Word(OperationType operation) => operation.ToString().ToLowerInvariant();

    private static string Word(DirectiveLocation location) => Picklists.WireNames.Of(location);

    private static InputElement[] Arguments(string owner, GraphQLArgumentsDefinition? arguments)
    {
        InputElement[] read = [.. (arguments?.Items ?? []).Select(argument => Input($"{owner}({argument.Name.StringValue}:)", argument))];
        Once.Check(read);
        return read;
    }
}
