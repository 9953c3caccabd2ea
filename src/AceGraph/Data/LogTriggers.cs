namespace AceGraph.Data;

/// <summary>The triggers by which the database itself keeps the change log as it was written.</summary>
internal static class LogTriggers
{
    private static readonly (string Table, string IsTheSame)[] Tables =
    [
        ("changes", "id = NEW.id"),
        ("field_changes", "change_id = NEW.change_id AND position = NEW.position OR rowid = NEW.rowid"),
        ("log_entries", "position = NEW.position OR change_id = NEW.change_id"),
    ];

    /// <summary>The statement that makes each trigger, by its name.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = Tables
        .SelectMany(t => new[]
        {
            Trigger(t.Table, "update", $"UPDATE ON {t.Table}"),
            Trigger(t.Table, "delete", $"DELETE ON {t.Table}"),
            // INSERT OR REPLACE removes the row in its way without asking the trigger against deletions.
            Trigger(t.Table, "replace", $"INSERT ON {t.Table} WHEN EXISTS (SELECT 1 FROM {t.Table} WHERE {t.IsTheSame})"),
        })
        .ToDictionary();

    private static KeyValuePair<string, string> Trigger(string table, string act, string moment) => new(
        $"{table}_no_{act}",
        $"CREATE TRIGGER \"{table}_no_{act}\" BEFORE {moment} BEGIN SELECT RAISE(ABORT, 'The change log is append-only.'); END");
}
