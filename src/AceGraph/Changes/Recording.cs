using AceGraph.Data;

namespace AceGraph.Changes;

/// <summary>How a change comes into the log.</summary>
public static class Recording
{
    /// <summary>Adds a change that has its id, time and actor, with its fields in their order. Its place is given with the commit.</summary>
    public static void Record(this AceGraphContext db, Change change, IReadOnlyList<FieldChange> fields)
    {
        Fill(change, fields);
        db.Changes.Add(change);
    }

    /// <summary>Gives a change its fields.</summary>
    public static void Fill(Change change, IReadOnlyList<FieldChange> fields)
    {
        for (var i = 0; i < fields.Count; i++)
        {
            (fields[i].ChangeId, fields[i].Position, fields[i].SubjectId) = (change.Id, i, change.SubjectId);
        }

        change.Fields = [.. fields];
    }
}
