namespace AceGraph.Contracts;

/// <summary>Marks an enum as a picklist: its members are exchanged with CRMs, CSV files and AWS as text.</summary>
/// <param name="name">The name of the picklist in the contract; that of the enum when null.</param>
[AttributeUsage(AttributeTargets.Enum)]
public sealed class PicklistAttribute(string? name = null) : Attribute
{
    public string? Name { get; } = name;

    /// <summary>AWS's service model writes the values by their names, a code of ISO, and not by their texts.</summary>
    public bool AwsWritesNames { get; init; }
}
