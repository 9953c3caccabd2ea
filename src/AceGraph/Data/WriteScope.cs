using AceGraph.Changes;

namespace AceGraph.Data;

/// <summary>What a unit of work has: the model to change, and the session to read by SQL inside the same transaction.</summary>
public sealed class WriteScope(AceGraphContext db, SqlSession sql)
{
    private readonly List<object> _rows = [];
    private readonly List<Change> _changes = [];

    public AceGraphContext Db { get; } = db;

    public SqlSession Sql { get; } = sql;

    /// <summary>
    /// Set first thing where hundreds of records are made at once: what is new then goes past the change tracker, whose cost grows with
    /// all that it holds. Rules do not find it in the database before the commit.
    /// </summary>
    public bool IsBulk { get; set; }

    /// <summary>New records past the change tracker, in the order in which they were added.</summary>
    public IReadOnlyList<object> Rows => _rows;

    /// <summary>Changes past the change tracker.</summary>
    public IReadOnlyList<Change> Changes => _changes;

    /// <summary>A new record; what it refers to is there already, or was added before it.</summary>
    public void Add(object row)
    {
        if (IsBulk)
        {
            _rows.Add(row);
        }
        else
        {
            Db.Add(row);
        }
    }

    public void Add(Change change)
    {
        if (IsBulk)
        {
            _changes.Add(change);
        }
        else
        {
            Db.Changes.Add(change);
        }
    }
}
