using AceGraph.Data;
using AceGraph.Opportunities;

namespace AceGraph.Changes;

/// <summary>The changed fields of one record, newest first.</summary>
internal static class History
{
    private static readonly IReadOnlyList<SortKey> NewestFirst =
        [new(new Sql($"f.change_id"), Descending: true), new(new Sql($"f.position"), Descending: true)];

    /// <param name="fields">Input field paths; an object stands for all its fields. Null: every field.</param>
    /// <param name="hidden">Whether the viewer must not see the fields that a pending invitation hides.</param>
    public static NestedListing<string, RecordedChange> Listing(IReadOnlyCollection<string>? fields, bool hidden)
    {
        var conditions = new List<Sql>();
        if (fields is not null)
        {
            conditions.Add(AnyOf(fields));
        }

        if (hidden)
        {
            conditions.Add(Predicates.Not(AnyOf(HiddenFields.Paths)));
        }

        return new(
            new Listing<RecordedChange>(RecordedChange.From, RecordedChange.Columns, 6, Predicates.All(conditions), NewestFirst, RecordedChange.Map),
            "f.subject_id",
            (row, column) => row.GetString(column));
    }

    private static Sql AnyOf(IEnumerable<string> paths) =>
        Predicates.Any([.. paths.Select(path => new Sql($"(f.path = {path} OR {StartsWith(path + ".")})"))]);

    private static Sql StartsWith(string path) => new($"substr(f.path, 1, {path.Length}) = {path}");
}
