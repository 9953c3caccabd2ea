using AceGraph.Data;
using AceGraph.Imports;
using AceGraph.Opportunities;
using AceGraph.Opportunities.Fields;
using AceGraph.Picklists;
using AceGraph.Tests.Harness;
using AceGraph.Tests.Opportunities;

namespace AceGraph.Tests.Imports;

/// <summary>What comes back from somebody who opens a file of the server in LibreOffice Calc, and saves it.</summary>
public sealed class SpreadsheetTests
{
    private static readonly string[] Texts =
    [
        "Plain", "00123", "1E5", "3-4", "TRUE", "true", "007", "1/2", "12345678901", "123456789012", "1400.00", "1.10", "1,234", "10:30", "2026-11-23", "11/23/2026",
        "5 Mar", "MAR1", "50%", "$5", "(5)", "=1+1", "'=1+1", "+4", "-4", "@x", "'", "'007", "'quoted'", "\"quoted\" \"", "a,b;c", "two\nlines", "Windows\r\nlines", "Mac\rlines",
        "Other", "O1", "*", "#N/A", "é 😀 日本 ñ", "００７", "\uFEFFmark", "sep=;", "NULL", "https://contoso.example/a?b=c",
    ];

    [SpreadsheetFact]
    public async Task CellsChangedInASpreadsheet_AreAllThatChanges()
    {
        await using var own = await OwnPipeline.StartAsync();
        var ids = await AddRecordsAsync(own.Pipeline);
        using var folder = new TemporaryFolder();
        var (offered, detecting) = (Path.Combine(folder.Path, "offered.csv"), Path.Combine(folder.Path, "detecting.csv"));
        await SaveAsync(own.Pipeline, "/opportunities.csv", offered, detecting);
        await Spreadsheet.EditAsync(
            new(offered, Spreadsheet.AsOffered, (Column("City"), 1, "Elsewhere")),
            new(
                detecting,
                Spreadsheet.DetectingAll,
                (Column("City"), 1, "Elsewhere"),
                (Column("Partner Project Title"), 2, "Another; \"new\" title"),
                (Column("Industry Vertical"), 2, "Telecommunications"),
                (Column("Estimated AWS Monthly Recurring Revenue"), 2, "2500.50"),
                (Column("Target Close Date"), 2, "2027-02-28")));

        var first = await own.Pipeline.CommittedAsync(Cast.Lead, await File.ReadAllTextAsync(offered));
        Assert.Equal(Texts.Select((_, i) => $"{i + 1} UPDATED"), first.Rows());
        string[] changed = [$"OPPORTUNITY_UPDATED {ids[0]} customer.address.city \"Plain\" -> \"Elsewhere\""];
        Assert.Equal(changed, await LogAsync(own.Pipeline));

        var second = await own.Pipeline.CommittedAsync(Cast.Lead, await File.ReadAllTextAsync(detecting));
        Assert.Equal(Texts.Select((_, i) => $"{i + 1} UPDATED"), second.Rows());
        Assert.Equal(
            [
                .. changed,
                $"OPPORTUNITY_UPDATED {ids[1]} title \"00123\" -> \"Another; \\\"new\\\" title\"",
                $"OPPORTUNITY_UPDATED {ids[1]} monthlyRevenue {{\"amount\":\"123456789.01\",\"currency\":\"EUR\"}} -> {{\"amount\":\"2500.50\",\"currency\":\"EUR\"}}",
                $"OPPORTUNITY_UPDATED {ids[1]} targetCloseDate \"2026-11-24\" -> \"2027-02-28\"",
                $"OPPORTUNITY_UPDATED {ids[1]} customer.industry \"RETAIL\" -> \"TELECOMMUNICATIONS\"",
            ],
            await LogAsync(own.Pipeline));
    }

