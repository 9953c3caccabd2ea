using System.Text;
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
        var given = (string)raw;
        if (!TextRules.IsWellFormed(given))
        {
            reading.Refuse(ErrorCode.ValueInvalid, $"{Path} holds a character that no text can hold (NUL or half a surrogate pair).", Path);
            return given;
        }
        var text = given.Trim().Normalize(NormalizationForm.FormC);
        if (text.Length == 0)
            return KeepsBlank ? "" : null;
        text = Format?.Normalize(text) ?? text;
        Judge(text, reading);
        return text;
    }

    private void Judge(string text, FieldReading reading)
    {
        var length = TextRules.CodePoints(text);
        if (length > MaxLength)
        {
            var message = $"{Path} has {length} characters; at most {MaxLength} are kept.";
            reading.RefuseAbove(ErrorCode.ValueTooLong, message, Path, MaxLength, length);
        }
        else if (Format is { } format && !format.Fits(text))
            reading.Refuse(ErrorCode.ValueInvalid, $"{Path} is not {format.Name}.", Path, format.Hint);
    }
}
