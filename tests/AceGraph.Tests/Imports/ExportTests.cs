using System.Net;
using AceGraph.Imports;
using AceGraph.Opportunities;
using AceGraph.Picklists;
using AceGraph.Solutions;
using AceGraph.Tests.Harness;
using AceGraph.Tests.Opportunities;
using AceGraph.Tests.Opportunities.Rules;

namespace AceGraph.Tests.Imports;

public sealed class ExportTests(DemoServer demo) : IClassFixture<DemoServer>
{
    private const string Lead = "lead@northwind.example";

    private static readonly ImportColumn Id = ImportColumns.OpportunityId;

    [Theory]
    [InlineData(Lead)]
    [InlineData("user1@northwind.example")]
    [InlineData("manager@fabrikam.example")]
    public async Task UnchangedExport_ChangesNothing(string who)
    {
        var effects = await RoundTrip.EffectsAsync(demo.Server, who, await RoundTrip.ExportAsync(demo.Server, who));
        Assert.NotEmpty(effects);
        Assert.All(effects.Where(e => !IsHidden(e.Record)), e => Assert.Equal("", e.Effect));
    }

    [Fact]
    public async Task OneCellChanged_ChangesThatFieldAlone()
    {
        var file = await RoundTrip.ExportAsync(demo.Server, Lead);
        var effects = await RoundTrip.EffectsAsync(demo.Server, Lead, file, cells => cells[ImportColumns.Find("City")!] = "Elsewhere");
        Assert.All(effects.Where(e => !IsHidden(e.Record)), e => Assert.Equal("customer.address.city", e.Effect));
        effects = await RoundTrip.EffectsAsync(demo.Server, Lead, file, cells => cells[ImportColumns.Find("Customer Business Problem")!] = "");
        Assert.All(effects.Where(e => !IsHidden(e.Record)), e => Assert.Equal(e.Record.BusinessProblem is null ? "" : "businessProblem", e.Effect));
    }

    [Theory]
    [InlineData(Lead)]
    [InlineData("user1@northwind.example")]
    [InlineData("tech@northwind.example")]
    [InlineData("validator1@aws.example")]
    [InlineData("sales@aws.example")]
    public async Task Export_HoldsWhatTheListHolds(string who)
    {
        foreach (var (query, filter) in new[]
        {
            ("", "{}"),
            ("?view=V2", "{statuses: [ACTION_REQUIRED]}"),
            ("?view=V4", "{slipped: true}"),
            ("?filter=" + Uri.EscapeDataString("""{"stages": ["QUALIFIED", "COMMITTED"], "not": {"search": "a"}}"""), "{stages: [QUALIFIED, COMMITTED], not: {search: \"a\"}}"),
        })
        {
            Assert.Equal(await ListedAsync(who, filter), await ExportedAsync(who, query));
        }
    }

    [Fact]
    public async Task OwnView_ExportsAndOthersDoNotExist()
    {
        var saved = await demo.Server.QueryAsync(
            Lead, "mutation { saveView(input: {name: \"Lost\", filter: {stages: [CLOSED_LOST]}, orderBy: {field: TITLE, direction: ASC}}) { view { id } } }");
        var view = saved.Data.GetProperty("saveView").GetProperty("view").GetProperty("id").GetString();
        Assert.Equal(await ListedAsync(Lead, "{stages: [CLOSED_LOST]}"), await ExportedAsync(Lead, "?view=" + view));
        Assert.Equal(HttpStatusCode.NotFound, (await FileAnswer.GetAsync(demo.Server, "manager@northwind.example", "/opportunities.csv?view=" + view)).Status);
    }

