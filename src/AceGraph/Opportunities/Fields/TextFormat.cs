using System.Text.RegularExpressions;

namespace AceGraph.Opportunities.Fields;

/// <summary>The form of a text that is more than words, by AWS's field definitions.</summary>
/// <param name="Name">As an error says it, with its article.</param>
/// <param name="Hint">An example.</param>
/// <param name="Fits">Whether a text has the form.</param>
public sealed partial record TextFormat(string Name, string Hint, Func<string, bool> Fits)
{
    public static readonly TextFormat Email =
        new("an e-mail address", "Write it like jane.doe@example.com.", text => EmailPattern().IsMatch(text)) { IsLowerCase = true };

    public static readonly TextFormat Phone =
        new("a phone number in E.164 form", "Write it like +14155550100: a plus, the country code, digits only.", text => PhonePattern().IsMatch(text));

    public static readonly TextFormat Duns =
        new("a DUNS number", "It has 9 digits.", text => text.Length == 9 && text.All(char.IsAsciiDigit));

    public static readonly TextFormat AwsAccount =
        new("an AWS account id", "It has 12 digits.", text => text.Length == 12 && text.All(char.IsAsciiDigit));

    /// <summary>Stored in lower case.</summary>
    public bool IsLowerCase { get; private init; }

    public string Normalize(string text) => IsLowerCase ? text.ToLowerInvariant() : text;

    [GeneratedRegex(@"\A[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z0-9]([a-z0-9-]*[a-z0-9])?\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex EmailPattern();

    [GeneratedRegex(@"\A\+[1-9][0-9]{1,14}\z", RegexOptions.CultureInvariant)]
    private static partial Regex PhonePattern();
}