    [SpreadsheetFact]
    public async Task FailedRowsAndPicklists_ComeBackAsTheyWere()
    {
        await using var own = await OwnPipeline.StartAsync();
        using var folder = new TemporaryFolder();
        var (failed, picklists) = (Path.Combine(folder.Path, "failed.csv"), Path.Combine(folder.Path, "picklists.csv"));
        var started = await own.Pipeline.StartAsync(
            Cast.AceUser,
            "Partner CRM Unique Identifier,Partner Project Title,Customer Company Name,Postal Code,Customer AWS Account ID,Additional Comments,Target Close Date\n"
            + "00123,3-4,1E5,02139,012345678901,\"two\nlines\",soon\n");
        await SaveAsync(own.Pipeline, new Uri(started.Import().GetProperty("failedRowsUrl").GetString()!).AbsolutePath, failed);
        await SaveAsync(own.Pipeline, "/imports/picklists.csv", picklists);
        var before = await CellsAsync(picklists);
        await Spreadsheet.EditAsync(new(failed, Spreadsheet.DetectingAll, (6, 1, "2027-02-28")), new(picklists, Spreadsheet.DetectingAll));

        Assert.Equal(before, await CellsAsync(picklists));
        var committed = await own.Pipeline.CommittedAsync(Cast.AceUser, await File.ReadAllTextAsync(failed));
        Assert.Equal(["1 CREATED"], committed.Rows());
        Assert.Equal(
            ["00123", "3-4", "1E5", "02139", "012345678901", "two\nlines", "2027-02-28"],
            committed.RowNodes().Single().GetProperty("cells").EnumerateArray().Take(7).Select(c => c.GetProperty("value").GetString()));
    }

    /// <summary>Records with a text each in all fields that take any, and values of every form in the others.</summary>
    private static async Task<IReadOnlyList<string>> AddRecordsAsync(Pipeline pipeline)
    {
        var ids = new List<string>();
        foreach (var (text, i) in Texts.Select((text, i) => (text, i)))
        {
            void Change(Opportunity o)
            {
                foreach (var field in OpportunityFields.All.OfType<TextField>().Where(f => f.Format is null))
                    field.Set(o, text);
                (o.Customer.AwsAccountId, o.Customer.Duns) = (i % 2 == 0 ? "012345678901" : "123456789012", i % 2 == 0 ? "001234567" : "123456789");
                (o.Customer.Contact.Email, o.Customer.Contact.Phone) = ("jane@contoso.example", "+14155550100");
                (o.MonthlyRevenue, o.SoftwareRevenue.Value) = (new(i == 1 ? 123_456_789.01m : 1400m + (i / 10m), Currency.EUR), new(999_999_999_999_999.99m, Currency.JPY));
                (o.Marketing.DevelopmentFunded, o.Competitor) = (i % 2 == 0, Competitor.Other);
            }

            ids.Add(await (i % 5 == 4 ? pipeline.AddAsync(ReviewStatus.Approved, Stage.Qualified, Change) : pipeline.AddAsync(Change)));
        }

        return ids;
    }

    private static int Column(string heading) => ImportColumns.All.ToList().IndexOf(ImportColumns.Find(heading)!);

    private static async Task SaveAsync(Pipeline pipeline, string address, params string[] files)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Authorization = new("Bearer", await pipeline.Server.TokenAsync(Cast.Lead));
        using var response = await pipeline.Server.Client.SendAsync(request);
        Assert.True(response.IsSuccessStatusCode);
        foreach (var file in files)
            await File.WriteAllBytesAsync(file, await response.Content.ReadAsByteArrayAsync());
    }

    private static async Task<IReadOnlyList<string>> CellsAsync(string file)
    {
        await using var content = File.OpenRead(file);
        return [.. (await ImportFile.OpenAsync(content, "file", CancellationToken.None)).Result!.Rows().Select(row => string.Join('|', row.Cells))];
    }

    /// <summary>Every field that the log says was changed.</summary>
    private static async Task<IReadOnlyList<string>> LogAsync(Pipeline pipeline) => await pipeline.Database.ListAsync(
        new Sql($"""
            SELECT c.type || ' ' || c.subject_id || ' ' || f.path || ' ' || coalesce(f.old_value, 'null') || ' -> ' || coalesce(f.new_value, 'null')
            FROM changes c JOIN field_changes f ON f.change_id = c.id WHERE c.type <> 'IMPORT_COMMITTED' ORDER BY c.id, f.position
            """),
        row => row.GetString(0),
        CancellationToken.None);
}
