using System.Collections.Concurrent;
using System.Collections.Frozen;
using AceGraph.Picklists;

namespace AceGraph.Imports;

/// <summary>The texts of one picklist as cells hold them. Currencies are written by their code, as AWS's own files do, and read by both.</summary>
internal sealed class PicklistTexts
{
    private static readonly ConcurrentDictionary<Type, PicklistTexts> Known = new();

    /// <summary>What older files of AWS write for values whose text is another question now.</summary>
    private static readonly Dictionary<(Type, string), Enum> Renamed = new()
    {
        [(typeof(MarketingSource), "YES")] = MarketingSource.MarketingActivity,
        [(typeof(MarketingSource), "NO")] = MarketingSource.None,
    };

    private readonly PicklistInfo _picklist;
    private readonly FrozenDictionary<string, Enum> _values;
    private readonly FrozenDictionary<Enum, string> _texts;

    private PicklistTexts(PicklistInfo picklist)
    {
        _picklist = picklist;
        _texts = picklist.Values.ToFrozenDictionary(v => v.Value, v => picklist.ClrType == typeof(Currency) ? v.Name : v.Text);
        All = [.. picklist.Values.SelectMany(v => new[] { _texts[v.Value], v.Text }.Distinct())];
        _values = picklist.Values.SelectMany(v => new[] { _texts[v.Value], v.Text }.Distinct().Select(text => (text, v.Value)))
            .ToFrozenDictionary(pair => pair.text, pair => pair.Value, StringComparer.Ordinal);
    }

    /// <summary>Every text that is taken, in the order of the picklist.</summary>
    public IReadOnlyList<string> All { get; }

    public static PicklistTexts Of(Type picklist) => Known.GetOrAdd(picklist, type => new PicklistTexts(PicklistCatalog.Find(type)));

    public string Write(object value) => _texts[(Enum)value];

    public Enum? Find(string text) => _values.GetValueOrDefault(text);

    /// <summary>
    /// The text that was probably meant: one that differs in case, signs or "&amp;" alone, or the one of AWS's code or of a value's name,
    /// else the one that is spelled most like it.
    /// </summary>
    public string Nearest(string text)
    {
        var folded = Fold(text);
        var same = Renamed.GetValueOrDefault((_picklist.ClrType, folded))
            ?? _picklist.Values.FirstOrDefault(v => Fold(v.Text) == folded || Fold(v.Name) == folded || (v.AwsText is { } aws && Fold(aws) == folded))?.Value;
        return _texts[same ?? _values[Spelling.Nearest(text, All)]];
    }

    private static string Fold(string text) =>
        string.Concat(text.Replace("&", "AND", StringComparison.Ordinal).ToUpperInvariant().Where(char.IsLetterOrDigit));
}
