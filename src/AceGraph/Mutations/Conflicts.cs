using AceGraph.Changes;
using AceGraph.Data;
using AceGraph.Errors;

namespace AceGraph.Mutations;

/// <summary>A stale version, answered with what changed since.</summary>
internal static class Conflicts
{
    /// <summary>The changed fields of a record after a version, oldest first.</summary>
    public static Task<List<RecordedChange>> SinceAsync(Act act, string subject, int version) => act.Sql.ListAsync(
        new Sql($"SELECT {RecordedChange.Columns} FROM {RecordedChange.From} WHERE f.subject_id = {subject} AND c.version > {version} ORDER BY f.change_id, f.position"),
        RecordedChange.Map,
        act.Cancellation);

    public static UserError Error(string kind, int present, int sent, IReadOnlyList<RecordedChange> conflicts) => new(
        ErrorCode.VersionConflict,
        $"The {kind} is at version {present}, and version {sent} was sent.",
        "version",
        "Look at `conflicts`, decide, and send the change again with the present version.")
    {
        Conflicts = conflicts,
    };
}
