using System.Text.Json.Serialization;
using AceGraph.Contracts;
using AceGraph.Picklists;

namespace AceGraph.Opportunities;

/// <summary>An exact amount with at most two decimals. Stored as whole hundredths, so that it sorts and sums exactly in every database.</summary>
[SchemaType]
public sealed record Money(decimal Amount, Currency Currency)
{
    /// <summary>999,999,999,999,999.99: 17 digits of hundredths fit a 64-bit integer.</summary>
    public const decimal Largest = 999_999_999_999_999.99m;

    [JsonIgnore]
    public long Hundredths => (long)(Amount * 100);

    public static Money FromHundredths(long hundredths, Currency currency) => new(decimal.Round(hundredths / 100m, 2), currency);
}
