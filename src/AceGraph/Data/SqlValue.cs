using System.Globalization;
using AceGraph.Picklists;

namespace AceGraph.Data;

/// <summary>CLR values as the columns hold them: the same forms that <see cref="Conventions"/> gives the model.</summary>
internal static class SqlValue
{
    public static object? Of<T>(T value) => value switch
    {
        null => null,
        DateTimeOffset instant => instant.ToUnixTimeMilliseconds(),
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        Enum e => WireNames.Of(e),
        _ => value,
    };
}
