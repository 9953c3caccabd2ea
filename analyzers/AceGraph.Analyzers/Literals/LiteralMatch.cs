using AceGraph.Analyzers.Picklists;
using AceGraph.Analyzers.Uses;

namespace AceGraph.Analyzers.Literals;

/// <summary>The value whose text a literal is, or nearly is.</summary>
/// <param name="Value">The value.</param>
/// <param name="Kind">Which of its texts.</param>
/// <param name="IsExact">Whether the literal is that text, else only close to it.</param>
internal sealed record LiteralMatch(UsedValue Value, TextKind Kind, bool IsExact)
{
    private static readonly TextKind[] Kinds = [TextKind.Label, TextKind.WireName, TextKind.Name];

    public static LiteralMatch? Of(LiteralSite site, UsedPicklist picklist, StringLiterals looked)
    {
        if (!IsLookedAt(site.Kind, looked))
        {
            return null;
        }

        foreach (var kind in Kinds.OrderBy(kind => kind != site.Kind))
        {
            if (picklist.Values.FirstOrDefault(value => string.Equals(value.TextOf(kind), site.Text, site.Comparison)) is { } value)
            {
                return new LiteralMatch(value, kind, IsExact: true);
            }
        }

        // Elsewhere a near text may well be meant as it is.
        return site.Form is LiteralForm.Given ? null : Nearest(site, picklist);
    }

    private static LiteralMatch? Nearest(LiteralSite site, UsedPicklist picklist)
    {
        var found = picklist.Values.FirstOrDefault(value => Spelling.SameLetters(value.TextOf(site.Kind), site.Text) && site.Text.Any(char.IsLetterOrDigit));
        if (found is null && Spelling.Nearest(site.Text, picklist.Values.Select(value => value.TextOf(site.Kind))) is { } nearest)
        {
            found = picklist.Values.First(value => value.TextOf(site.Kind) == nearest);
        }

        return found is null ? null : new LiteralMatch(found, site.Kind, IsExact: false);
    }

    private static bool IsLookedAt(TextKind kind, StringLiterals looked) => looked switch
    {
        StringLiterals.All => true,
        StringLiterals.Labels => kind is TextKind.Label,
        StringLiterals.Names => kind is not TextKind.Label,
        _ => false,
    };
}