    [Fact]
    public async Task UnacceptedReferral_ShowsNothingHidden()
    {
        var file = await RoundTrip.ExportAsync(demo.Server, Lead);
        var hidden = HiddenFields.Paths.SelectMany(path => ImportColumns.All.Where(c => c.Path == path || c.Path.StartsWith(path + ".", StringComparison.Ordinal))).ToList();
        var effects = await RoundTrip.EffectsAsync(demo.Server, Lead, file);
        var pending = effects.Where(e => IsHidden(e.Record)).Select(e => e.Record.Id).ToHashSet();
        Assert.NotEmpty(pending);
        var mapping = ImportMapping.Of(file.Headings, null, "file").Result!;
        var cells = file.Rows().Select(row => mapping.CellsOf(row.Cells)).Where(row => pending.Contains(Pipeline.Number(row[Id])));
        Assert.All(cells, row => Assert.All(hidden, column => Assert.Equal("", row[column])));
        Assert.All(cells, row => Assert.NotEqual("", row[ImportColumns.Find("Partner Project Title")!]));
    }

    [Fact]
    public async Task AwkwardValues_ComeBackAsTheyWere()
    {
        await using var server = await AceGraphServer.StartAsync(PipelineCast.AddAsync);
        string[] texts =
        [
            "=1+1", "'=1+1", "+4", "-4", "@x", "'quoted'", "''", "\"quoted\" \"", "a,b;c", "line\r\nbreak\nagain\rend", "Other", "S-701", "O1", "*", "é 😀 日本",
            "\uFEFFmark", "#comment", "sep=;", "NULL", "007", "1e5",
        ];
        await server.WriteAsync(db =>
        {
            db.Solutions.AddRange(texts.Select((text, i) => new Solution { Id = 900 + i, PartnerId = 1, Name = text, Active = i % 2 == 0 }));
            db.Solutions.Add(new() { Id = 990, PartnerId = 1, Name = "Solution 701" });
            db.Opportunities.AddRange(texts.Select((text, i) => Of(2000 + i, o =>
            {
                (o.CrmId, o.Title, o.BusinessProblem, o.OtherSolution) = (i == 0 ? null : text, text, text, i % 3 == 0 ? null : i % 3 == 1 ? "" : text);
                (o.Customer.CompanyName, o.Customer.Address.StateOrRegion, o.SolutionIds) = (text, text, [900 + i, 701, 990, 712]);
                (o.MonthlyRevenue, o.SoftwareRevenue.Value) = (new(0.01m, Currency.EUR), new(999_999_999_999_999.99m, Currency.JPY));
                (o.Customer.Contact.Phone, o.Competitor, o.AwsProductCodes) = ("+14155550100", Competitor.Other, ["AWSLambda", "Retired;Product"[..7]]);
                (o.Customer.Address.Country, o.ParentId) = (Country.DE, i == 0 ? null : 2000);
            })));
            return Task.CompletedTask;
        });
        var effects = await RoundTrip.EffectsAsync(server, Cast.Lead, await RoundTrip.ExportAsync(server, Cast.Lead));
        Assert.Equal(texts.Length, effects.Count);
        Assert.All(effects, e => Assert.Equal("", e.Effect));
    }

    [Fact]
    public async Task ParentOutOfSight_IsNeitherShownNorTakenOff()
    {
        await using var server = await AceGraphServer.StartAsync(PipelineCast.AddAsync);
        await server.WriteAsync(db =>
        {
            db.Opportunities.AddRange(Of(3001, o => o.OwnerId = 16), Of(3002, o => o.ParentId = 3001), Of(3003, o => (o.CrmId, o.ParentId) = ("C-3", 3002)));
            return Task.CompletedTask;
        });
        var file = await RoundTrip.ExportAsync(server, Cast.AceUser);
        var mapping = ImportMapping.Of(file.Headings, null, "file").Result!;
        Assert.Equal(["", "O3002"], file.Rows().Select(row => mapping.CellsOf(row.Cells)[ImportColumns.Find("Parent Opportunity ID")!]));
        Assert.All(await RoundTrip.EffectsAsync(server, Cast.AceUser, file), e => Assert.Equal("", e.Effect));
        var cleared = await RoundTrip.EffectsAsync(server, Cast.AceUser, file, cells => cells[ImportColumns.Find("Parent Opportunity ID")!] = "");
        Assert.Equal(["", "parentId"], cleared.Select(e => e.Effect));
    }

