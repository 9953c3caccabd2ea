using System.Text;
using AceGraph.Errors;
using AceGraph.Imports;
using AceGraph.Mutations;

namespace AceGraph.Tests.Imports;

public sealed class ImportFileTests
{
    private const string NineThousand = "Title;Problem\r\n";

    public static TheoryData<string, string[]> Readable => new()
    {
        { "Title,City\nA,B\n", ["Title|City", "1@2 A|B"] },
        { "Title;City\r\nA;B\r\n", ["Title|City", "1@2 A|B"] },
        { "\uFEFFTitle,City\nA,B", ["Title|City", "1@2 A|B"] },
        { "\uFEFF\uFEFFTitle,City\nA,B", ["Title|City", "1@2 A|B"] },
        { "Title,City\nA,B\n\n  \n,\n\n", ["Title|City", "1@2 A|B"] },
        { "\n\nTitle,City\n\nA,B\n,,\nC,D\n", ["Title|City", "1@5 A|B", "2@7 C|D"] },
        { "Title,City\n\"A\r\nB\nC\",D\nE,F\n", ["Title|City", "1@2 A\r\nB\nC|D", "2@5 E|F"] },
        { "Title,City\rA,B\rC,D\r", ["Title|City", "1@2 A|B", "2@3 C|D"] },
        { "Title,\"Ci,ty\"\n\"A \"\"x\"\"\",\"B;C\"\n", ["Title|Ci,ty", "1@2 A \"x\"|B;C"] },
        { "\"Title; long\";City\n\"A;B\";\"1,5\"\n", ["Title; long|City", "1@2 A;B|1,5"] },
        { "Title, City ,\nA\nB,C,,,\n", ["Title|City|Column 3", "1@2 A||", "2@3 B|C|"] },
        { "Title\n'=1+1\n'+4\n'-4\n'@x\n\"'\tx\"\n'plain\n''=x\n-4\n", ["Title", "1@2 =1+1", "2@3 +4", "3@4 -4", "4@5 @x", "5@6 \tx", "6@7 'plain", "7@8 '=x", "8@9 -4"] },
        { "Título,市\nñ,😀\n", ["Título|市", "1@2 ñ|😀"] },
    };

    public static TheoryData<string, string> Broken => new()
    {
        { "", "The file is empty" },
        { "\uFEFF", "The file is empty" },
        { "\n  \n,,,\n", "The file is empty" },
        { "Title,City\n", "no row" },
        { "Title,City\nA,\"B\nC,D\n", "The quote that opens a cell on line 2 is never closed" },
        { "Title,City\nA,B\nC,\"D\"x\n", "A quoted cell that begins on line 3 goes on" },
        { "Title,City\nA,\"B\nC\"x,D\n", "A quoted cell that begins on line 2 goes on" },
        { "Title,City\nA,5\" pipe\n", "A cell on line 2 holds a quote" },
        { "Title,City\nA,B,C\n", "Line 2 has 3 cells, but the header has 2" },
        { "Title,City\nA,B\n\"C\nD\",E,,F\n", "Line 3 has 4 cells, but the header has 2" },
        { "Title,title *\nA,B\n", "\"Title\" stands over two columns" },
        { "Title,City\nA,B\0\n", "Line 2 holds the character NUL" },
        { "Title,City\nA,B\nC,\uFFFE\n", "Line 3 holds bytes that are not UTF-8" },
    };

    [Theory]
    [MemberData(nameof(Readable))]
    public async Task Readable_GivesHeadingsAndRowsWithTheirLines(string text, string[] expected)
    {
        var file = (await OpenAsync(Encoding.UTF8.GetBytes(text))).Result!;
        Assert.Equal<string>(expected, [string.Join('|', file.Headings), .. file.Rows().Select(r => $"{r.Number}@{r.Line} {string.Join('|', r.Cells)}")]);
        Assert.Equal(expected.Length - 1, file.RowCount);
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task Broken_IsRefusedByItsLine(string text, string message) => Refused(ErrorCode.FileInvalid, message, await OpenAsync(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("utf-16", true, "Line 1 is UTF-16")]
    [InlineData("utf-16", false, "Line 1 is UTF-16")]
    [InlineData("utf-16BE", true, "Line 1 is UTF-16")]
    [InlineData("utf-16BE", false, "Line 1 is UTF-16")]
    [InlineData("utf-32", true, "Line 1 is UTF-16")]
    [InlineData("iso-8859-1", false, "Line 2 holds bytes that are not UTF-8")]
    public async Task OtherEncoding_IsNamed(string name, bool withMark, string message)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. withMark ? encoding.GetPreamble() : [], .. encoding.GetBytes("Title,City\nZürich,B\n")];
        Refused(ErrorCode.FileInvalid, message, await OpenAsync(bytes));
    }

