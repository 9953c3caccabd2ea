namespace AceGraph.Contracts;

/// <summary>The exact text of a picklist value, as CRMs and CSV files write it.</summary>
/// <param name="text">The text, with its spaces, case and signs.</param>
[AttributeUsage(AttributeTargets.Field)]
public sealed class LabelAttribute(string text) : Attribute
{
    public string Text { get; } = text;

    /// <summary>What AWS's service model writes instead; empty where AWS has no such value, null where it writes the same.</summary>
    public string? Aws { get; init; }
}
