using AceGraph.Data;
using AceGraph.Tests.Harness;
using AceGraph.Webhooks;
using Microsoft.Extensions.DependencyInjection;

namespace AceGraph.Tests.Webhooks;

[Collection(SqlLog.Alone)]
public sealed class WebhookQueueSqlTests : IAsyncLifetime
{
    private const string ByTime = "SEARCH d USING INDEX IX_webhook_deliveries_webhook_id_status_next_at (webhook_id=? AND status=?";
    private const string ByRecord = "SEARCH e USING COVERING INDEX IX_webhook_deliveries_webhook_id_subject_id_status (webhook_id=? AND subject_id=? AND status=? AND rowid<?)";

    private Hooks _hooks = null!;

    public async Task InitializeAsync() => _hooks = await Hooks.StartAsync();

    public async Task DisposeAsync() => await _hooks.DisposeAsync();

    [Fact]
    public async Task NextOne_IsFoundByIndexesAlone() => Assert.Equal(
        [ByTime + ")", ByRecord],
        await PlanAsync(queue => queue.NextAsync([], default)));

    [Fact]
    public async Task DueOnes_AreTakenByIndexesAlone() => Assert.Equal(
        [ByTime + " AND next_at<?)", ByRecord],
        await PlanAsync(queue => queue.TakeAsync(1, default)));

    /// <summary>What is done to deliveries; of webhooks there are few.</summary>
    private async Task<IEnumerable<string>> PlanAsync(Func<WebhookQueue, Task> read)
    {
        using var log = new SqlLog();
        await read(_hooks.Server.Services.GetRequiredService<WebhookQueue>());
        var command = log.Commands.First(c => c.Text.Contains("e.webhook_id = d.webhook_id", StringComparison.Ordinal));
        var plan = await _hooks.Server.Services.GetRequiredService<Database>().ListAsync(
            new Sql($"EXPLAIN QUERY PLAN {command}"), row => row.GetString(3), CancellationToken.None);
        return plan.Where(step => !step.StartsWith("CORRELATED", StringComparison.Ordinal) && !step.StartsWith("SCAN w", StringComparison.Ordinal));
    }
}