    [Fact]
    public async Task Spreadsheet_IsToldToBeSavedAsCsv() =>
        Refused(ErrorCode.FileInvalid, "Line 1 is the beginning of a spreadsheet", await OpenAsync([0x50, 0x4B, 3, 4, 20, 0]));

    [Fact]
    public async Task BrokenQuoteFarDown_IsFoundOnItsLine()
    {
        var text = new StringBuilder(NineThousand);
        for (var line = 2; line < 9000; line++)
            text.Append("\"A \"\"quoted\"\" title\";\"Some; problem\"\r\n");
        text.Append("\"Open;B\r\n\"C\";D\r\n");
        Refused(ErrorCode.FileInvalid, "A quoted cell that begins on line 9,000 goes on", await OpenAsync(Encoding.UTF8.GetBytes(text.ToString())));
    }

    [Fact]
    public async Task MillionColumns_AreRefusedWithoutBeingKept()
    {
        var bytes = Encoding.UTF8.GetBytes(new string(',', 999_999) + "x\n1\n");
        var before = GC.GetAllocatedBytesForCurrentThread();
        var outcome = await OpenAsync(bytes);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
        Refused(ErrorCode.FileInvalid, "The header has 1,000,000 columns; at most 255 are read", outcome);
    }

    [Theory]
    [InlineData(255, true)]
    [InlineData(256, false)]
    public async Task ColumnsAtTheLimit_AreTaken(int columns, bool taken)
    {
        var outcome = await OpenAsync(Encoding.UTF8.GetBytes(string.Join(',', Enumerable.Range(1, columns).Select(i => $"H{i}")) + "\nA\n"));
        Assert.Equal(taken, outcome.Succeeded);
    }

    [Theory]
    [InlineData(10_000, null)]
    [InlineData(10_001, 10_001)]
    public async Task RowsAtTheLimit_AreTaken(int rows, int? actual)
    {
        var outcome = await OpenAsync(Encoding.UTF8.GetBytes("Title\n" + string.Concat(Enumerable.Repeat("A\n", rows))));
        Assert.Equal(actual, outcome.Errors.SingleOrDefault(e => e is { Code: ErrorCode.FileTooLarge, Limit: 10_000 })?.Actual);
    }

    [Fact]
    public async Task BytesAboveTheLimit_AreRefused()
    {
        var outcome = await OpenAsync(new byte[ImportFile.MostBytes + 1]);
        Refused(ErrorCode.FileTooLarge, "The file has 10,485,761 bytes; at most 10,485,760", outcome);
        Assert.Equal((ImportFile.MostBytes, ImportFile.MostBytes + 1), (outcome.Errors[0].Limit, outcome.Errors[0].Actual));
    }

    [Fact]
    public async Task AnyBytes_AreReadOrRefused()
    {
        var random = new Random(7);
        byte[] signs = [.. "\",;\r\n'=a\0 "u8, 0xC3, 0xA4, 0xFF, 0xEF, 0xBB, 0xBF];
        for (var i = 0; i < 5000; i++)
        {
            var bytes = Enumerable.Range(0, random.Next(40)).Select(_ => signs[random.Next(signs.Length)]).ToArray();
            var outcome = await OpenAsync(bytes);
            if (outcome.Result is { } file)
                Assert.Equal(file.RowCount, file.Rows().Count(row => row.Cells.Count == file.Headings.Count));
            else
                Assert.All(outcome.Errors, error => Assert.Equal((ErrorCode.FileInvalid, "file"), (error.Code, error.Field)));
        }
    }

    private static Task<Outcome<ImportFile>> OpenAsync(byte[] bytes) => ImportFile.OpenAsync(new MemoryStream(bytes), "file", CancellationToken.None);

    private static void Refused(ErrorCode code, string message, Outcome<ImportFile> outcome)
    {
        var error = Assert.Single(outcome.Errors);
        Assert.Equal((code, "file"), (error.Code, error.Field));
        Assert.Contains(message, error.Message);
    }
}
