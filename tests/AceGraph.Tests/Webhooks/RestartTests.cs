using AceGraph.Tests.Harness;
using AceGraph.Tests.Opportunities;
using AceGraph.Webhooks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
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
            await first.WriteAsync(PipelineCast.AddAsync);
            await first.WriteAsync(db =>
            {
                db.Webhooks.Add(new Webhook { Id = 1, PartnerId = 1, CreatedById = 11, Url = receiver.Url, Active = true, Secret = "whsec_1", CreatedAt = time.GetUtcNow() });
                return Task.CompletedTask;
            });
            await first.WriteAsync(db =>
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

    private static Task<WebApplication> StartAsync(TemporaryFolder folder, TimeProvider time) => ServerApp.StartAsync(
        folder.Path, time, new Dictionary<string, string?> { ["Auth:BuiltIn"] = "true", ["Webhooks:AllowPrivateTargets"] = "true" });
}
