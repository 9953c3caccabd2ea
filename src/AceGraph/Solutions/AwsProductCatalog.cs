using System.Collections.Frozen;
using AceGraph.Picklists;

namespace AceGraph.Solutions;

/// <summary>Every AWS product that an opportunity can name.</summary>
public static class AwsProductCatalog
{
    /// <summary>By name, then code, both ordinal.</summary>
    public static IReadOnlyList<AwsProduct> All { get; } =
        [.. CatalogFile.Rows("aws-products.csv")
            .Select(row => new AwsProduct(row[0], row[1], row[2]))
            .OrderBy(product => product.Name, StringComparer.Ordinal)
            .ThenBy(product => product.Code, StringComparer.Ordinal)];

    private static readonly FrozenDictionary<string, AwsProduct> ByCode =
        All.ToFrozenDictionary(product => product.Code, StringComparer.Ordinal);

    public static AwsProduct? Find(string code) => ByCode.GetValueOrDefault(code);
}
