using AceGraph.Data;

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
            conditions.Add(Predicates.Any([.. fields.Select(f => new Sql($"(f.path = {f} OR {StartsWith(f + ".")})"))]));
        }

        if (hidden)
        {
            conditions.Add(Predicates.Not(new Sql(
                $@"(f.path IN ('customer.address.street', 'customer.address.city', 'customer.address.postalCode', 'customer.awsAccountId', 'otherSolution')
                    OR {StartsWith("customer.contact")})")));
        }

        return new(
            new Listing<RecordedChange>(RecordedChange.From, RecordedChange.Columns, 6, Predicates.All(conditions), NewestFirst, RecordedChange.Map),
            "f.subject_id",
            (row, column) => row.GetString(column));
    }

    private static Sql StartsWith(string path) => new($"substr(f.path, 1, {path.Length}) = {path}");
}
