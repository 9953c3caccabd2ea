using System.Text.Json.Nodes;
using AceGraph.Auth;
using AceGraph.Data;
using AceGraph.Mutations;

namespace AceGraph.Imports;

/// <summary>How the results of mutations on imports are kept for a repetition.</summary>
internal static class ImportReplays
{
    public static Replay<BulkImport> Record { get; } = Replay.Of<BulkImport>(
        i => i.Id, async (now, id) => await SeenAsync(now, id) is { } import ? [import] : []);

    public static Replay<FixImportRow.Fixed> Row { get; } = new(
        made => new JsonObject { ["id"] = made.Import.Id, ["number"] = made.Row.Number },
        async (now, kept) => await SeenAsync(now, kept["id"]!.GetValue<long>()) is { } import
            ? new FixImportRow.Fixed(import, await RowAsync(now, import.Id, kept["number"]!.GetValue<int>()))
            : null);

    public static Replay<UndoImport.Step> Undo { get; } = new(
        step => new JsonObject { ["id"] = step.Import.Id, ["last"] = step.Last, ["isDone"] = step.IsDone },
        async (now, kept) => await SeenAsync(now, kept["id"]!.GetValue<long>()) is { } import
            ? new UndoImport.Step(import, kept["last"]!.GetValue<int>(), kept["isDone"]!.GetValue<bool>())
            : null);

    private static Task<BulkImport?> SeenAsync(Recollection now, long id) =>
        ImportRows.FindAsync(now.Sql, new Sql($"{Visibility.Imports(now.Viewer)} AND i.id = {id}"), now.Cancellation);

    private static async Task<ImportRow> RowAsync(Recollection now, long import, int number) =>
        (await ImportRows.ListAsync(now.Sql, new Sql($"r.import_id = {import} AND r.number = {number}"), 1, now.Cancellation))[0];
}
