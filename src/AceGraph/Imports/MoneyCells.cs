using AceGraph.Opportunities;
using AceGraph.Opportunities.Fields;
using AceGraph.Picklists;

namespace AceGraph.Imports;

/// <summary>
/// Reads a sum of money from its two columns. Where the file has one of them only, the record gives the other; an amount alone for a
/// record without one is in USD, as AWS's own sheet, which has no currency, means it.
/// </summary>
internal static class MoneyCells
{
    public static void Read(OpportunityField field, RowReading reading)
    {
        var (amountCell, currencyCell) = (reading.Cell(field.Path + ImportColumns.Amount), reading.Cell(field.Path + ImportColumns.Currency));
        if (amountCell is null && currencyCell is null)
        {
            return;
        }

        var current = reading.Current is { } record ? (Money?)field.Get(record) : null;
        if (amountCell is "" || (amountCell is null && current is null))
        {
            reading.Clear(field.Path);
            return;
        }

        var amount = amountCell is null ? current!.Amount : CellReader.Amount(Column(field, ImportColumns.Amount), amountCell, reading);
        var currency = currencyCell is null ? current?.Currency ?? Currency.USD : CurrencyOf(field, currencyCell, reading);
        if (amount is not null && currency is not null)
        {
            reading.Set(field.Path, new Dictionary<string, object?> { ["amount"] = amount, ["currency"] = currency });
        }
    }

    private static Enum? CurrencyOf(OpportunityField field, string cell, RowReading reading)
    {
        var column = Column(field, ImportColumns.Currency);
        if (cell.Length > 0)
        {
            return CellReader.Pick(column, cell, null, reading);
        }

        reading.Refuse(column, "an amount is given without its currency", "Write its code, such as USD.");
        return null;
    }

    private static ImportColumn Column(OpportunityField field, string part) => ImportColumns.At(field.Path + part);
}
