using System.Text;
using AceGraph.Api;
using AceGraph.Api.Types;
using AceGraph.Auth;
using AceGraph.Errors;
using AceGraph.Mutations;
using AceGraph.Opportunities.Fields;

namespace AceGraph.Imports;

/// <summary>Takes a file in: one that cannot be read is refused as a whole; else its rows are stored as they came, to be checked.</summary>
internal static class StartImport
{
    private const int MostOfName = 255;
    private const string DefaultName = "import.csv";

    /// <summary>What is wrong with the input beside the file's content, and the file.</summary>
    public static (Stream? Content, string Field, string Name, IReadOnlyList<UserError> Errors) Open(IDictionary<string, object?> input)
    {
        var (file, csv) = (input.TryGetValue("file", out var upload) ? (UploadedFile?)upload : null, input.Text("csv"));
        var reading = new FieldReading(KnownReferences.None, null);
        var name = TextRules.Read(input.Text("fileName") ?? file?.Name, "fileName", MostOfName, reading) ?? DefaultName;
        if (file is null == csv is null)
        {
            var message = csv is null ? "Neither a file nor its text is given." : "A file and its text are given at once.";
            return (null, "file", name, [.. reading.Errors, new UserError(ErrorCode.ValueInvalid, message, "file", "Give `file` in a multipart request, or `csv`.")]);
        }

        return reading.Errors.Count > 0
            ? (null, "file", name, reading.Errors)
            : (file?.OpenRead() ?? new MemoryStream(Bytes(csv!)), file is null ? "csv" : "file", name, []);
    }

    /// <summary>Reads a file whole.</summary>
    /// <param name="content">Seekable.</param>
    /// <param name="field">The argument that errors name.</param>
    /// <param name="name">Of the file.</param>
    /// <param name="mapping">What the caller says about the columns.</param>
    /// <param name="cancellation">Of the request.</param>
    public static async Task<Outcome<ReadFile>> ReadAsync(
        Stream content, string field, string name, IReadOnlyList<ColumnMapping>? mapping, CancellationToken cancellation)
    {
        var file = await ImportFile.OpenAsync(content, field, cancellation);
        if (!file.Succeeded)
        {
            return Outcome<ReadFile>.Refused(file.Errors);
        }

        var columns = ImportMapping.Of(file.Result!.Headings, mapping, field);
        if (!columns.Succeeded)
        {
            return Outcome<ReadFile>.Refused(columns.Errors);
        }

        var table = ImportTable.Of(columns.Result!);
        return new Outcome<ReadFile>(new ReadFile(name, table, [.. file.Result.Rows().Select(r => Row(table, r))]), []) { Warnings = columns.Warnings };
    }

    public static UserError? Refuse(CurrentUser viewer) => Gate.Pipeline(viewer) ?? Gate.PipelineModel(viewer);

    public static Task<Outcome<BulkImport>> RunAsync(Act act, ReadFile file, IReadOnlyList<UserError> warnings)
    {
        if (Refuse(act.Viewer) is { } refused)
        {
            return Task.FromResult<Outcome<BulkImport>>(refused);
        }

        var import = New(act, file);
        act.Scope.IsBulk = true;
        act.Scope.Add(import);
        foreach (var row in file.Rows)
        {
            row.ImportId = import.Id;
            act.Scope.Add(row);
        }

        return Task.FromResult(new Outcome<BulkImport>(import, []) { Warnings = warnings });
    }

    public static IReadOnlyList<ColumnMapping>? Mapping(IDictionary<string, object?> input) =>
        input.TryGetValue("mapping", out var given) && given is System.Collections.IEnumerable items
            ? [.. items.Cast<IDictionary<string, object?>>().Select(m => new ColumnMapping(m.Text("heading")!, m.Text("column")))]
            : null;

    private static BulkImport New(Act act, ReadFile file)
    {
        var import = new BulkImport
        {
            Id = act.Ids.Next(),
            PartnerId = act.Viewer.Partner!.Id,
            CreatedById = act.Viewer.User.Id,
            FileName = file.Name,
            CreatedAt = act.Now,
            Roles = [.. act.Viewer.Roles.Order()],
            Client = act.Viewer.Client,
            Counts = new ImportCounts { Total = file.Rows.Count },
        };
        file.Table.WriteTo(import);
        return import;
    }

    private static ImportRow Row(ImportTable table, ImportFileRow read)
    {
        var row = new ImportRow { Number = read.Number, Line = read.Line };
        table.Fill(row, read.Cells);
        return row;
    }

    /// <summary>Half a surrogate pair becomes what the reader of files refuses by its line.</summary>
    private static byte[] Bytes(string csv) => Encoding.GetEncoding("utf-8", new EncoderReplacementFallback("\uFFFE"), DecoderFallback.ExceptionFallback).GetBytes(csv);
}

/// <summary>A file that was read through.</summary>
internal sealed record ReadFile(string Name, ImportTable Table, IReadOnlyList<ImportRow> Rows);

public sealed class StartImportInput : InputType
{
    public StartImportInput()
        : base("StartImportInput", "A CSV file: `file` or `csv`, one of the two.")
    {
        Field("file", "Upload", "The file, in a multipart request: at most 10,000 rows and 10 MiB.");
        Field("csv", "String", "The text of the file instead.");
        Field("fileName", "String", "What people know the file by; its own name where absent. At most 255 characters.");
        Field("mapping", "[ColumnMappingInput!]", "For headings that are not the template's: which column each feeds.");
        AddIdempotencyKey();
    }
}

public sealed class ColumnMappingInput : InputType
{
    public ColumnMappingInput()
        : base("ColumnMappingInput", "Which column of the template a column of the file feeds.")
    {
        Field("heading", "String!", "Heading in the file.");
        Field("column", "String", "Heading of the template; null leaves the column out.");
    }
}
