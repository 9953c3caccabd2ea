namespace AceGraph.Picklists;

/// <summary>One value of a picklist, with its spellings.</summary>
/// <param name="Name">Its name in the contract, by which it is stored too.</param>
/// <param name="Text">The exact text that CRMs and CSV files exchange.</param>
/// <param name="AwsLabel">What AWS writes instead, as declared: null for the same, empty for no such value.</param>
/// <param name="Description">What it means.</param>
/// <param name="DeprecationReason">Why it is no longer to be used; null while it is.</param>
/// <param name="Value">The member of the enum.</param>
public sealed record PicklistValue(
    string Name, string Text, string? AwsLabel, string Description, string? DeprecationReason, Enum Value)
{
    /// <summary>What AWS's service model writes; null where it has no such value.</summary>
    public string? AwsText { get; } = AwsLabel is null ? Text : AwsLabel.Length == 0 ? null : AwsLabel;

    public bool Deprecated => DeprecationReason is not null;
}
