using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;
using AceGraph.Contracts;

namespace AceGraph.Picklists;

/// <summary>Wire names of any enum: <c>ClosedLost</c> is <c>CLOSED_LOST</c>, unless <see cref="WireNameAttribute"/> says otherwise.</summary>
public static class WireNames<TEnum>
    where TEnum : struct, Enum
{
    private static readonly FrozenDictionary<TEnum, string> Names =
        Enum.GetValues<TEnum>().ToFrozenDictionary(v => v, v => WireNames.Of(v));

    private static readonly FrozenDictionary<string, TEnum> Values =
        Names.ToFrozenDictionary(p => p.Value, p => p.Key, StringComparer.Ordinal);

    public static string Of(TEnum value) => Names[value];

    /// <exception cref="FormatException">The name is none of the enum's.</exception>
    public static TEnum Parse(string name) =>
        Values.TryGetValue(name, out var value) ? value : throw new FormatException($"{typeof(TEnum).Name} has no value {name}.");

    public static bool TryParse(string name, out TEnum value) => Values.TryGetValue(name, out value);
}

public static class WireNames
{
    private static readonly ConcurrentDictionary<Enum, string> Boxed = new();

    /// <summary>The wire name of a value whose type is not known at compile time.</summary>
    public static string Of(Enum value) => Boxed.GetOrAdd(
        value,
        v => v.GetType().GetField(v.ToString())!.GetCustomAttribute<WireNameAttribute>()?.Name ?? JsonNamingPolicy.SnakeCaseUpper.ConvertName(v.ToString()));
}
