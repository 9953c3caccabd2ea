using System.Text.RegularExpressions;

namespace AceGraph.Opportunities.Rules;

/// <summary>One form that the postal codes of a country take.</summary>
/// <param name="Shown">How people read it.</param>
/// <param name="Matcher">What decides, over a code without spaces in capitals.</param>
internal sealed record PostalCodeFormat(string Shown, Regex Matcher)
{
    /// <summary>Reads a row of the catalog: the format decides unless a pattern is given.</summary>
    public static PostalCodeFormat Create(string format, string pattern)
    {
        var decisive = pattern.Length > 0 ? pattern : string.Concat(Bare(format).Select(Class));
        return new PostalCodeFormat(format, new Regex($@"\A(?:{decisive})\z", RegexOptions.CultureInvariant));
    }

    /// <summary>The code as the matcher takes it.</summary>
    public static string Bare(string code) =>
        string.Concat(code.Where(character => !char.IsWhiteSpace(character))).ToUpperInvariant();

    private static string Class(char character) => character switch
    {
        '9' or 'N' => "[0-9]",
        'A' => "[A-Z]",
        _ => Regex.Escape(character.ToString()),
    };
}
