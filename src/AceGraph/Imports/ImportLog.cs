using AceGraph.Changes;
using AceGraph.Data;
using AceGraph.Mutations;

namespace AceGraph.Imports;

internal static class ImportLog
{
    /// <summary>Writes what became of an import into the log, with its counts.</summary>
    public static void Record(Act act, ChangeType type, BulkImport import, ImportStatus before) => act.Record(
        new Change
        {
            Type = type,
            SubjectId = NodeId.Format(NodeId.BulkImport, import.Id),
            PartnerId = import.PartnerId,
            OwnerId = import.CreatedById,
            Version = import.Version,
        },
        [
            LoggedField.Of("status", before, import.Status),
            LoggedField.Of("counts.created", null, import.Counts.Created),
            LoggedField.Of("counts.updated", null, import.Counts.Updated),
            LoggedField.Of("counts.submitted", null, import.Counts.Submitted),
            LoggedField.Of("counts.failed", null, import.Counts.Failed),
            LoggedField.Of("counts.undone", null, import.Counts.Undone),
        ]);
}
