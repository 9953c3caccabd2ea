using System.Text;
using AceGraph.Data;
using AceGraph.Imports;
using AceGraph.Tests.Harness;
using AceGraph.Tests.Opportunities;
using Microsoft.Extensions.DependencyInjection;

namespace AceGraph.Tests.Imports;

/// <summary>What happens to an import between its batches.</summary>
public sealed class ImportWorkerTests
{
    private const int Rows = 1_200;

    [Fact]
    public async Task WorkerThatIsStopped_GoesOnWhereItWas()
    {
        await using var own = await OwnPipeline.StartAsync();
        var (worker, work) = (own.Pipeline.Server.Services.GetRequiredService<ImportWorker>(), own.Pipeline.Server.Services.GetRequiredService<ImportWork>());
        var id = await WaitingAsync(own.Pipeline, worker);
        Assert.True(await work.StepAsync(id, CancellationToken.None));
        Assert.Equal((ImportWork.BatchRows, 0), await StandAsync(own.Pipeline, id));
        await worker.StartAsync(CancellationToken.None);
        await own.Pipeline.Server.Services.GetRequiredService<ImportProgress>().SettleAsync(id, CancellationToken.None);
        Assert.Equal((Rows, 1), await StandAsync(own.Pipeline, id));
    }

    [Fact]
    public async Task TwoWorkersAtOnce_MakeNoRowTwice()
    {
        await using var own = await OwnPipeline.StartAsync();
        var services = own.Pipeline.Server.Services;
        var id = await WaitingAsync(own.Pipeline, services.GetRequiredService<ImportWorker>());
        await Task.WhenAll(Enumerable.Range(0, 3).Select(async _ =>
        {
            while (await services.GetRequiredService<ImportWork>().StepAsync(id, CancellationToken.None))
            {
                await Task.Yield();
            }
        }));
        Assert.Equal((Rows, 1), await StandAsync(own.Pipeline, id));
    }

    [Fact]
    public async Task Progress_IsToldUntilItIsAtRest()
    {
        await using var own = await OwnPipeline.StartAsync();
        var services = own.Pipeline.Server.Services;
        var worker = services.GetRequiredService<ImportWorker>();
        var id = await WaitingAsync(own.Pipeline, worker);
        var viewer = await ViewerAsync(own.Pipeline);
        var told = new List<(ImportStatus, int)>();
        await foreach (var import in services.GetRequiredService<ImportProgress>().WatchAsync(viewer, id, CancellationToken.None))
        {
            told.Add((import.Status, import.Counts.Created));
            if (told.Count == 1)
                await worker.StartAsync(CancellationToken.None);
        }

        Assert.Equal((ImportStatus.Committing, 0), told[0]);
        Assert.Equal((ImportStatus.Committed, Rows), told[^1]);
        Assert.Equal(told.Distinct(), told);
    }

    /// <summary>An import that is to be written, while nobody does.</summary>
    private static async Task<long> WaitingAsync(Pipeline pipeline, ImportWorker worker)
    {
        var csv = new StringBuilder("Partner CRM Unique Identifier,Partner Project Title,Customer Company Name\n");
        for (var i = 0; i < Rows; i++)
            csv.Append($"WK-{i},Deal {i},Company {i}\n");
        var started = await pipeline.StartAsync(Cast.AceUser, csv.ToString());
        Assert.Equal($"READY total {Rows} valid {Rows}", $"{started.Status()} {started.Counts()}");
        await worker.StopAsync(CancellationToken.None);
        Assert.True(NodeId.TryParse(started.ImportId(), NodeId.BulkImport, out var id));
        await pipeline.Server.WriteAsync(async db => (await db.Imports.FindAsync(id))!.Status = ImportStatus.Committing);
        return id;
    }

    private static async Task<(int Made, int Ends)> StandAsync(Pipeline pipeline, long id) => (
        (int)await pipeline.Database.ScalarAsync<long>(
            new Sql($"SELECT count(DISTINCT o.id) FROM opportunities o JOIN changes c ON c.subject_id = 'O' || o.id AND c.type = 'OPPORTUNITY_CREATED' WHERE o.crm_id LIKE 'WK-%'"), CancellationToken.None),
        (int)await pipeline.Database.ScalarAsync<long>(new Sql($"SELECT count(*) FROM changes c WHERE c.subject_id = {"I" + id} AND c.type = 'IMPORT_COMMITTED'"), CancellationToken.None));

    private static async Task<AceGraph.Auth.CurrentUser> ViewerAsync(Pipeline pipeline)
    {
        var (user, partner) = (await pipeline.Server.Services.GetRequiredService<AceGraph.Auth.UserLookup>().FindAsync(Cast.AceUser, CancellationToken.None))!.Value;
        return new AceGraph.Auth.CurrentUser(user, partner, user.Roles.ToHashSet(), null, null);
    }
}
