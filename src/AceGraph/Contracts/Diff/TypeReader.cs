using GraphQLParser.AST;

namespace AceGraph.Contracts.Diff;

/// <summary>Reads types: each definition and extension is a part, and the parts of one name are merged.</summary>
internal static class TypeReader
{
    /// <returns>Null for what is no type.</returns>
    public static TypeElement? Read(ASTNode node) => KindOf(node) is { } kind ? Read(node, ((INamedNode)node).Name.StringValue, kind) : null;

    /// <exception cref="Refusal">The parts contradict each other.</exception>
    public static TypeElement Merge(IEnumerable<TypeElement> parts)
    {
        var all = parts.ToList();
        if (all.Count(part => !part.IsExtension) > 1)
            throw Once.Twice(all[0].Path);
        if (all.FirstOrDefault(part => part.Kind != all[0].Kind) is { } other)
            throw new Refusal($"{all[0].Path} is {Wording.A(all[0].Kind)} and extended as {Wording.A(other.Kind)}: make them one kind.");
        var type = all[0] with
        {
            Description = all.Select(part => part.Description).FirstOrDefault(text => text is not null),
            Directives = [.. all.SelectMany(part => part.Directives)],
            Fields = [.. all.SelectMany(part => part.Fields)],
            Inputs = [.. all.SelectMany(part => part.Inputs)],
            Values = [.. all.SelectMany(part => part.Values)],
            Members = [.. all.SelectMany(part => part.Members).Distinct()],
            Interfaces = [.. all.SelectMany(part => part.Interfaces).Distinct()],
        };
        Once.Check([.. type.Fields, .. type.Inputs, .. type.Values]);
        return type;
    }

    private static TypeElement Read(ASTNode node, string name, TypeKind kind) => new(name, kind)
    {
        IsExtension = node is GraphQLTypeExtension,
        Description = (node as IHasDescriptionNode)?.Description?.Value.ToString(),
        Directives = (node as IHasDirectivesNode)?.Directives?.Items ?? [],
        Fields = [.. ((node as IHasFieldsDefinitionNode)?.Fields?.Items ?? []).Select(field => MemberReader.Field(name, field))],
        Inputs = [.. Inputs(node).Select(input => MemberReader.Input($"{name}.{input.Name.StringValue}", input))],
        Values = [.. Values(node).Select(value => MemberReader.Value(name, value))],
        Members = [.. Members(node).Select(type => type.Name.StringValue)],
        Interfaces = [.. ((node as IHasInterfacesNode)?.Interfaces?.Items ?? []).Select(type => type.Name.StringValue)],
    };

    private static TypeKind? KindOf(ASTNode node) => node switch
    {
        GraphQLScalarTypeDefinition or GraphQLScalarTypeExtension => TypeKind.Scalar,
        GraphQLObjectTypeDefinition or GraphQLObjectTypeExtension => TypeKind.Object,
        GraphQLInterfaceTypeDefinition or GraphQLInterfaceTypeExtension => TypeKind.Interface,
        GraphQLUnionTypeDefinition or GraphQLUnionTypeExtension => TypeKind.Union,
        GraphQLEnumTypeDefinition or GraphQLEnumTypeExtension => TypeKind.Enum,
        GraphQLInputObjectTypeDefinition or GraphQLInputObjectTypeExtension => TypeKind.Input,
        _ => null,
    };

    private static IEnumerable<GraphQLInputValueDefinition> Inputs(ASTNode node) => node switch
    {
        GraphQLInputObjectTypeDefinition type => type.Fields?.Items ?? [],
        GraphQLInputObjectTypeExtension type => type.Fields?.Items ?? [],
        _ => [],
    };

    private static IEnumerable<GraphQLEnumValueDefinition> Values(ASTNode node) => node switch
    {
        GraphQLEnumTypeDefinition type => type.Values?.Items ?? [],
        GraphQLEnumTypeExtension type => type.Values?.Items ?? [],
        _ => [],
    };

    private static IEnumerable<GraphQLNamedType> Members(ASTNode node) => node switch
    {
        GraphQLUnionTypeDefinition type => type.Types?.Items ?? [],
        GraphQLUnionTypeExtension type => type.Types?.Items ?? [],
        _ => [],
    };
}
