namespace AceGraph.Contracts;

/// <summary>The name of a picklist value in the contract, where it does not follow from the member's name.</summary>
/// <param name="name">The name of the enum value in GraphQL.</param>
[AttributeUsage(AttributeTargets.Field)]
public sealed class WireNameAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
