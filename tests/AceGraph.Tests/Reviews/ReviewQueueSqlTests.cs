using AceGraph.Data;
using AceGraph.Tests.Harness;
using Microsoft.Extensions.DependencyInjection;

namespace AceGraph.Tests.Reviews;

[Collection(SqlLog.Alone)]
public sealed class ReviewQueueSqlTests : IAsyncLifetime
{
    private AceGraphServer _server = null!;

    public async Task InitializeAsync() => _server = await AceGraphServer.StartDemoAsync(120);

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Theory]
    [InlineData("")]
    [InlineData("(filter: {statuses: [SUBMITTED]})")]
    public async Task WaitingOnes_AreReadByTheirIndex(string filter)
    {
        using var log = new SqlLog();
        Assert.Empty((await _server.QueryAsync("validator1@aws.example", $"{{ reviewQueue{filter} {{ nodes {{ id }} }} }}")).Codes);
        var command = Assert.Single(log.Commands, c => c.Text.Contains("ORDER BY o.review_submitted_at", StringComparison.Ordinal));
        var plan = await _server.Services.GetRequiredService<Database>().ListAsync(
            new Sql($"EXPLAIN QUERY PLAN {command}"), row => row.GetString(3), CancellationToken.None);
        Assert.Contains("IX_opportunities_review_queue", Assert.Single(plan));
    }
}
