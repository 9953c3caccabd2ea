using AceGraph.Api;
using AceGraph.Auth;
using AceGraph.Data;
using GraphQL;
using GraphQL.DataLoader;

namespace AceGraph.Changes;

public static class ChangeLoading
{
    /// <summary>The change, where the viewer may see it, without its fields.</summary>
    public static IDataLoaderResult<Change?>? LoadChange(this IResolveFieldContext context, long? id)
    {
        var viewer = context.Viewer();
        return context.LoadById(
            "changes",
            id,
            "c.id",
            ids => new Sql($"SELECT {ChangeRows.Columns} FROM changes c WHERE {Visibility.Changes(viewer)} AND {ids}"),
            ChangeRows.Map,
            c => c.Id);
    }

    internal static IDataLoaderResult<IReadOnlyList<FieldChange>> LoadChangedFields(this IResolveFieldContext context, long changeId) => context.LoadMany(
        "changed fields",
        changeId,
        "f.change_id",
        ids => new Sql($"SELECT {ChangeRows.FieldColumns} FROM field_changes f WHERE {ids} ORDER BY f.change_id, f.position"),
        ChangeRows.MapField,
        f => f.ChangeId);
}
