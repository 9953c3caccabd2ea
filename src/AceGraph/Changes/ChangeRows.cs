using System.Data.Common;
using AceGraph.Data;

namespace AceGraph.Changes;

/// <summary>Changes as SQL reads them, with their fields.</summary>
internal static class ChangeRows
{
    public const int ColumnCount = 9;

    public static SqlName Columns { get; } = new("c.id, c.type, c.at, c.actor_id, c.client, c.subject_id, c.partner_id, c.owner_id, c.version");

    public static SqlName FieldColumns { get; } = new("f.change_id, f.position, f.subject_id, f.path, f.old_value, f.new_value");

    public static Change Map(DbDataReader row) => new()
    {
        Id = row.GetInt64(0),
        Type = row.Pick<ChangeType>(1),
        At = row.Instant(2),
        ActorId = row.Id(3),
        Client = row.Text(4),
        SubjectId = row.GetString(5),
        PartnerId = row.Id(6),
        OwnerId = row.Id(7),
        Version = row.Number(8),
    };

    /// <param name="sql">Where to.</param>
    /// <param name="where">Condition, and order where it matters; alias <c>c</c>.</param>
    /// <param name="cancellation">Of the caller.</param>
    public static async Task<List<Change>> ListAsync(ISqlReader sql, Sql where, CancellationToken cancellation)
    {
        var changes = await sql.ListAsync(new Sql($"SELECT {Columns} FROM changes c WHERE {where}"), Map, cancellation);
        await FillAsync(sql, changes, cancellation);
        return changes;
    }

    /// <summary>Reads the fields of changes that were read without.</summary>
    public static async Task FillAsync(ISqlReader sql, IReadOnlyCollection<Change> changes, CancellationToken cancellation)
    {
        if (changes.Count == 0)
        {
            return;
        }

        var fields = await sql.ListAsync(
            new Sql($"SELECT {FieldColumns} FROM field_changes f WHERE {Predicates.In("f.change_id", changes.Select(c => c.Id))} ORDER BY f.change_id, f.position"),
            MapField,
            cancellation);
        var byChange = fields.ToLookup(f => f.ChangeId);
        foreach (var change in changes)
        {
            change.Fields = [.. byChange[change.Id]];
        }
    }

    public static FieldChange MapField(DbDataReader row) => new()
    {
        ChangeId = row.GetInt64(0),
        Position = row.GetInt32(1),
        SubjectId = row.GetString(2),
        Path = row.GetString(3),
        OldValue = row.Text(4),
        NewValue = row.Text(5),
    };
}
