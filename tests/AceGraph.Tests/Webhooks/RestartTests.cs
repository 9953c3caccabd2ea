using AceGraph.Commands;
using AceGraph.Data;
using AceGraph.Tests.Harness;
using AceGraph.Tests.Opportunities;
using AceGraph.Webhooks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace AceGraph.Tests.Webhooks;

public sealed class RestartTests
{
    [Fact]
    public async Task WhatIsOwed_IsSentAfterARestart()
    {
        await using var receiver = await Receiver.StartAsync();
        receiver.Answer = _ => Results.StatusCode(500);
        using var folder = new TemporaryFolder();
        var time = new FakeTimeProvider(AceGraphServer.Start);
        await using (var first = await StartAsync(folder, time))
        {
            await WriteAsync(first, PipelineCast.AddAsync);
            await WriteAsync(first, db =>
            {
                db.Webhooks.Add(new Webhook { Id = 1, PartnerId = 1, CreatedById = 11, Url = receiver.Url, Active = true, Secret = "whsec_1", CreatedAt = time.GetUtcNow() });
                return Task.CompletedTask;
            });
            await WriteAsync(first, db =>
            {
                db.Changes.Add(new() { Id = 1, At = time.GetUtcNow(), SubjectId = "O1", PartnerId = 1 });
                db.Changes.Add(new() { Id = 2, At = time.GetUtcNow(), SubjectId = "O1", PartnerId = 1 });
                return Task.CompletedTask;
            });
            Assert.Equal("C1", (await receiver.NextAsync()).Id);
            await first.StopAsync();
        }

        receiver.Answer = _ => Results.NoContent();
        time.Advance(TimeSpan.FromMinutes(2));
        await using var second = await StartAsync(folder, time);
        Assert.Equal("C1", (await receiver.NextAsync()).Id);
        Assert.Equal("C2", (await receiver.NextAsync()).Id);
        await second.StopAsync();
        Assert.False(receiver.HasMore);
    }

    private static async Task<WebApplication> StartAsync(TemporaryFolder folder, TimeProvider time)
    {
        var options = new ServerOptions(folder.Path, time)
        {
            Urls = "http://127.0.0.1:0",
            Settings = new Dictionary<string, string?> { ["Auth:BuiltIn"] = "true", ["Webhooks:AllowPrivateTargets"] = "true" },
        };
        var app = ServerHost.Build(options, services => services.AddLogging(logging => logging.ClearProviders()));
        await ServerHost.StartAsync(app, CancellationToken.None);
        return app;
    }

    private static Task WriteAsync(WebApplication app, Func<AceGraphContext, Task> change) => app.Services.GetRequiredService<WriteLane>().RunAsync(
        async scope =>
        {
            await change(scope.Db);
            return true;
        },
        _ => true,
        CancellationToken.None);
}
