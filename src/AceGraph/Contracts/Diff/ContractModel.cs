namespace AceGraph.Contracts.Diff;

/// <summary>A contract as clients depend on it: extensions merged, without what GraphQL itself defines.</summary>
/// <param name="Schema">The root types.</param>
/// <param name="Types">By name.</param>
/// <param name="Directives">In the order of the text.</param>
public sealed record ContractModel(
    SchemaElement Schema, IReadOnlyDictionary<string, TypeElement> Types, IReadOnlyList<DirectiveElement> Directives)
{
    /// <summary>The names of the objects that a field of this type can hold.</summary>
    public IReadOnlySet<string> PossibleTypes(string name) => Types.GetValueOrDefault(name) switch
    {
        { Kind: TypeKind.Object } => new HashSet<string> { name },
        { Kind: TypeKind.Union } union => union.Members.ToHashSet(),
        { Kind: TypeKind.Interface } => Types.Values
            .Where(type => type.Kind == TypeKind.Object && type.Interfaces.Contains(name))
            .Select(type => type.Path)
            .ToHashSet(),
        _ => new HashSet<string>(),
    };

    /// <summary>Whether one composite type stands for another: an object for its union, a type for an interface of it.</summary>
    public bool IsSubtype(string name, string of) => Types.GetValueOrDefault(of) switch
    {
        { Kind: TypeKind.Union } union => union.Members.Contains(name),
        { Kind: TypeKind.Interface } => Types.GetValueOrDefault(name)?.Interfaces.Contains(of) == true,
        _ => false,
    };
}
