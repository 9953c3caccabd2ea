using System.Collections.Frozen;
using System.Reflection;
using AceGraph.Contracts;

namespace AceGraph.Picklists;

/// <summary>Every picklist of the contract, by name.</summary>
public static class PicklistCatalog
{
    public static IReadOnlyList<PicklistInfo> All { get; } =
        [.. typeof(PicklistCatalog).Assembly.GetTypes()
            .Where(type => type.IsEnum && type.IsDefined(typeof(PicklistAttribute)))
            .Select(PicklistInfo.Read)
            .OrderBy(picklist => picklist.Name, StringComparer.Ordinal)];

    private static readonly FrozenDictionary<string, PicklistInfo> ByName =
        All.ToFrozenDictionary(picklist => picklist.Name, StringComparer.Ordinal);

    private static readonly FrozenDictionary<Type, PicklistInfo> ByType = All.ToFrozenDictionary(picklist => picklist.ClrType);

    public static PicklistInfo? Find(string name) => ByName.GetValueOrDefault(name);

    /// <summary>The name of the picklist that is spelled most like the given one.</summary>
    public static string Nearest(string name) => Spelling.Nearest(name, ByName.Keys);

    internal static PicklistInfo Find(Type type) => ByType.GetValueOrDefault(type)
        ?? throw new ArgumentException($"{type.Name} is not marked as a picklist.", nameof(type));
}
