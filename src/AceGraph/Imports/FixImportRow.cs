using System.Collections;
using AceGraph.Api.Types;
using AceGraph.Data;
using AceGraph.Errors;
using AceGraph.Mutations;
using AceGraph.Opportunities;

namespace AceGraph.Imports;

/// <summary>Corrects cells of one row and judges it again; after the commit a row that is right is written at once.</summary>
internal static class FixImportRow
{
    private const int MostOfCell = 32_767;

    public sealed record Fixed(BulkImport Import, ImportRow Row);

    public static async Task<Outcome<Fixed>> RunAsync(Act act, string id, int number, IReadOnlyList<(string Column, string Value)> given)
    {
        var (import, refused) = await ImportGate.OpenAsync(act, id, null, ImportStatus.Ready, ImportStatus.Committed);
        if (refused is not null)
        {
            return refused;
        }

        var row = (await ImportRows.ListAsync(act.Sql, new Sql($"r.import_id = {import!.Id} AND r.number = {number}"), 1, act.Cancellation)).FirstOrDefault();
        if ((row is null ? NoRow(import, number) : Done(import, row)) is { } error)
        {
            return error;
        }

        var (table, cells) = (ImportTable.Of(import), ImportTable.CellsOf(row!));
        var errors = Put(table, cells, given);
        if (errors.Count > 0)
        {
            return Outcome<Fixed>.Refused(errors);
        }

        act.Db.Attach(row!);
        table.Fill(row!, cells);
        import.Version++;
        await JudgeAsync(act, import, table, row!);
        await ImportCounting.CountAsync(act.Scope, import, act.Cancellation);
        return new Fixed(import, row!);
    }

    public static IReadOnlyList<(string Column, string Value)> Cells(IDictionary<string, object?> input) =>
        [.. ((IEnumerable)input["cells"]!).Cast<IDictionary<string, object?>>().Select(c => (c.Text("column")!, c.Text("value")!))];

    private static async Task JudgeAsync(Act act, BulkImport import, ImportTable table, ImportRow row)
    {
        // The look-up of equal rows reads the row as it is now.
        await act.Db.SaveChangesAsync(act.Cancellation);
        var isCommitted = import.Status == ImportStatus.Committed;
        var view = isCommitted
            ? ImportView.Of(act, (await OpportunityOwners.StillAbleAsync(act, import.CreatedById))?.Id ?? act.Viewer.User.Id)
            : ImportView.Of(act.Sql, await Importer.ReadAsync(act.Sql, import, act.Cancellation), import.CreatedById, act.Now, act.Cancellation);
        foreach (var (judged, errors) in await ImportChecks.JudgeAsync(ImportView.Of(act.Sql, view.Viewer, view.OwnerId, act.Now, act.Cancellation), table, [row]))
        {
            ImportChecks.Keep(judged, errors);
        }

        if (isCommitted && row.Status == ImportRowStatus.Valid)
        {
            act.Scope.IsBulk = true;
            await ImportCommits.WriteAsync(act, view, table, [row]);
        }
    }

    /// <summary>What is wrong with the cells that are given; the others stay.</summary>
    private static List<UserError> Put(ImportTable table, string[] cells, IReadOnlyList<(string Column, string Value)> given)
    {
        var (errors, taken) = (new List<UserError>(), new HashSet<int>());
        for (var i = 0; i < given.Count; i++)
        {
            var (column, value) = given[i];
            var place = table.PlaceOf(column);
            var fault = place < 0 ? Invalid($"The file has no column \"{CellText.Shorten(column)}\".", $"cells.{i}.column", "Name it by its heading in the file.")
                : !taken.Add(place) ? Invalid($"The column \"{CellText.Shorten(column)}\" is named twice.", $"cells.{i}.column", "Name it once.")
                : value.Length > MostOfCell ? Invalid($"The cell has {value.Length} characters; at most {MostOfCell} are kept.", $"cells.{i}.value", "Shorten the text.")
                : null;
            if (fault is null)
            {
                cells[place] = value;
            }
            else
            {
                errors.Add(fault);
            }
        }

        return errors;
    }

    private static UserError Invalid(string message, string field, string hint) => new(ErrorCode.ValueInvalid, message, field, hint);

    private static UserError NoRow(BulkImport import, int number) => new(
        ErrorCode.NotFound, $"The import has no row {number}.", "number", $"Rows are numbered from 1 to {import.Counts.Total}.");

    private static UserError? Done(BulkImport import, ImportRow row) =>
        row.Status == ImportRowStatus.Failed || (row.Status == ImportRowStatus.Valid && import.Status == ImportStatus.Ready) ? null : new UserError(
            ErrorCode.StatusTransition, $"Row {row.Number} is an opportunity already.", "number", "Change the opportunity itself.");
}

public sealed class FixImportRowInput : InputType
{
    public FixImportRowInput()
        : base("FixImportRowInput", "Cells of one row that were wrong.")
    {
        Field("id", "ID!", "The import.");
        Field("number", "Int!", "Of the row; 1 is the first under the header.");
        Field("cells", "[ImportCellInput!]!", "The cells that change; the others stay. None checks the row again.");
        AddIdempotencyKey();
    }
}

public sealed class ImportCellInput : InputType
{
    public ImportCellInput()
        : base("ImportCellInput", "One cell of a row.")
    {
        Field("column", "String!", "Its heading in the file, or the heading of the template that it feeds.");
        Field("value", "String!", "The cell.");
    }
}
