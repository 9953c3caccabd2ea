using AceGraph.Contracts;
using AceGraph.Errors;
using AceGraph.Mutations;

namespace AceGraph.Imports;

[SchemaType]
public sealed record ImportPayload(BulkImport? BulkImport, IReadOnlyList<UserError> Errors, IReadOnlyList<UserError> Warnings) : Payload(Errors);

public sealed class ImportPayloadType : PayloadType<ImportPayload>
{
    public ImportPayloadType()
        : base("ImportPayload", "An import as it now stands.")
    {
        Field("bulkImport", "BulkImport", "With errors as it stands, where the viewer may see it.", p => p.BulkImport);
        AddErrors();
        AddWarnings(p => p.Warnings);
    }
}

[SchemaType]
public sealed record FixImportRowPayload(BulkImport? BulkImport, ShownRow? Row, IReadOnlyList<UserError> Errors) : Payload(Errors);

public sealed class FixImportRowPayloadType : PayloadType<FixImportRowPayload>
{
    public FixImportRowPayloadType()
        : base("FixImportRowPayload", "A row as it was judged again; what is still wrong with it stands in the row.")
    {
        Field("bulkImport", "BulkImport", "With errors as it stands, where the viewer may see it.", p => p.BulkImport);
        Field("row", "ImportRow", "Null with errors.", p => p.Row);
        AddErrors();
    }
}
