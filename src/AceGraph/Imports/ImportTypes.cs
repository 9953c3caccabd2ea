using AceGraph.Api;
using AceGraph.Api.Connections;
using AceGraph.Api.Types;
using AceGraph.Contracts;
using AceGraph.Data;
using AceGraph.Opportunities;
using AceGraph.Users;

namespace AceGraph.Imports;

public sealed class BulkImportType : ObjectType<BulkImport>
{
    public BulkImportType()
        : base("BulkImport", "A CSV file on its way into the pipeline: checked first, written by `commitImport`.")
    {
        Interface<NodeInterface>();
        Field("id", "ID!", "`I` and up to 19 digits.", i => NodeId.Format(NodeId.BulkImport, i.Id));
        Field("version", "Int!", "Raised by every mutation of it.", i => i.Version);
        Field("fileName", "String!", "What people know the file by.", i => i.FileName);
        Field("status", "ImportStatus!", "How it stands.", i => i.Status);
        Field("createdBy", "User!", "Who brought the file, and whose rights count for its rows.", (i, c) => c.LoadUser(i.CreatedById));
        Field("createdAt", "DateTime!", "When the file came.", i => i.CreatedAt);
        Field("committedAt", "DateTime", "When its last valid row was written.", i => i.CommittedAt);
        Field("counts", "ImportCounts!", "Its rows by what became of them.", i => i.Counts);
        Field("unknownColumns", "[String!]!", "Headings that are not read because the template has no column of their name.", i => ImportTable.Of(i).Unknown);
        Field("rows", "ImportRowConnection!", "The rows that were checked, in the order of the file.")
            .WithPaging()
            .Argument(Sdl.Type("ImportRowStatus"), "status", a => a.Description = "Only those of this status.")
            .ResolveAsync(async c => await ImportQueries.RowsAsync(c, c.Source));
        Field("failedRowsUrl", "URL", "Address of a CSV file with the failed rows as they came, and an Errors column; repaired and uploaded it makes exactly those. "
            + "Null where no row failed.", (i, c) => i.Counts.Failed == 0 || c.Request().Address is not { } server
                ? null
                : new Uri(server, $"imports/{NodeId.Format(NodeId.BulkImport, i.Id)}/failed.csv"));
    }
}

public sealed class ImportCountsType : ObjectType<ImportCounts>
{
    public ImportCountsType()
        : base("ImportCounts", "Rows of an import by what became of them.")
    {
        Field("total", "Int!", "All rows of the file.", c => c.Total);
        Field("valid", "Int!", "Right, and not written yet.", c => c.Valid);
        Field("failed", "Int!", "Not taken as they are.", c => c.Failed);
        Field("created", "Int!", "Made an opportunity.", c => c.Created);
        Field("updated", "Int!", "Updated an opportunity, or found it as they say.", c => c.Updated);
        Field("submitted", "Int!", "Of those created and updated: submitted too.", c => c.Submitted);
        Field("undone", "Int!", "Taken back.", c => c.Undone);
    }
}

public sealed class ImportRowType : ObjectType<ShownRow>
{
    public ImportRowType()
        : base("ImportRow", "One row of a file.")
    {
        Field("number", "Int!", "1 is the first row under the header.", r => r.Row.Number);
        Field("status", "ImportRowStatus!", "What became of it.", r => r.Row.Status!.Value);
        Field("cells", "[ImportCell!]!", "Its cells in the order of the file.", r => r.Cells);
        Field("errors", "[UserError!]!", "What is wrong with it; fields are named as in OpportunityInput, and the message names the column.", r => RowErrors.Read(r.Row.Errors));
        Field("opportunity", "Opportunity", "What it made or updated, where the viewer may see it.", (r, c) => c.LoadOpportunity(r.Row.OpportunityId));
    }
}

public sealed class ImportCellType : ObjectType<ImportCell>
{
    public ImportCellType()
        : base("ImportCell", "One cell of a row.")
    {
        Field("column", "String!", "Its heading in the file.", c => c.Column);
        Field("value", "String!", "As it came, without the apostrophe that keeps a spreadsheet from running or recasting it.", c => c.Value);
    }
}

/// <summary>A row with the headings of its import.</summary>
public sealed record ShownRow(ImportRow Row, IReadOnlyList<string> Headings)
{
    public IReadOnlyList<ImportCell> Cells => [.. Headings.Zip(ImportTable.CellsOf(Row), (heading, cell) => new ImportCell(heading, cell))];
}

[SchemaType]
public sealed record ImportCell(string Column, string Value);
