using AceGraph.Errors;
using AceGraph.Mutations;
using AceGraph.Opportunities.Fields;

namespace AceGraph.Users;

/// <summary>E-mail, name and title of a user as they are stored: one line each, with what is wrong with them.</summary>
internal sealed class UserTexts
{
    /// <summary>In code points (AWS).</summary>
    public const int Most = 80;

    private readonly FieldReading _reading = new(KnownReferences.None, null);

    public IReadOnlyList<UserError> Errors => _reading.Errors;

    /// <summary>In lower case.</summary>
    public string Email(IDictionary<string, object?> input)
    {
        var before = Errors.Count;
        var email = TextFormat.Email.Normalize(Required(input, "email"));
        if (Errors.Count == before && !TextFormat.Email.Fits(email))
        {
            _reading.Refuse(ErrorCode.ValueInvalid, $"email is not {TextFormat.Email.Name}.", "email", TextFormat.Email.Hint);
        }

        return email;
    }

    public string Required(IDictionary<string, object?> input, string field)
    {
        var before = Errors.Count;
        var text = Optional(input, field);
        if (text is null && Errors.Count == before)
        {
            _reading.Refuse(ErrorCode.ValueRequired, $"The {field} is missing.", field, "Fill the field in.");
        }

        return text ?? "";
    }

    /// <summary>Null where blank. These texts come to stand in the heads of mails, where a second line would be another head.</summary>
    public string? Optional(IDictionary<string, object?> input, string field)
    {
        var before = Errors.Count;
        var text = TextRules.Read(input.Text(field), field, Most, _reading);
        if (Errors.Count == before && text?.Any(char.IsControl) == true)
        {
            _reading.Refuse(ErrorCode.ValueInvalid, $"{field} has more than one line.", field, "Write it on one line, without control characters.");
        }

        return text;
    }
}
