using System.Globalization;
using System.Text.RegularExpressions;
using AceGraph.Opportunities.Fields;

namespace AceGraph.Imports;

/// <summary>Reads the cell of a field, by the kind of the field.</summary>
internal static partial class CellReader
{
    private const int LongestOfSpreadsheets = 11;

    public static void Read(OpportunityField field, RowReading reading)
    {
        if (field.Kind == FieldKind.Money)
        {
            MoneyCells.Read(field, reading);
            return;
        }

        if (reading.Cell(field.Path) is not { } cell)
        {
            return;
        }

        if (cell.Length == 0)
        {
            OfferedCells.Clear(field, reading);
            return;
        }

        Read(ImportColumns.At(field.Path), field, cell, reading);
    }

    private static void Read(ImportColumn column, OpportunityField field, string cell, RowReading reading)
    {
        switch (field.Kind)
        {
            case FieldKind.Text:
                reading.Set(field.Path, Text(field, cell, reading));
                break;
            case FieldKind.Pick:
                SetUnlessNull(field, Pick(column, cell, null, reading), reading);
                break;
            case FieldKind.Picks:
                SetAll(field, cell, (text, i) => Pick(column, text, i, reading), reading);
                break;
            case FieldKind.Codes:
                SetAll(field, cell, (text, i) => OfferedCells.Product(column, text, i, reading), reading);
                break;
            case FieldKind.Ids:
                OfferedCells.ReadSolutions(column, cell, reading);
                break;
            case FieldKind.Id:
                reading.Set(field.Path, OfferedCells.Parent(cell, reading));
                break;
            case FieldKind.Date:
                SetUnlessNull(field, Day(column, cell, reading), reading);
                break;
            case FieldKind.Boolean:
                SetUnlessNull(field, YesOrNo(column, cell, reading), reading);
                break;
            case FieldKind.Money:
            default:
                throw new ArgumentOutOfRangeException(nameof(field));
        }
    }

    /// <summary>The day that a cell names; null where it is not in the form of ISO 8601.</summary>
    public static DateOnly? DayOf(string cell) =>
        DateOnly.TryParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>Whether the cell is an amount, and of so few signs that no spreadsheet rounds it or writes it with an exponent.</summary>
    public static bool IsShortAmount(string cell) =>
        AmountForm().IsMatch(cell) && (cell.Contains('.') ? cell.TrimEnd('0').TrimEnd('.') : cell).Length <= LongestOfSpreadsheets;

    public static Enum? Pick(ImportColumn column, string text, int? item, RowReading reading)
    {
        var texts = PicklistTexts.Of(column.IsAmount || column.Field!.Kind == FieldKind.Money ? typeof(Picklists.Currency) : column.Field.Picklist!);
        if (texts.Find(text) is { } value)
        {
            return value;
        }

        reading.Refuse(
            column,
            $"\"{CellText.Shorten(text)}\" is not one of its texts; the nearest is \"{texts.Nearest(text)}\"",
            "Take the exact text; /imports/picklists.csv lists them.",
            item,
            MissingValue.CodeOf(column.FieldPath));
        return null;
    }

    public static bool? YesOrNo(ImportColumn column, string cell, RowReading reading)
    {
        bool? answer = cell.ToUpperInvariant() switch { "YES" => true, "NO" => false, _ => null };
        if (answer is null)
        {
            reading.Refuse(column, $"\"{CellText.Shorten(cell)}\" is neither {CellText.Yes} nor {CellText.No}", $"Write {CellText.Yes} or {CellText.No}.");
        }

        return answer;
    }

    /// <summary>Digits with a point, of at most the digits that a decimal holds exactly.</summary>
    public static decimal? Amount(ImportColumn column, string cell, RowReading reading)
    {
        if (AmountForm().IsMatch(cell) && decimal.TryParse(cell, NumberStyles.Number, CultureInfo.InvariantCulture, out var amount))
        {
            return amount;
        }

        reading.Refuse(column, $"\"{CellText.Shorten(cell)}\" is no amount", "Write digits with a point, such as 1400.00: no separators of thousands, no currency.");
        return null;
    }

    /// <summary>A list of which one value is wrong is left out as a whole.</summary>
    public static void SetAll(OpportunityField field, string cell, Func<string, int, object?> read, RowReading reading)
    {
        var values = CellText.Split(cell).Select(read).ToList();
        if (values.TrueForAll(value => value is not null))
        {
            reading.Set(field.Path, values);
        }
    }

    /// <summary>Spreadsheets write line ends in a form of their own: a text that differs from the record's by them alone is that of the record.</summary>
    private static string Text(OpportunityField field, string cell, RowReading reading) =>
        reading.Current is { } record && field.Get(record) is string text && text.ReplaceLineEndings() == cell.ReplaceLineEndings() ? text : cell;

    private static DateOnly? Day(ImportColumn column, string cell, RowReading reading)
    {
        if (DayOf(cell) is { } day)
        {
            return day;
        }

        reading.Refuse(column, $"\"{CellText.Shorten(cell)}\" is no date", "Write it as year, month and day, such as 2026-11-23; format the column as text if the spreadsheet changes it.");
        return null;
    }

    private static void SetUnlessNull(OpportunityField field, object? value, RowReading reading)
    {
        if (value is not null)
        {
            reading.Set(field.Path, value);
        }
    }

    [GeneratedRegex(@"\A-?(?=[\d.]{1,29}\z)[0-9]+(\.[0-9]+)?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex AmountForm();
}
