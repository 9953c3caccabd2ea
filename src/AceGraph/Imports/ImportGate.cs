using AceGraph.Auth;
using AceGraph.Data;
using AceGraph.Errors;
using AceGraph.Mutations;
using AceGraph.Picklists;
using Microsoft.EntityFrameworkCore;

namespace AceGraph.Imports;

/// <summary>What stands before every mutation of an import, in its order: role, terms, sight, pipeline model, version, status.</summary>
internal static class ImportGate
{
    /// <summary>The import, tracked, or what stands before touching it.</summary>
    /// <param name="act">The mutation.</param>
    /// <param name="id">Of the import.</param>
    /// <param name="version">That the caller saw.</param>
    /// <param name="allowed">In which status it is possible.</param>
    public static async Task<(BulkImport? Import, UserError? Error)> OpenAsync(Act act, string id, int? version, params ImportStatus[] allowed)
    {
        if (Gate.Pipeline(act.Viewer) is { } closed)
        {
            return (null, closed);
        }

        if (await FindAsync(act, id) is not { } import)
        {
            return (null, new UserError(ErrorCode.NotFound, "There is no such import in your sight.", "id", "Look the id up with the query `bulkImports`."));
        }

        var error = Gate.PipelineModel(act.Viewer)
            ?? await Conflicts.CheckAsync(act, "import", NodeId.Format(NodeId.BulkImport, import.Id), import.Version, version)
            ?? (allowed.Contains(import.Status) ? null : Wrong(import.Status, allowed));
        return (import, error);
    }

    private static async Task<BulkImport?> FindAsync(Act act, string id)
    {
        if (!NodeId.TryParse(id, NodeId.BulkImport, out var number))
        {
            return null;
        }

        var visible = await act.Sql.ScalarAsync<long>(
            new Sql($"SELECT i.id FROM imports i WHERE {Visibility.Imports(act.Viewer)} AND i.id = {number}"), act.Cancellation);
        return visible == number ? await act.Db.Imports.SingleAsync(i => i.Id == number, act.Cancellation) : null;
    }

    private static UserError Wrong(ImportStatus status, ImportStatus[] allowed) => new(
        ErrorCode.StatusTransition,
        $"The import is {WireNames<ImportStatus>.Of(status)}, and this takes one that is {string.Join(" or ", allowed.Select(WireNames<ImportStatus>.Of))}.",
        "id",
        status switch
        {
            ImportStatus.Checking or ImportStatus.Committing => "Wait until its rows are done.",
            ImportStatus.Ready => "Commit it first, or cancel it.",
            ImportStatus.Committed => "Its rows are opportunities now: take them back with undoImport, or work them.",
            ImportStatus.Cancelled or ImportStatus.Undone or ImportStatus.Failed => "Start a new import.",
            _ => null,
        });
}
