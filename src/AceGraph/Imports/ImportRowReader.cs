using AceGraph.Data;
using AceGraph.Opportunities;

namespace AceGraph.Imports;

/// <summary>
/// Turns the cells of a row into the input that a mutation takes. A column that the file does not have leaves its field as it is. A blank
/// cell clears its field in an update, and is as if absent in a new record.
/// </summary>
public sealed class ImportRowReader(ImportLists lists)
{
    /// <summary>Which record the row is about; a malformed id is an error of <see cref="Read"/>.</summary>
    public static ImportRowKey KeyOf(IReadOnlyDictionary<ImportColumn, string> cells)
    {
        var id = Given(cells, ImportColumns.OpportunityId);
        var crmId = Given(cells, ImportColumns.At("crmId"));
        return new(NodeId.TryParse(id, NodeId.Opportunity, out var number) ? number : null, crmId?.Normalize(System.Text.NormalizationForm.FormC));
    }

    /// <param name="cells">Of the columns that the file has.</param>
    /// <param name="current">The record to update; null for a new one.</param>
    public ImportRowInput Read(IReadOnlyDictionary<ImportColumn, string> cells, Opportunity? current)
    {
        var reading = new RowReading(cells, current, lists);
        foreach (var field in OpportunityFields.All)
        {
            CellReader.Read(field, reading);
        }

        return new ImportRowInput(reading.Input, reading.Errors)
        {
            OwnerEmail = Given(cells, ImportColumns.OwnerEmail)?.ToLowerInvariant(),
            NextStep = Given(cells, ImportColumns.NextStep),
            Submit = Submits(cells, reading),
        };
    }

    private static bool Submits(IReadOnlyDictionary<ImportColumn, string> cells, RowReading reading)
    {
        if (Given(cells, ImportColumns.OpportunityId) is { } id && !NodeId.TryParse(id, NodeId.Opportunity, out _))
        {
            reading.Refuse(ImportColumns.OpportunityId, $"\"{CellText.Shorten(id)}\" is no id of an opportunity", "Write it as O and digits, or leave it blank for a new record.");
        }

        return Given(cells, ImportColumns.Submit) is { } answer && CellReader.YesOrNo(ImportColumns.Submit, answer, reading) is true;
    }

    private static string? Given(IReadOnlyDictionary<ImportColumn, string> cells, ImportColumn column) =>
        cells.TryGetValue(column, out var cell) && !string.IsNullOrWhiteSpace(cell) ? cell.Trim() : null;
}
