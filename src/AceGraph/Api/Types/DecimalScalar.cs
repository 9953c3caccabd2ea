using System.Globalization;
using System.Text.RegularExpressions;
using GraphQL.Types;
using GraphQLParser.AST;

namespace AceGraph.Api.Types;

public sealed partial class DecimalScalar : ScalarGraphType
{
    public DecimalScalar()
    {
        Name = "Decimal";
        Description = "An exact decimal, given as a JSON string: \"1400.00\". Takes the same string, or a number literal in the document; "
            + "a JSON number in variables is refused, since it may have been rounded on the way.";
    }

    public override object? ParseLiteral(GraphQLValue value) => value switch
    {
        GraphQLStringValue text => ParseValue(text.Value.ToString()),
        GraphQLIntValue number => ParseValue(number.Value.ToString()),
        GraphQLFloatValue number => ParseValue(number.Value.ToString()),
        GraphQLNullValue => null,
        _ => ThrowLiteralConversionError(value, "Give a string such as \"1400.00\"."),
    };

    public override object? ParseValue(object? value) => value switch
    {
        null => null,
        decimal amount => amount,
        string text when Form().IsMatch(text) && decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var amount) => amount,
        double or float or int or long or System.Numerics.BigInteger => throw new InvalidOperationException(
            "Send the amount as a string such as \"1400.00\": a JSON number may have been rounded on the way."),
        _ => throw new InvalidOperationException("Send the amount as a string such as \"1400.00\", of at most 28 digits."),
    };

    public override object? Serialize(object? value) =>
        value is decimal amount ? amount.ToString("0.00############", CultureInfo.InvariantCulture) : null;

    // 28 digits are what the type holds exactly; a longer text would be rounded without a word.
    [GeneratedRegex(@"\A-?(?=[\d.]{1,29}\z)\d+(\.\d+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
