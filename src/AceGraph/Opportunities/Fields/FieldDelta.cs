using AceGraph.Changes;

namespace AceGraph.Opportunities.Fields;

/// <summary>One field that really changes.</summary>
public sealed record FieldDelta(OpportunityField Field, object? Old, object? New)
{
    public string Path => Field.Path;

    /// <summary>As the change log keeps it; the change, its subject and the position are for the caller to fill in.</summary>
    public FieldChange ToFieldChange() => new()
    {
        Path = Path,
        OldValue = ToText(Old),
        NewValue = ToText(New),
    };

    private string? ToText(object? value) => value is null ? null : Field.ToJson(value)?.ToJsonString(LoggedField.Json);
}
