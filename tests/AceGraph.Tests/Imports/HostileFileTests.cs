using System.Net;
using System.Text;
using AceGraph.Data;
using AceGraph.Tests.Harness;
using AceGraph.Tests.Opportunities;

namespace AceGraph.Tests.Imports;

/// <summary>Files as they come from people and programs, from the request to the answer, and what is left of them in the database.</summary>
public sealed class HostileFileTests(Pipeline pipeline) : IClassFixture<Pipeline>
{
    private const string Least = "Partner CRM Unique Identifier,Partner Project Title,Customer Company Name";

    private static readonly Dictionary<string, Func<byte[]>> Files = new(StringComparer.Ordinal)
    {
        ["empty"] = () => [],
        ["mark only"] = () => Encoding.UTF8.GetPreamble(),
        ["header only"] = () => Text($"{Least}\n"),
        ["blank headings"] = () => Text(" , ,\t\n , ,\n"),
        ["no known heading"] = () => Text("Colour,Size\nred,1\n"),
        ["tabs"] = () => Text($"{Least}\nA,B,C\n".Replace(',', '\t')),
        ["one column"] = () => Text("Partner Project Title\nA\n"),
        ["repeated heading"] = () => Text($"{Least},partner project TITLE *\nA,B,C,D\n"),
        ["ragged"] = () => Text($"{Least}\nA,B,C\nA,B,C,D\n"),
        ["broken quote"] = () => Text($"{Least}\n{string.Concat(Enumerable.Range(2, 8998).Select(line => $"H-{line},\"A \"\"quoted\"\" title\",B\n"))}H-x,\"A\"x,B\n"),
        ["open quote"] = () => Text($"{Least}\nA,\"B,C\nA,B,C\n"),
        ["NUL"] = () => Text($"{Least}\nA,B,C\nA,B\0,C\n"),
        ["Latin-1"] = () => Encoding.Latin1.GetBytes($"{Least}\nA,Zürich,C\n"),
        ["UTF-16"] = () => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes($"{Least}\nA,B,C\n")],
        ["UTF-16 unmarked"] = () => Encoding.Unicode.GetBytes($"{Least}\nA,B,C\n"),
        ["UTF-16 big-endian"] = () => Encoding.BigEndianUnicode.GetBytes($"{Least}\nA,B,C\n"),
        ["xlsx"] = () => [0x50, 0x4B, 3, 4, .. new byte[600]],
        ["million columns"] = () => Text(new string(',', 999_999) + "x\n1\n"),
        ["too many rows"] = () => Text($"{Least}\n{string.Concat(Enumerable.Range(0, 10_001).Select(i => $"H-{i},A,B\n"))}"),
        ["removed column"] = () => Text("Customer company name,Partner project title,Estimated AWS MRR,Primary contact phone\nA,B,5,1\n"),
    };

    [Theory]
    [InlineData("empty", "FILE_INVALID file", "The file is empty")]
    [InlineData("mark only", "FILE_INVALID file", "The file is empty")]
    [InlineData("header only", "FILE_INVALID file", "no row under them")]
    [InlineData("blank headings", "FILE_INVALID file", "The file is empty")]
    [InlineData("no known heading", "FILE_INVALID file", "Line 1 holds no heading of the template")]
    [InlineData("tabs", "FILE_INVALID file", "Line 1 holds no heading of the template")]
    [InlineData("one column", "FILE_INVALID file", "no column \"Customer Company Name\"")]
    [InlineData("repeated heading", "FILE_INVALID file", "\"Partner Project Title\" stands over two columns")]
    [InlineData("ragged", "FILE_INVALID file", "Line 3 has 4 cells, but the header has 3")]
    [InlineData("broken quote", "FILE_INVALID file", "A quoted cell that begins on line 9,000 goes on")]
    [InlineData("open quote", "FILE_INVALID file", "The quote that opens a cell on line 2 is never closed")]
    [InlineData("NUL", "FILE_INVALID file", "Line 3 holds the character NUL")]
    [InlineData("Latin-1", "FILE_INVALID file", "Line 2 holds bytes that are not UTF-8")]
    [InlineData("UTF-16", "FILE_INVALID file", "Line 1 is UTF-16")]
    [InlineData("UTF-16 unmarked", "FILE_INVALID file", "Line 1 is UTF-16")]
    [InlineData("UTF-16 big-endian", "FILE_INVALID file", "Line 1 is UTF-16")]
    [InlineData("xlsx", "FILE_INVALID file", "a spreadsheet or an archive, not of a CSV file")]
    [InlineData("million columns", "FILE_INVALID file", "The header has 1,000,000 columns; at most 255 are read")]
    [InlineData("too many rows", "FILE_TOO_LARGE file", "The file has 10,001 rows; at most 10,000 are taken")]
    [InlineData("removed column", "TEMPLATE_OUTDATED file", "Removed: Primary contact phone")]
    public async Task UnreadableFile_IsNamedAndLeavesNothing(string file, string error, string message)
    {
        var before = await StandAsync();
        var answer = await pipeline.UploadAsync(Cast.AceUser, Files[file]());
        Assert.Equal([error], answer.Errors);
        Assert.Contains(message, answer.Payload.GetProperty("errors")[0].GetProperty("message").GetString());
        Assert.Equal(before, await StandAsync());
    }

    [Fact]
    public async Task ColumnThatIsMappedTwice_IsNamedByItsPlace()
    {
        var before = await StandAsync();
        var mapping = new[] { new { heading = "Deal", column = "Partner Project Title" }, new { heading = "Name", column = "Partner Project Title" } };
        Assert.Equal(["VALUE_INVALID mapping.1.column"], (await pipeline.UploadAsync(Cast.AceUser, Text("Deal,Name\nA,B\n"), mapping: mapping)).Errors);
        Assert.Equal(before, await StandAsync());
    }

    [Fact]
    public async Task FileAboveTheLimit_IsRefusedOnTheWay()
    {
        var before = await StandAsync();
        var answer = await pipeline.UploadAsync(Cast.AceUser, new byte[(10 * 1024 * 1024) + 1]);
        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "TOO_LARGE"), (answer.Result.Status, Assert.Single(answer.Result.Codes)));
        Assert.Contains("10485760 bytes", answer.Result.Json.GetRawText());
        Assert.Equal(before, await StandAsync());
    }

    [Fact]
    public async Task HalfASurrogatePair_IsNotText()
    {
        var before = await StandAsync();
        var body = $$$"""{"query": "mutation($c: String) { startImport(input: {csv: $c}) { errors { code } } }", "variables": {"c": "{{{Least}}}\nA,\ud800,C"}}""";
        var answer = await pipeline.Server.PostAsync(Cast.AceUser, new StringContent(body, Encoding.UTF8, "application/json"));
        Assert.Equal((HttpStatusCode.BadRequest, "BAD_REQUEST"), (answer.Status, Assert.Single(answer.Codes)));
        Assert.Contains("lone surrogate", answer.Json.GetRawText());
        Assert.Equal(before, await StandAsync());
    }

    [Theory]
    [InlineData("Target Close Date", "12/31/2026", "ROW_INVALID targetCloseDate", "year, month and day, such as 2026-11-23")]
    [InlineData("Target Close Date", "31.12.2026", "ROW_INVALID targetCloseDate", "year, month and day, such as 2026-11-23")]
    [InlineData("Target Close Date", "46387", "ROW_INVALID targetCloseDate", "year, month and day, such as 2026-11-23")]
    [InlineData("Customer Software Value", "\"1,400.00\"", "ROW_INVALID softwareRevenue.value.amount", "digits with a point, such as 1400.00")]
    [InlineData("Customer Software Value", "\"1400,50\"", "ROW_INVALID softwareRevenue.value.amount", "digits with a point, such as 1400.00")]
    [InlineData("Customer Software Value", "1.4E+03", "ROW_INVALID softwareRevenue.value.amount", "digits with a point, such as 1400.00")]
    [InlineData("Industry Vertical", "Computers & Electronics", "INDUSTRY_REQUIRED customer.industry", "the nearest is \"Computers and Electronics\"")]
    [InlineData("Closed Reason", "Lost to Competitor – Google", "CLOSED_LOST_REASON_REQUIRED closedLostReason", "the nearest is \"Lost to Competitor - Google\"")]
    [InlineData("Customer AWS Account ID", "1.23457E+11", "VALUE_INVALID customer.awsAccountId", "12 digits")]
    public async Task CellOfAnotherForm_IsToldTheFormThatIsWanted(string column, string cell, string error, string wanted)
    {
        var before = await CountAsync();
        var committed = await pipeline.CommittedAsync(Cast.AceUser, $"{Least},{column}\nHC-1,A,B,{cell}\n");
        Assert.Equal([$"1 FAILED, {error}"], committed.Rows());
        var told = committed.RowNodes().Single().GetProperty("errors")[0];
        Assert.Contains(wanted, $"{told.GetProperty("message")} {told.GetProperty("hint")}");
        Assert.Equal(before, await CountAsync());
    }

    [Theory]
    [InlineData("\uFEFFPartner CRM Unique Identifier;Partner Project Title;Customer Company Name\r\nHF-1;A;B\r\n", "A")]
    [InlineData("Partner CRM Unique Identifier,Partner Project Title,Customer Company Name\r\nHF-2,\"two\r\nlines\",B\r\n", "two\r\nlines")]
    [InlineData("Partner CRM Unique Identifier,Partner Project Title,Customer Company Name\r\n\nHF-3,A,B\r\r\n", "A")]
    [InlineData("Partner CRM Unique Identifier,Partner Project Title,Customer Company Name, , \nHF-4,A,B,x\n", "A")]
    [InlineData("Partner CRM Unique Identifier,Partner Project Title,Customer Company Name\nHF-5,\"=HYPERLINK(\"\"http://x.example\"\")\",B\n", "=HYPERLINK(\"http://x.example\")")]
    [InlineData("Partner CRM Unique Identifier,Partner Project Title,Customer Company Name\nHF-6,'007,B\n", "007")]
    [InlineData("Partner CRM unique id,Partner project title,Customer company name\nHF-7,A,B\n", "A")]
    public async Task ReadableFile_IsReadAsItWasMeant(string file, string title)
    {
        var started = await pipeline.UploadAsync(Cast.AceUser, Text(file));
        Assert.Equal(["1 VALID"], started.Rows());
        var committed = await pipeline.ImportAsync(Cast.AceUser, "commitImport", new { id = started.ImportId() });
        var made = await pipeline.ReadAsync(Cast.AceUser, committed.OpportunityOf(1)!, "title");
        Assert.Equal(title, made.GetProperty("title").GetString());
    }

    private Task<long> CountAsync() => pipeline.Database.ScalarAsync<long>(
        new Sql($"SELECT (SELECT count(*) FROM opportunities) + (SELECT count(*) FROM changes WHERE type <> 'IMPORT_COMMITTED')"), CancellationToken.None);

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>All that a file could leave.</summary>
    private async Task<string> StandAsync() => await pipeline.DumpAsync() + string.Join('|', await pipeline.Database.ListAsync(
        new Sql($"SELECT i.id || ' ' || (SELECT count(*) FROM import_rows) FROM imports i"), row => row.GetString(0), CancellationToken.None));
}
