using AceGraph.Changes;
using AceGraph.Data;
using AceGraph.Errors;

namespace AceGraph.Mutations;

/// <summary>A stale version, answered with what changed since.</summary>
internal static class Conflicts
{
    /// <summary>As many as a page of a list may have: any version may be sent, and a record can have changed without end.</summary>
    private const int Most = 100;

    /// <summary>The error where another version was sent than the record has; null where none was, or the present one.</summary>
    /// <param name="act">The mutation.</param>
    /// <param name="kind">What the record is, in words.</param>
    /// <param name="subject">Its node id.</param>
    /// <param name="present">The version that it has.</param>
    /// <param name="sent">The version that the caller saw.</param>
    /// <param name="isTold">Which changes the viewer may be told; null: all.</param>
    public static async Task<UserError?> CheckAsync(
        Act act, string kind, string subject, int present, int? sent, Func<RecordedChange, bool>? isTold = null)
    {
        if (sent is not { } version || version == present)
        {
            return null;
        }

        var changes = await SinceAsync(act, subject, version);
        return Error(kind, present, version, isTold is null ? changes : [.. changes.Where(isTold)]);
    }

    /// <summary>The last changed fields of a record after a version, oldest first.</summary>
    private static async Task<List<RecordedChange>> SinceAsync(Act act, string subject, int version)
    {
        // By versions, which rise with the commits of all servers; ids rise with the clock of each.
        var order = new SqlName("c.version DESC, f.change_id DESC, f.position DESC");
        var changes = await act.Sql.ListAsync(
            new Sql($"SELECT {RecordedChange.Columns} FROM {RecordedChange.From} WHERE f.subject_id = {subject} AND c.version > {version} ORDER BY {order} LIMIT {Most}"),
            RecordedChange.Map,
            act.Cancellation);
        changes.Reverse();
        return changes;
    }

    private static UserError Error(string kind, int present, int sent, IReadOnlyList<RecordedChange> conflicts) => new(
        ErrorCode.VersionConflict,
        $"The {kind} is at version {present}, and version {sent} was sent.",
        "version",
        "Look at `conflicts`, decide, and send the change again with the present version.")
    {
        Conflicts = conflicts,
    };
}
