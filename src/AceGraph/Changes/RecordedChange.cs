using System.Data.Common;
using AceGraph.Data;

namespace AceGraph.Changes;

/// <summary>A changed field as the log tells it: with the time and the actor of its change.</summary>
public sealed record RecordedChange(string SubjectId, string Path, string? OldValue, string? NewValue, DateTimeOffset At, long? ActorId)
{
    public static SqlName Columns { get; } = new("f.subject_id, f.path, f.old_value, f.new_value, c.at, c.actor_id");

    public static SqlName From { get; } = new("field_changes f JOIN changes c ON c.id = f.change_id");

    public static RecordedChange Map(DbDataReader row) =>
        new(row.GetString(0), row.GetString(1), row.Text(2), row.Text(3), row.Instant(4), row.Id(5));
}