    [Fact]
    public async Task ManyPages_HoldEachRecordOnce()
    {
        await using var server = await AceGraphServer.StartAsync(PipelineCast.AddAsync);
        await server.WriteAsync(db =>
        {
            db.Opportunities.AddRange(Enumerable.Range(4000, 1000).Select(id => Of(id)));
            return Task.CompletedTask;
        });
        var file = await RoundTrip.ExportAsync(server, Cast.Lead);
        var at = file.Headings.ToList().IndexOf(Id.Heading);
        Assert.Equal(Enumerable.Range(4000, 1000).Select(id => $"O{id}"), file.Rows().Select(row => row.Cells[at]));
    }

    [Theory]
    [InlineData(null, "", 401, "UNAUTHENTICATED")]
    [InlineData(Lead, "?view=V99", 404, "NOT_FOUND")]
    [InlineData(Lead, "?view=all", 404, "NOT_FOUND")]
    [InlineData(Lead, "?view=V1&view=V2", 400, "was given 2 times")]
    [InlineData(Lead, "?view=V1&filter={}", 400, "came together")]
    [InlineData(Lead, "?filter=[]", 400, "not an object")]
    [InlineData(Lead, "?filter={", 400, "not JSON")]
    [InlineData(Lead, "?filter={\"stages\":[\"NOPE\"]}", 400, "VALIDATION_FAILED")]
    [InlineData(Lead, "?filter={\"nope\":1}", 400, "nope")]
    public async Task WrongRequest_IsRefusedInTheFormOfTheApi(string? who, string query, int status, string named)
    {
        var answer = await FileAnswer.GetAsync(demo.Server, who, "/opportunities.csv" + query);
        Assert.Equal(status, (int)answer.Status);
        Assert.Contains("\"errors\":[{\"message\":", answer.Text);
        Assert.Contains(named, answer.Text);
    }

    [Fact]
    public async Task Export_IsSavedByBrowsersAndKeptByNoCache()
    {
        var answer = await FileAnswer.GetAsync(demo.Server, Lead, "/opportunities.csv");
        string[] told = ["content-type", "content-disposition", "cache-control", "vary", "x-content-type-options"];
        Assert.Equal(
            "text/csv; charset=utf-8 | attachment; filename=\"opportunities.csv\" | no-store | Authorization | nosniff", string.Join(" | ", told.Select(h => answer.Headers[h])));
        var head = await FileAnswer.GetAsync(demo.Server, Lead, "/opportunities.csv", method: HttpMethod.Head);
        Assert.Equal((HttpStatusCode.OK, "", answer.Headers["content-type"]), (head.Status, head.Text, head.Headers["content-type"]));
    }

    private async Task<string[]> ListedAsync(string who, string filter)
    {
        var answer = await demo.Server.QueryAsync(who, $"{{ opportunities(first: 100, filter: {filter}) {{ nodes {{ id }} pageInfo {{ hasNextPage }} }} }}");
        Assert.False(answer.Data.GetProperty("opportunities").GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());
        return [.. answer.Data.GetProperty("opportunities").GetProperty("nodes").EnumerateArray().Select(n => n.GetProperty("id").GetString()!).OrderBy(Pipeline.Number)];
    }

    private async Task<string[]> ExportedAsync(string who, string query)
    {
        var answer = await FileAnswer.GetAsync(demo.Server, who, "/opportunities.csv" + query);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        using var text = new StringReader(answer.Text);
        using var csv = new CsvHelper.CsvParser(text, System.Globalization.CultureInfo.InvariantCulture);
        var rows = new List<string>();
        while (csv.Read())
            rows.Add(csv.Record![^1]);
        Assert.Equal(Id.Heading, rows[0]);
        return [.. rows.Skip(1)];
    }

    private static bool IsHidden(Opportunity record) => record.Invitation.StatusAt(AceGraphServer.Start) is not (null or InvitationStatus.Accepted);

    private static Opportunity Of(long id, Action<Opportunity>? change = null) => Sample.With(o =>
    {
        (o.Id, o.PartnerId, o.OwnerId, o.CreatedById, o.SolutionIds) = (id, 1, 12, 12, [701]);
        (o.CreatedAt, o.UpdatedAt) = (AceGraphServer.Start, AceGraphServer.Start);
        change?.Invoke(o);
    });
}
