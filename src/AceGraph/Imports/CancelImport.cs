using AceGraph.Api.Types;
using AceGraph.Mutations;

namespace AceGraph.Imports;

/// <summary>Gives up an import before anything of it is written.</summary>
internal static class CancelImport
{
    public static async Task<Outcome<BulkImport>> RunAsync(Act act, string id, int? version)
    {
        var (import, refused) = await ImportGate.OpenAsync(act, id, version, ImportStatus.Checking, ImportStatus.Ready);
        if (refused is not null)
        {
            return refused;
        }

        import!.Status = ImportStatus.Cancelled;
        import.Version++;
        return import;
    }
}

public sealed class CancelImportInput : InputType
{
    public CancelImportInput()
        : base("CancelImportInput", "Which import is to be given up.")
    {
        Field("id", "ID!", "The import.");
        Field("version", "Int", "The version that was looked at; a later one is a conflict.");
        AddIdempotencyKey();
    }
}
