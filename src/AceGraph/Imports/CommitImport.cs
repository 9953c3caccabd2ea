using AceGraph.Api.Types;
using AceGraph.Mutations;

namespace AceGraph.Imports;

/// <summary>Has the valid rows of a checked import written, in the background.</summary>
internal static class CommitImport
{
    public static async Task<Outcome<BulkImport>> RunAsync(Act act, string id, int? version)
    {
        var (import, refused) = await ImportGate.OpenAsync(act, id, version, ImportStatus.Ready);
        if (refused is not null)
        {
            return refused;
        }

        import!.Status = ImportStatus.Committing;
        import.Version++;
        if (import.CreatedById == act.Viewer.User.Id)
        {
            // No more than this call allows, whatever the one that brought the file did.
            import.Roles = [.. import.Roles.Intersect(act.Viewer.Roles)];
            import.Client = act.Viewer.Client;
        }

        return import;
    }
}

public sealed class CommitImportInput : InputType
{
    public CommitImportInput()
        : base("CommitImportInput", "Which import is to be written.")
    {
        Field("id", "ID!", "The import.");
        Field("version", "Int", "The version that was looked at; a later one is a conflict.");
        AddIdempotencyKey();
    }
}
