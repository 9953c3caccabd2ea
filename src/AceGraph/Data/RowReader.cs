using System.Data.Common;
using System.Globalization;
using AceGraph.Opportunities;
using AceGraph.Picklists;

namespace AceGraph.Data;

/// <summary>Columns of a row in the forms that <see cref="Conventions"/> stores them in.</summary>
internal static class RowReader
{
    public static string? Text(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    public static long? Id(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt64(column);

    public static int? Number(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt32(column);

    public static bool? Flag(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetBoolean(column);

    public static DateTimeOffset Instant(this DbDataReader row, int column) => DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(column));

    public static DateTimeOffset? InstantOrNull(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.Instant(column);

    public static DateOnly? Day(this DbDataReader row, int column) =>
        row.IsDBNull(column) ? null : DateOnly.ParseExact(row.GetString(column), "O", CultureInfo.InvariantCulture);

    public static TEnum Pick<TEnum>(this DbDataReader row, int column)
        where TEnum : struct, Enum => WireNames<TEnum>.Parse(row.GetString(column));

    public static TEnum? PickOrNull<TEnum>(this DbDataReader row, int column)
        where TEnum : struct, Enum => row.IsDBNull(column) ? null : row.Pick<TEnum>(column);

    /// <summary>An amount and, in the next column, its currency.</summary>
    public static Money? Money(this DbDataReader row, int column) =>
        row.IsDBNull(column) ? null : Opportunities.Money.FromHundredths(row.GetInt64(column), row.Pick<Currency>(column + 1));
}
