using System.Collections.Frozen;
using AceGraph.Picklists;

namespace AceGraph.Opportunities.Rules;

/// <summary>
/// Which postal codes a country has, by AWS's field definitions: 147 countries have formats, 59 have no postal codes, and those of the
/// other 43 are not checked. What was read otherwise than AWS writes it stands at the top of the catalog.
/// </summary>
public static class PostalCodes
{
    private static readonly FrozenDictionary<Country, PostalCodeFormat[]> ByCountry =
        CatalogFile.Rows("postal-code-formats.csv")
            .GroupBy(row => Parse(row[0]), row => PostalCodeFormat.Create(row[1], row[2]))
            .ToFrozenDictionary(group => group.Key, group => group.ToArray());

    private static readonly FrozenSet<Country> Without =
        CatalogFile.Rows("countries-without-postal-code.csv").Select(row => Parse(row[0])).ToFrozenSet();

    /// <summary>Whether the country's codes have known formats, so that one must be given and must fit.</summary>
    public static bool HasFormat(Country country) => ByCountry.ContainsKey(country);

    /// <summary>Whether the country has no postal codes, so that none may be given.</summary>
    public static bool HasNone(Country country) => Without.Contains(country);

    /// <summary>
    /// Whether the code may stand in an address of the country. Spaces and case are ignored; digits and letters are those of ASCII.
    /// </summary>
    /// <returns>True for any code where the formats are not known, false for any where the country has no codes.</returns>
    public static bool Fits(Country country, string code)
    {
        if (!ByCountry.TryGetValue(country, out var formats))
        {
            return !HasNone(country);
        }

        var bare = PostalCodeFormat.Bare(code);
        return formats.Any(format => format.Matcher.IsMatch(bare));
    }

    /// <summary>The formats as a message shows them: 9 and N a digit, A a letter, all else itself. Empty where none are known.</summary>
    public static IReadOnlyList<string> Formats(Country country) =>
        [.. ByCountry.GetValueOrDefault(country, []).Select(format => format.Shown)];

    private static Country Parse(string code) => CountryPicklist.TryParseWireName(code, out var country)
        ? country
        : throw new FormatException($"The catalog names a country that the picklist does not have: {code}.");
}
