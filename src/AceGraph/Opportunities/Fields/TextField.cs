using System.Text.Json.Nodes;
using AceGraph.Errors;

namespace AceGraph.Opportunities.Fields;

/// <summary>A text: trimmed, in NFC, blank is null; too long or malformed is refused.</summary>
public sealed class TextField(
    string path, string description, int maxLength, Func<Opportunity, string?> get, Action<Opportunity, string?> set)
    : OpportunityField(path, description, FieldKind.Text)
{
    /// <summary>In code points.</summary>
    public int MaxLength { get; } = maxLength;

    /// <summary>The form that a text must have; null: any.</summary>
    public TextFormat? Format { get; init; }

    /// <summary>A text that is given but blank stays an empty text.</summary>
    public bool KeepsBlank { get; init; }

    public override object? Get(Opportunity opportunity) => get(opportunity);

    public override void Set(Opportunity opportunity, object? value) => set(opportunity, (string?)value);

    public override JsonNode? ToJson(object? value) => value is null ? null : JsonValue.Create((string)value);

    protected override object? Parse(object raw, FieldReading reading)
    {
        var text = TextRules.Read((string)raw, Path, MaxLength, reading);
        if (text is null)
            return KeepsBlank ? "" : null;
        text = Format?.Normalize(text) ?? text;
        if (reading.Errors.Count == 0 && Format is { } format && !format.Fits(text))
            reading.Refuse(ErrorCode.ValueInvalid, $"{Path} is not {format.Name}.", Path, format.Hint);
        return text;
    }
}
