using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;
using AceGraph.Contracts;

namespace AceGraph.Picklists;

/// <summary>
/// Wire names of any enum, for code that is generic over enums: those of picklists are generated, those of other enums of the contract follow
/// from their members' names, unless <see cref="WireNameAttribute"/> says otherwise.
/// </summary>
public static class WireNames<TEnum>
    where TEnum : struct, Enum
{
    private static readonly IPicklist<TEnum>? Picklist = PicklistRegistry.Find<TEnum>();

    private static readonly FrozenDictionary<TEnum, string> Names =
        (Picklist is null ? Enum.GetValues<TEnum>() : []).ToFrozenDictionary(value => value, Derive);

    private static readonly FrozenDictionary<string, TEnum> Values =
        Names.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    public static string Of(TEnum value) => Picklist is { } picklist ? picklist.ToWireName(value) : Names[value];

    /// <exception cref="FormatException">The name is none of the enum's.</exception>
    public static TEnum Parse(string name) =>
        TryParse(name, out var value) ? value : throw new FormatException($"{typeof(TEnum).Name} has no value {name}.");

    public static bool TryParse(string name, out TEnum value) =>
        Picklist is { } picklist ? picklist.TryParseWireName(name, out value) : Values.TryGetValue(name, out value);

    private static string Derive(TEnum value) =>
        typeof(TEnum).GetField(value.ToString())!.GetCustomAttribute<WireNameAttribute>()?.Name
        ?? JsonNamingPolicy.SnakeCaseUpper.ConvertName(value.ToString());
}

public static class WireNames
{
    private static readonly ConcurrentDictionary<Enum, string> Boxed = new();

    /// <summary>The wire name of a value whose type is not known at compile time.</summary>
    public static string Of(Enum value) => Boxed.GetOrAdd(value, boxed =>
        (string)typeof(WireNames<>).MakeGenericType(boxed.GetType()).GetMethod(nameof(WireNames<>.Of))!.Invoke(null, [boxed])!);
}
