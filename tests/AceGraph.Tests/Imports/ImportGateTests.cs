using AceGraph.Tests.Harness;
using AceGraph.Tests.Opportunities;

namespace AceGraph.Tests.Imports;

/// <summary>The refusals that stand before every rule, for every mutation of imports, in the order of the rules' section 1.</summary>
[Collection(PipelineTests.Name)]
public sealed class ImportGateTests(Pipeline pipeline)
{
    private const string Csv = "Partner Project Title,Customer Company Name\nA,Company\n";

    public static TheoryData<string> OnOneImport => ["fixImportRow", "commitImport", "cancelImport", "undoImport"];

    private static object Input(string mutation, string id) =>
        mutation == "fixImportRow" ? new { id, number = 1, cells = Array.Empty<object>() } : new { id };

    [Theory]
    [MemberData(nameof(OnOneImport))]
    public async Task Refusals_KeepTheirOrder(string mutation)
    {
        var import = (await pipeline.StartAsync(Cast.Lead, Csv)).ImportId();
        foreach (var (who, id, error) in new[]
        {
            (PipelineCast.Technical, import, "FORBIDDEN"), (Cast.Validator, import, "FORBIDDEN"), (PipelineCast.WithoutTerms, "I1", "TERMS_NOT_ACCEPTED"),
            (Cast.AceUser, import, "NOT_FOUND id"), (PipelineCast.CentralizedManager, import, "NOT_FOUND id"), (Cast.CentralizedUser, import, "NOT_FOUND id"),
            (Cast.Lead, "O1", "NOT_FOUND id"),
        })
        {
            Assert.Equal([error], (await pipeline.ImportAsync(who, mutation, Input(mutation, id))).Errors);
        }
    }

    [Theory]
    [InlineData("commitImport")]
    [InlineData("cancelImport")]
    [InlineData("undoImport")]
    public async Task StaleVersion_ComesBeforeTheStatus(string mutation)
    {
        var started = await pipeline.StartAsync(Cast.Lead, Csv);
        await pipeline.ImportAsync(Cast.Lead, "cancelImport", new { id = started.ImportId() });
        var answer = await pipeline.ImportAsync(Cast.Lead, mutation, new { id = started.ImportId(), version = 1 });
        Assert.Equal(["VERSION_CONFLICT version"], answer.Errors);
        Assert.Equal("CANCELLED", answer.Status());
        Assert.Equal(["STATUS_TRANSITION id"], (await pipeline.ImportAsync(Cast.Lead, mutation, new { id = started.ImportId(), version = 2 })).Errors);
    }

    [Fact]
    public async Task StartImport_IsRefusedBeforeTheFileIsRead()
    {
        foreach (var (who, error) in new[]
        {
            (PipelineCast.Technical, "FORBIDDEN"), (PipelineCast.Sales, "FORBIDDEN"), (PipelineCast.WithoutTerms, "TERMS_NOT_ACCEPTED"),
            (Cast.CentralizedUser, "CENTRALIZED_PIPELINE"),
        })
        {
            Assert.Equal([error], (await pipeline.StartAsync(who, "")).Errors);
        }
    }

    [Fact]
    public async Task CentralizedUser_SeesTheOwnImportButWorksItNoMore()
    {
        await using var own = await OwnPipeline.StartAsync();
        var import = (await own.Pipeline.StartAsync(Cast.AceUser, Csv)).ImportId();
        await own.Pipeline.Server.WriteAsync(async db => (await db.Partners.FindAsync(1L))!.PipelineModel = AceGraph.Picklists.PipelineModel.Centralized);
        Assert.Equal(["CENTRALIZED_PIPELINE"], (await own.Pipeline.ImportAsync(Cast.AceUser, "commitImport", new { id = import })).Errors);
    }

    [Fact]
    public async Task Imports_AreListedNewestFirstToWhoMaySee()
    {
        var own = (await pipeline.StartAsync(Cast.AceUser, Csv)).ImportId();
        var others = (await pipeline.StartAsync(PipelineCast.Manager, Csv)).ImportId();
        const string query = "{ bulkImports(first: 2) { nodes { id } } }";
        async Task<List<string?>> SeenAsync(string who) =>
            [.. (await pipeline.Server.QueryAsync(who, query)).Data.GetProperty("bulkImports").GetProperty("nodes").EnumerateArray().Select(n => n.GetProperty("id").GetString())];
        Assert.Equal([others, own], await SeenAsync(Cast.Lead));
        Assert.Equal(own, (await SeenAsync(Cast.AceUser))[0]);
        Assert.Empty(await SeenAsync(PipelineCast.Technical));
        var direct = await pipeline.Server.QueryAsync(Cast.AceUser, "query($id: ID!) { bulkImport(id: $id) { id } node(id: $id) { id } }", new { id = others });
        Assert.Equal("""{"bulkImport":null,"node":null}""", direct.Data.GetRawText());
    }
}
