using GraphQLParser.AST;

namespace AceGraph.Contracts.Diff;

/// <summary>Whatever of a contract has a path, a description and directives.</summary>
/// <param name="Path">Unique in its contract, and the same in every version of it.</param>
public abstract record Element(string Path)
{
    public string? Description { get; init; }

    public IReadOnlyList<GraphQLDirective> Directives { get; init; } = [];
}

/// <summary>A type with what all its definitions and extensions say.</summary>
public sealed record TypeElement(string Path, TypeKind Kind) : Element(Path)
{
    /// <summary>Of a part that is read and not merged yet.</summary>
    public bool IsExtension { get; init; }

    public IReadOnlyList<FieldElement> Fields { get; init; } = [];

    public IReadOnlyList<InputElement> Inputs { get; init; } = [];

    public IReadOnlyList<ValueElement> Values { get; init; } = [];

    /// <summary>Of a union.</summary>
    public IReadOnlyList<string> Members { get; init; } = [];

    public IReadOnlyList<string> Interfaces { get; init; } = [];
}

/// <summary>A field of an object or an interface.</summary>
public sealed record FieldElement(string Path, GraphQLType Type) : Element(Path)
{
    public IReadOnlyList<InputElement> Arguments { get; init; } = [];
}

/// <summary>An argument, or a field of an input object.</summary>
public sealed record InputElement(string Path, GraphQLType Type, GraphQLValue? Default) : Element(Path)
{
    public bool IsRequired => Type is GraphQLNonNullType && Default is null;
}

/// <summary>A value of an enum.</summary>
public sealed record ValueElement(string Path) : Element(Path);

/// <summary>The definition of a directive.</summary>
public sealed record DirectiveElement(string Path) : Element(Path)
{
    public IReadOnlyList<InputElement> Arguments { get; init; } = [];

    public IReadOnlyList<string> Locations { get; init; } = [];

    public bool IsRepeatable { get; init; }
}

/// <summary>The schema itself: its description, and the types that operations start from.</summary>
/// <param name="Roots">Type by operation.</param>
public sealed record SchemaElement(IReadOnlyDictionary<OperationType, string> Roots) : Element("schema");
