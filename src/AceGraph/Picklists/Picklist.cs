using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace AceGraph.Picklists;

/// <summary>The spellings of one picklist's values, read from its attributes once.</summary>
/// <typeparam name="TEnum">An enum marked with <see cref="Contracts.PicklistAttribute"/>.</typeparam>
public static class Picklist<TEnum>
    where TEnum : struct, Enum
{
    public static PicklistInfo Info { get; } = PicklistCatalog.Find(typeof(TEnum));

    public static IReadOnlyList<TEnum> All { get; } = [.. Info.Values.Select(value => (TEnum)value.Value)];

    private static readonly FrozenDictionary<TEnum, PicklistValue> Values =
        Info.Values.ToFrozenDictionary(value => (TEnum)value.Value);

    private static readonly FrozenDictionary<string, TEnum> WireNames =
        Info.Values.ToFrozenDictionary(value => value.Name, value => (TEnum)value.Value, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, TEnum> Texts =
        Info.Values.ToFrozenDictionary(value => value.Text, value => (TEnum)value.Value, StringComparer.Ordinal);

    /// <summary>The name in the contract and in the database: CLOSED_LOST.</summary>
    public static string WireName(TEnum value) => Values[value].Name;

    /// <summary>The exact text that CRMs and CSV files exchange: Closed Lost.</summary>
    public static string Text(TEnum value) => Values[value].Text;

    /// <summary>What AWS's service model writes; null where it has no such value.</summary>
    public static string? AwsText(TEnum value) => Values[value].AwsText;

    public static string Description(TEnum value) => Values[value].Description;

    public static bool TryParseWireName([NotNullWhen(true)] string? name, out TEnum value)
    {
        value = default;
        return name is not null && WireNames.TryGetValue(name, out value);
    }

    /// <summary>Takes the exact text only: case, spaces and signs count.</summary>
    public static bool TryParseText([NotNullWhen(true)] string? text, out TEnum value)
    {
        value = default;
        return text is not null && Texts.TryGetValue(text, out value);
    }
}
