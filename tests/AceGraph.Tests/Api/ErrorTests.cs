using AceGraph.Api;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace AceGraph.Tests.Api;

public sealed class ErrorTests(ApiServer server) : IClassFixture<ApiServer>
{
    [Fact]
    public async Task UnexpectedException_IsLoggedAndNotShown()
    {
        var answer = await server.QueryAsync("{ broken hello }");

        var extensions = answer.Json.GetProperty("errors")[0].GetProperty("extensions");
        var id = extensions.GetProperty("requestId").GetString()!;
        Assert.Equal("INTERNAL", answer.Code);
        Assert.Matches("^[0-9a-f]{32}$", id);
        Assert.DoesNotContain("secret", answer.Text, StringComparison.Ordinal);
        Assert.Contains(server.LogLines, line => line.Contains(id, StringComparison.Ordinal) && line.Contains("secret: AceGraph.Data"));
    }

    [Fact]
    public async Task FieldErrors_KeepPathAndOtherFields()
    {
        var answer = await server.QueryAsync("{ hello gone: missing }");

        var error = answer.Json.GetProperty("errors")[0];
        Assert.Equal("gone", error.GetProperty("path")[0].GetString());
        Assert.Equal("There is no such thing.", answer.Message);
        Assert.StartsWith("it's", answer.Data("hello").GetString());
    }

    [Fact]
    public async Task RefusedBatch_GivesEachFieldItsOwnPath()
    {
        var answer = await server.QueryAsync("{ a: unloadable b: unloadable }");

        var errors = answer.Json.GetProperty("errors").EnumerateArray().ToList();
        Assert.Equal(["a", "b"], errors.Select(e => e.GetProperty("path")[0].GetString()).Order());
        Assert.All(errors, e => Assert.Equal("FORBIDDEN", e.GetProperty("extensions").GetProperty("code").GetString()));
    }

    [Fact]
    public async Task FieldErrors_EndAtNine()
    {
        var answer = await server.QueryAsync($"{{ {string.Concat(Enumerable.Range(0, 50).Select(i => $"m{i}: missing "))} }}");

        Assert.Equal(200, answer.Status);
        Assert.Equal(9, answer.ErrorCount);
    }

    [Theory]
    [InlineData("query($n: Int) { echo(number: $n) }", "x")]
    [InlineData("query($n: Int) { echo(number: $n) }", 1.5)]
    [InlineData("query($n: Int) { echo(number: $n) }", 3000000000)]
    [InlineData("query($n: Int) { echo(number: $n) }", true)]
    [InlineData("query($n: [Int!]!) { echo(list: $n) }", null)]
    public async Task WrongVariable_IsExplainedWithoutClrNames(string query, object? value)
    {
        var answer = await server.QueryAsync(query, new { n = value });

        Assert.Equal("VALIDATION_FAILED", answer.Code);
        Assert.Contains("$n", answer.Message, StringComparison.Ordinal);
        Assert.DoesNotMatch("System|Int32|Int64|Double|Boolean|of type 'string'|Exception| at [A-Z]", answer.Message);
    }

    [Theory]
    [InlineData(5, true)]
    [InlineData(6, true)]
    [InlineData(8, true)]
    [InlineData(10, true)]
    [InlineData(13, true)]
    [InlineData(14, true)]
    [InlineData(1, false)]
    [InlineData(11, false)]
    [InlineData(19, false)]
    public void SqliteCode_DecidesWhetherItPasses(int code, bool transient)
    {
        var cause = new SqliteException("x", code);

        Assert.Equal(transient, UnavailableErrors.IsTransient(cause));
        Assert.Equal(transient, UnavailableErrors.IsTransient(new DbUpdateException("save", cause)));
        Assert.Equal(transient, UnavailableErrors.IsTransient(new AggregateException(new FormatException(), cause)));
    }

    [Fact]
    public async Task TimeUsedUp_Is503AndCancelled()
    {
        await using var own = await OwnServer.StartAsync();
        var request = own.Api.QueryAsync("{ slow }");
        await own.Api.Log.SlowBegan.Task;
        own.Api.Time.Advance(TimeSpan.FromSeconds(30));

        var answer = await request;

        Assert.Equal(503, answer.Status);
        Assert.Equal("TIMEOUT", answer.Code);
        Assert.NotNull(answer.Response.Headers.RetryAfter);
        await own.Api.Log.SlowCancelled.Task;
    }

    [Fact]
    public async Task ClientGone_CancelsTheFieldQuietly()
    {
        var own = await OwnServer.StartAsync();
        using var gone = new CancellationTokenSource();
        using var content = new StringContent("""{"query":"{ slow }"}""", System.Text.Encoding.UTF8, "application/json");
        var request = own.Api.Client.PostAsync("/graphql", content, gone.Token);
        await own.Api.Log.SlowBegan.Task;
        await gone.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => request);
        await own.Api.Log.SlowCancelled.Task;
        await own.DisposeAsync();
        Assert.Empty(own.Api.LogLines);
    }
}
