using AceGraph.Data;
using AceGraph.Tests.Harness;
using Microsoft.Extensions.DependencyInjection;

namespace AceGraph.Tests.Insights;

[Collection(SqlLog.Alone)]
public sealed class NumbersSqlTests : IAsyncLifetime
{
    private AceGraphServer _server = null!;

    public async Task InitializeAsync()
    {
        _server = await AceGraphServer.StartDemoAsync(240);
        foreach (var viewer in (string[])["lead@northwind.example", "sales@aws.example"])
            await _server.QueryAsync(viewer, "{ viewer { roles } }");
    }

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Theory]
    [InlineData("lead@northwind.example", "pipeline(groupBy: [OWNER, CLOSE_MONTH]) { count keys { text } opportunityFilter }", 1)]
    [InlineData("sales@aws.example", "pipeline(groupBy: [INDUSTRY, COUNTRY], filter: {open: true}) { count monthlyRevenue { amount } }", 1)]
    [InlineData("lead@northwind.example", "dashboard { cards { value } funnel { count } slipped }", 3)]
    [InlineData("lead@northwind.example", "pipelineWaterfall(from: \"2020-01-01T00:00:00Z\", to: \"2026-03-10T00:00:00Z\") { count }", 2)]
    public async Task Numbers_TakeAFixedNumberOfCommands(string viewer, string field, int commands)
    {
        var token = await _server.TokenAsync(viewer);
        var none = await CountAsync(token, "viewer { roles }");
        Assert.Equal(commands, await CountAsync(token, field) - none);
    }

    [Theory]
    [InlineData("lead@northwind.example", "")]
    [InlineData("sales@aws.example", "")]
    [InlineData("sales@aws.example", ", filter: {partners: [\"P1002\"]}")]
    [InlineData("validator1@aws.example", ", filter: {mine: false}")]
    public async Task Waterfall_ReadsTheLogByItsIndex(string viewer, string filter)
    {
        using var log = new SqlLog();
        await _server.QueryAsync(viewer, $"{{ pipelineWaterfall(from: \"2020-01-01T00:00:00Z\", to: \"2026-03-10T00:00:00Z\"{filter}) {{ count }} }}");
        var command = Assert.Single(log.Commands, c => c.Text.Contains("field_changes", StringComparison.Ordinal));
        var plan = await _server.Services.GetRequiredService<Database>().ListAsync(
            new Sql($"EXPLAIN QUERY PLAN {command}"), row => row.GetString(3), CancellationToken.None);
        Assert.Contains(plan, step => step.StartsWith("SEARCH f USING INDEX IX_field_changes_subject_id", StringComparison.Ordinal));
        Assert.DoesNotContain(plan, step => step.Contains("SCAN f", StringComparison.Ordinal) || step.Contains("AUTOMATIC", StringComparison.Ordinal));
    }

    private async Task<int> CountAsync(string token, string field)
    {
        using var log = new SqlLog();
        var answer = await _server.QueryAsync(token, $"{{ {field} }}");
        Assert.Empty(answer.Codes);
        return log.Count;
    }
}
