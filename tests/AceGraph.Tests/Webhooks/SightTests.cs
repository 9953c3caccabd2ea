using System.Text.Json;
using AceGraph.Tests.Harness;
using AceGraph.Tests.Leads;
using AceGraph.Tests.Opportunities;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AceGraph.Tests.Webhooks;

/// <summary>What leaves the server by a webhook, and where to.</summary>
public sealed class SightTests
{
    [Theory]
    [InlineData("shareLead", "acceptLead", "lead")]
    [InlineData("shareOpportunity", "acceptOpportunity", "opportunity")]
    public async Task UnansweredInvitation_TellsNothingHidden(string share, string accept, string kind)
    {
        await using var hooks = await Hooks.StartAsync();
        await using var receiver = await Receiver.StartAsync();
        var (id, _) = await hooks.CreateAsync(receiver.Url, "INVITATION_SENT");
        object input = kind == "lead"
            ? new { partnerId = "P1", ownerId = "U12", customer = SharedRecords.Customer(), businessProblem = "Backups fail.", useCase = "Archiving", source = "Webinar", readinessScore = 80 }
            : new { partnerId = "P1", ownerId = "U12", opportunity = new { title = "Shared", otherSolution = SharedRecords.Hidden, involvement = "FOR_VISIBILITY_ONLY", customer = SharedRecords.Customer("Contoso") } };
        var shared = (await hooks.RunAsync(share, input, kind + " { id }", PipelineCast.Sales)).Payload.GetProperty(kind).GetProperty("id").GetString();
        var request = await receiver.NextAsync();
        Assert.Equal((shared, "sales@aws.example"), (request.Subject, request.Json.GetProperty("actor").GetProperty("name").GetString()));
        Assert.DoesNotContain(SharedRecords.Hidden, request.Body, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("123456789012", request.Body);
        await hooks.RunAsync(accept, new { id = shared }, kind + " { id }", Cast.AceUser);
        await hooks.RunAsync("redeliverWebhook", new { id, changeId = request.Id }, "webhook { id }");
        Assert.Contains(SharedRecords.Hidden, (await receiver.NextAsync()).Body);
    }

    [Fact]
    public async Task RecordThatIsGone_IsNotNamed()
    {
        await using var hooks = await Hooks.StartAsync();
        await using var receiver = await Receiver.StartAsync();
        await hooks.CreateAsync(receiver.Url, "OPPORTUNITY_CREATED", "OPPORTUNITY_UPDATED");
        var parent = await hooks.DraftAsync("Parent");
        var created = await receiver.NextAsync();
        receiver.Answer = _ => Results.StatusCode(500);
        var child = await hooks.DraftAsync("Child");
        await receiver.NextAsync();
        Assert.Empty((await hooks.RunAsync("updateOpportunity", new { id = child, opportunity = new { parentId = parent } }, "opportunity { id }")).Errors);
        Assert.Empty((await hooks.RunAsync("deleteOpportunity", new { id = parent }, "deletedId")).Errors);
        receiver.Answer = _ => Results.NoContent();
        hooks.Server.Time.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal("OPPORTUNITY_CREATED", (await receiver.NextAsync()).Type);
        var told = (await receiver.NextAsync()).Json.GetProperty("fields").EnumerateArray().Single(f => f.GetProperty("path").GetString() == "parentId");
        Assert.Equal(JsonValueKind.Null, told.GetProperty("newValue").ValueKind);
        Assert.Equal(parent, created.Subject);
    }

    [Fact]
    public async Task NameThatLeadsInside_IsRefusedAtTheConnection()
    {
        await using var hooks = await Hooks.StartAsync(allowPrivateTargets: false);
        await using var receiver = await Receiver.StartAsync();
        var (id, _) = await hooks.CreateAsync("https://hooks.example/", "OPPORTUNITY_CREATED");
        await hooks.Server.WriteAsync(async db => (await db.Webhooks.FindAsync(long.Parse(id[1..])))!.Url = receiver.NamedUrl);
        await hooks.DraftAsync();
        await hooks.UntilErrorAsync(id, "The host leads to an address that is not one of the public internet.");
        Assert.False(receiver.HasMore);
    }

    [Fact]
    public async Task ProxyOfTheEnvironment_IsNotUsed()
    {
        await using var proxy = await Receiver.StartAsync();
        await using var receiver = await Receiver.StartAsync();
        Environment.SetEnvironmentVariable("http_proxy", new Uri(proxy.Url).GetLeftPart(UriPartial.Authority));
        try
        {
            await using var hooks = await Hooks.StartAsync();
            await hooks.CreateAsync(receiver.Url, "OPPORTUNITY_CREATED");
            await hooks.DraftAsync();
            Assert.Equal("OPPORTUNITY_CREATED", (await receiver.NextAsync()).Type);
            Assert.False(proxy.HasMore);
        }
        finally
        {
            Environment.SetEnvironmentVariable("http_proxy", null);
        }
    }

    [Fact]
    public async Task FailingWebhook_LeavesNoSecretInTheLog()
    {
        var lines = new System.Collections.Concurrent.ConcurrentQueue<string>();
        await using var hooks = await Hooks.StartAsync(overrides: services => services.AddLogging(logging => logging.AddProvider(new EveryLine(lines)).SetMinimumLevel(LogLevel.Trace)));
        await using var receiver = await Receiver.StartAsync();
        var times = 0;
        receiver.Answer = _ =>
        {
            Interlocked.Increment(ref times);
            return Results.StatusCode(503);
        };
        var (id, secret) = await hooks.CreateAsync(receiver.Url + "/path-secret", "OPPORTUNITY_CREATED");
        await hooks.DraftAsync();
        await hooks.PassMomentAsync(() => Task.FromResult(times == 2));
        await hooks.UntilAsync(id, "OPPORTUNITY_CREATED PENDING 1 503");
        hooks.Server.Services.GetRequiredService<ILogger<SightTests>>().LogTrace("Heard.");
        Assert.Contains(lines, line => line.Contains("Heard."));
        Assert.DoesNotContain(lines, line => line.Contains("path-secret") || line.Contains(secret));
    }
}
