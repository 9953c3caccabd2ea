namespace AceGraph.Contracts.Diff;

/// <summary>The kinds of types, as messages name them.</summary>
public enum TypeKind
{
    Scalar,
    Object,
    Interface,
    Union,
    Enum,
    Input,
}
