using System.Collections.Frozen;

namespace AceGraph.Picklists.Drift;

/// <summary>Which picklist a list of AWS is: by its own name, or by one that AWS gives it.</summary>
public static class AwsNames
{
    /// <summary>AWS's names as the catalog has them.</summary>
    public static IReadOnlyList<(string Picklist, string Aws)> All { get; } =
        [.. CatalogFile.Rows("aws-picklist-names.csv").Select(row => (row[0], row[1]))];

    private static readonly FrozenDictionary<string, string> Picklists =
        PicklistCatalog.All.Select(picklist => (Picklist: picklist.Name, Aws: picklist.Name)).Concat(All)
            .ToFrozenDictionary(name => name.Aws, name => name.Picklist, StringComparer.OrdinalIgnoreCase);

    /// <returns>Null where this server has no such picklist.</returns>
    public static PicklistInfo? Find(string list) => Picklists.TryGetValue(list, out var name) ? PicklistCatalog.Find(name) : null;
}
