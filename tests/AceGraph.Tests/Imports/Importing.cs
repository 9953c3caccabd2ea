using System.Text.Json;
using AceGraph.Tests.Opportunities;

namespace AceGraph.Tests.Imports;

/// <summary>Imports as a client sends them.</summary>
public static class Importing
{
    /// <summary>What a payload with an import is asked for.</summary>
    public const string Selection =
        """
        bulkImport {
          id version status fileName unknownColumns failedRowsUrl
          counts { total valid failed created updated submitted undone }
          rows(first: 100) { nodes { number status cells { column value } errors { code field message hint subject { id } } opportunity { id } } }
        }
        """;

    /// <summary>Headings of a row that can be submitted.</summary>
    public const string Headings =
        "Partner CRM Unique Identifier,Partner Project Title,Customer Company Name,Customer Website,Country,State,Postal Code,Industry Vertical,Customer Business Problem,"
        + "Use Case,Delivery Model,Sales Activities,Partner Primary Need From AWS,Solution Offered,Estimated AWS Monthly Recurring Revenue,"
        + "Estimated AWS Monthly Recurring Revenue Currency,Target Close Date,Opportunity Type,Stage,Submit";

    /// <summary>The cells of such a row.</summary>
    /// <param name="crmId">Names the record.</param>
    /// <param name="customer">Its website's first label, and part of the company's name.</param>
    /// <param name="submit">Yes, No or blank.</param>
    public static string Row(string crmId, string customer, string submit = "") =>
        $"{crmId},Deal {crmId},Company {customer},https://{customer}.example,United States,Ohio,43004,Retail,\"The customer needs a new shop that scales, soon\","
        + $"Containers & Serverless,SaaS or PaaS,Initialized discussions with customer,Co-Sell - Technical Consultation,Solution 701,1000,USD,2027-01-31,Net New Business,Qualified,{submit}";

    /// <summary>A file of such rows.</summary>
    public static string File(params string[] rows) => string.Join("\r\n", rows.Prepend(Headings));

    /// <summary>Sends a file as text; the answer holds the import with its checked rows.</summary>
    public static Task<Answer> StartAsync(this Pipeline pipeline, string who, string csv) =>
        pipeline.ImportAsync(who, "startImport", new { csv, fileName = "deals.csv" });

    /// <summary>Sends bytes as an upload.</summary>
    public static async Task<Answer> UploadAsync(this Pipeline pipeline, string who, byte[] file, string name = "deals.csv", object? mapping = null)
    {
        var variables = JsonSerializer.Serialize(new { f = (string?)null, m = mapping });
        var selection = Selection.ReplaceLineEndings(" ");
        using var form = new MultipartFormDataContent
        {
            {
                new StringContent(
                    "{\"query\": \"mutation($f: Upload, $m: [ColumnMappingInput!]) { payload: startImport(input: {file: $f, mapping: $m}) { "
                    + $"{selection} errors {{ code field message hint }} warnings {{ code field message }} }} }}\", \"variables\": {variables}}}"),
                "operations"
            },
            { new StringContent("""{"0": ["variables.f"]}"""), "map" },
            { new ByteArrayContent(file), "0", name },
        };
        return new Answer(await pipeline.Server.PostAsync(who, form));
    }

    /// <summary>Sends one mutation of imports.</summary>
    public static async Task<Answer> ImportAsync(this Pipeline pipeline, string who, string mutation, object input) => new(
        await pipeline.Server.QueryAsync(who, Document(mutation), new { input }));

    /// <summary>Starts an import and commits it.</summary>
    public static async Task<Answer> CommittedAsync(this Pipeline pipeline, string who, string csv)
    {
        var started = await pipeline.StartAsync(who, csv);
        Assert.Empty(started.Errors);
        return await pipeline.ImportAsync(who, "commitImport", new { id = started.ImportId() });
    }

    /// <summary>The import of the payload.</summary>
    public static JsonElement Import(this Answer answer) => answer.Payload.GetProperty("bulkImport");

    /// <summary>Its node id.</summary>
    public static string ImportId(this Answer answer) => answer.Import().GetProperty("id").GetString()!;

    /// <summary>Its status.</summary>
    public static string Status(this Answer answer) => answer.Import().GetProperty("status").GetString()!;

    /// <summary>Each row as its number, its status and its errors.</summary>
    public static IReadOnlyList<string> Rows(this Answer answer) => [.. answer.RowNodes().Select(Line)];

    /// <summary>The rows of the payload.</summary>
    public static IEnumerable<JsonElement> RowNodes(this Answer answer) => answer.Import().GetProperty("rows").GetProperty("nodes").EnumerateArray();

    /// <summary>The id of the opportunity of a row.</summary>
    public static string? OpportunityOf(this Answer answer, int row) =>
        answer.RowNodes().ElementAt(row - 1).GetProperty("opportunity") is { ValueKind: JsonValueKind.Object } made ? made.GetProperty("id").GetString() : null;

    /// <summary>A row as its number, its status and its errors.</summary>
    public static string Line(JsonElement row) =>
        string.Join(", ", Answer.Lines(row.GetProperty("errors")).Prepend($"{row.GetProperty("number")} {row.GetProperty("status")}"));

    /// <summary>The counts as one line.</summary>
    public static string Counts(this Answer answer) =>
        string.Join(' ', answer.Import().GetProperty("counts").EnumerateObject().Where(c => c.Value.GetInt32() > 0).Select(c => $"{c.Name} {c.Value}"));

    private static string Document(string mutation)
    {
        const string error = "{ code field message hint subject { id } conflicts { path } }";
        var type = char.ToUpperInvariant(mutation[0]) + mutation[1..] + "Input";
        var rest = mutation == "fixImportRow" ? "row { number status errors { code field message } opportunity { id } }" : $"warnings {error}";
        return $"mutation($input: {type}!) {{ payload: {mutation}(input: $input) {{ {Selection} errors {error} {rest} }} }}";
    }
}
