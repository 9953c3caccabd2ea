using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace AceGraph.Picklists.Drift;

/// <summary>A CSV file with the columns field and value, one row for each value.</summary>
public static class ValuesCsv
{
    private static readonly CsvConfiguration Configuration = new(CultureInfo.InvariantCulture)
    {
        AllowComments = true,
        PrepareHeaderForMatch = header => header.Header.Trim().ToLowerInvariant(),
    };

    /// <exception cref="Refusal">The text is no such file.</exception>
    public static IReadOnlyList<ValueList> Read(string name, string text)
    {
        try
        {
            using var csv = new CsvReader(new StringReader(text), Configuration);
            csv.Read();
            csv.ReadHeader();
            var rows = new List<(string Field, string Value)>();
            while (csv.Read())
                rows.Add((csv.GetField("field") ?? "", csv.GetField("value") ?? ""));
            return [.. rows
                .GroupBy(row => row.Field.Trim(), row => row.Value, StringComparer.OrdinalIgnoreCase)
                .Select(list => new ValueList(list.Key, [.. list]))];
        }
        catch (CsvHelperException e)
        {
            var line = e.Context?.Parser?.RawRow;
            throw new Refusal($"{name}{(line > 0 ? $", line {line}" : "")}: it cannot be read as CSV. Name {ValueFile.Wanted}.", e);
        }
    }
}
