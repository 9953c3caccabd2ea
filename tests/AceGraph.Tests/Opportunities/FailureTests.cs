using AceGraph.Data;
using AceGraph.Picklists;
using AceGraph.Tests.Harness;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AceGraph.Tests.Opportunities;

/// <summary>The database fails in the middle, or the client leaves: all of an act is written, or nothing.</summary>
public sealed class FailureTests : IAsyncLifetime
{
    private readonly Pipeline _pipeline = new();

    public Task InitializeAsync() => _pipeline.InitializeAsync();

    public Task DisposeAsync() => _pipeline.DisposeAsync();

    [Fact]
    public async Task FullDisk_IsUnavailableUntilThereIsRoom()
    {
        var lane = _pipeline.Server.Services.GetRequiredService<WriteLane>();
        await lane.RunAsync(scope => scope.Sql.ScalarAsync<long>(new Sql($"PRAGMA max_page_count = 1"), CancellationToken.None), _ => true, CancellationToken.None);
        var before = await _pipeline.DumpAsync();
        var last = await CreateAsync();
        for (var i = 0; last.Result.Codes.Count == 0 && i < 500; i++)
        {
            before = await _pipeline.DumpAsync();
            last = await CreateAsync();
        }

        Assert.Equal(["UNAVAILABLE"], last.Result.Codes);
        Assert.Equal("""{"payload":null}""", last.Result.Data.GetRawText());
        Assert.Equal(before, await _pipeline.DumpAsync());
        Assert.Empty((await CreateAsync()).Errors);
    }

    [Fact]
    public async Task LockedDatabase_IsUnavailableUntilItIsFree()
    {
        var id = await _pipeline.AddAsync();
        var before = await _pipeline.DumpAsync();
        await using (var other = await _pipeline.Database.OpenWriterAsync(CancellationToken.None))
        {
            await using var held = await other.Connection.BeginTransactionAsync();
            Assert.Equal(["UNAVAILABLE"], (await RunAsync("updateOpportunity", id)).Result.Codes);
        }

        Assert.Equal(before, await _pipeline.DumpAsync());
        Assert.Empty((await RunAsync("updateOpportunity", id)).Errors);
    }

    [Theory]
    [InlineData("updateOpportunity", "changes")]
    [InlineData("submitOpportunity", "field_changes")]
    [InlineData("submitOpportunity", "review_rounds")]
    [InlineData("cloneOpportunity", "opportunity_tags")]
    [InlineData("addNextStep", "changes")]
    [InlineData("addNextStep", "next_steps")]
    [InlineData("transferOpportunities", "field_changes")]
    [InlineData("deleteOpportunity", "changes")]
    public async Task FailureInTheMiddle_WritesNothing(string mutation, string table)
    {
        var id = await _pipeline.AddAsync();
        await ExecuteAsync($"CREATE TRIGGER broken BEFORE INSERT ON {table} BEGIN SELECT RAISE(ABORT, 'broken'); END");
        var before = await _pipeline.DumpAsync();
        var answer = await RunAsync(mutation, id);
        Assert.Equal(["INTERNAL"], answer.Result.Codes);
        Assert.Equal("""{"payload":null}""", answer.Result.Data.GetRawText());
        Assert.Equal(before, await _pipeline.DumpAsync());
        await ExecuteAsync("DROP TRIGGER broken");
        Assert.Empty((await RunAsync(mutation, id)).Errors);
    }

    [Fact]
    public async Task LaterFailure_KeepsWhatWasCommitted()
    {
        var id = await _pipeline.AddAsync(ReviewStatus.Approved);
        await ExecuteAsync("CREATE TRIGGER broken BEFORE INSERT ON changes WHEN NEW.type = 'OFFER_CHANGED' BEGIN SELECT RAISE(ABORT, 'broken'); END");
        var result = await _pipeline.Server.QueryAsync(Cast.AceUser, $$"""
            mutation {
              first: changeStage(input: { id: "{{id}}", stage: COMMITTED }) { opportunity { stage version } }
              second: associateOffer(input: { id: "{{id}}", arn: "{{Mutations.Arn(1)}}" }) { opportunity { id } }
              third: changeStage(input: { id: "{{id}}", stage: PROSPECT }) { opportunity { stage version } }
            }
            """);
        Assert.Equal(["INTERNAL"], result.Codes);
        Assert.Equal(
            """{"first":{"opportunity":{"stage":"COMMITTED","version":2}},"second":null,"third":{"opportunity":{"stage":"PROSPECT","version":3}}}""",
            result.Data.GetRawText());
    }

    [Fact]
    public async Task ClientWhoLeaves_LeavesAllOrNothing()
    {
        var ids = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => _pipeline.AddAsync()));
        var token = await _pipeline.Server.TokenAsync(Cast.AceUser);
        await Task.WhenAll(ids.Select(async (id, i) =>
        {
            using var leaving = new CancellationTokenSource(TimeSpan.FromMilliseconds(i / 2));
            var body = System.Net.Http.Json.JsonContent.Create(new { query = Mutations.Document("addNextStep"), variables = new { input = Mutations.Input("addNextStep", id) } });
            await Record.ExceptionAsync(() => _pipeline.Server.PostAsync(token, body, leaving.Token));
        }));
        foreach (var id in ids)
        {
            var record = await _pipeline.ReadAsync(Cast.AceUser, id, "version nextSteps { totalCount } history { totalCount }");
            var (version, log) = (record.GetProperty("version").GetInt32(), (await _pipeline.LogAsync(id)).Count);
            Assert.Equal((version - 1, version - 1), (log, record.GetProperty("nextSteps").GetProperty("totalCount").GetInt32()));
        }

        Assert.Empty((await RunAsync("updateOpportunity", ids[0])).Errors);
    }

    private Task<Answer> CreateAsync() => _pipeline.RunAsync(Cast.AceUser, "createOpportunity", new
    {
        opportunity = new { title = "T", businessProblem = new string('x', 2000), customer = new { companyName = "C" } },
    });

    private Task<Answer> RunAsync(string mutation, string id) =>
        _pipeline.RunAsync(Cast.AceUser, mutation, Mutations.Input(mutation, id));

    private Task ExecuteAsync(string sql) => _pipeline.Server.WriteAsync(db => db.Database.ExecuteSqlRawAsync(sql));
}
