using System.Globalization;
using System.Net;
using System.Text;
using AceGraph.Imports;
using AceGraph.Tests.Harness;
using AceGraph.Tests.Opportunities;
using CsvHelper;
using Snapshooter.Xunit;

namespace AceGraph.Tests.Imports;

public sealed class ImportEndpointTests(Pipeline pipeline) : IClassFixture<Pipeline>
{
    [Fact]
    public async Task Template_HasAHeadingForEveryColumn()
    {
        var answer = await GetAsync(Cast.AceUser, "template");
        Assert.Equal("text/csv; charset=utf-8 | attachment; filename=\"acegraph-template-1.csv\"", $"{answer.Headers["content-type"]} | {answer.Headers["content-disposition"]}");
        Assert.Single(Records(answer.Text));
        Snapshot.Match(string.Join('\n', Records(answer.Text)[0]));
    }

    [Fact]
    public async Task Files_BeginWithAMarkThatExcelReads()
    {
        foreach (var path in new[] { "/imports/template.csv", "/imports/picklists.csv", "/opportunities.csv" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.Authorization = new("Bearer", await pipeline.Server.TokenAsync(Cast.Lead));
            using var response = await pipeline.Server.Client.SendAsync(request);
            Assert.Equal(Encoding.UTF8.GetPreamble(), (await response.Content.ReadAsByteArrayAsync())[..3]);
        }
    }

    [Fact]
    public async Task Picklists_ListEveryTextAndEachIsTaken()
    {
        var rows = Records((await GetAsync(Cast.Lead, "picklists")).Text);
        Assert.Equal(["column", "text"], rows[0]);
        var lists = new ImportLists([.. Enumerable.Range(701, 11).Select(id => new NamedSolution(id, $"Solution {id}", true))], new Dictionary<string, long>(), new HashSet<long>());
        foreach (var row in rows.Skip(1))
        {
            var column = ImportColumns.Find(row[0])!;
            var cells = new Dictionary<ImportColumn, string> { [column] = CellGuard.Take(row[1]) };
            Assert.True(new ImportRowReader(lists).Read(cells, null).Errors.Count == 0, $"{row[0]}: {row[1]}");
        }

        Snapshot.Match(string.Join('\n', rows.Skip(1).GroupBy(row => row[0]).Select(column => $"{column.Key}: {column.Count()}, {column.First()[1]} to {column.Last()[1]}")));
    }

    [Fact]
    public async Task Picklists_NameTheViewersOwnSolutions()
    {
        Assert.Contains("Solution offered,Fabrikam Insight", (await GetAsync(PipelineCast.CentralizedManager, "picklists")).Text);
        var aws = (await GetAsync(PipelineCast.Sales, "picklists")).Text;
        Assert.DoesNotContain("Solution 701", aws);
        Assert.Contains("Solution offered,Other", aws);
        Assert.DoesNotContain("Fabrikam", (await GetAsync(Cast.Lead, "picklists")).Text);
        Assert.DoesNotContain("Solution 712", (await GetAsync(Cast.Lead, "picklists")).Text);
    }

    [Theory]
    [InlineData("template")]
    [InlineData("picklists")]
    public async Task Anonymous_IsRefused(string file) =>
        Assert.Equal(HttpStatusCode.Unauthorized, (await FileAnswer.GetAsync(pipeline.Server, null, $"/imports/{file}.csv")).Status);

    private async Task<FileAnswer> GetAsync(string who, string file)
    {
        var answer = await FileAnswer.GetAsync(pipeline.Server, who, $"/imports/{file}.csv");
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        return answer;
    }

    private static List<string[]> Records(string text)
    {
        using var parser = new CsvParser(new StringReader(text.TrimStart('\uFEFF')), CultureInfo.InvariantCulture);
        var records = new List<string[]>();
        while (parser.Read())
            records.Add(parser.Record!);
        return records;
    }
}
