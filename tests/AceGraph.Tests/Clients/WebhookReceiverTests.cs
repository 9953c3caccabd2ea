using System.Text;
using AceGraph.Tests.Harness;
using AceGraph.Tests.Webhooks;
using AceGraph.Webhooks;
using Microsoft.Extensions.Time.Testing;

namespace AceGraph.Tests.Clients;

public sealed class WebhookReceiverTests
{
    private const string Secret = "whsec_test";
    private const string Body = """{"id":"C1","type":"TEST","subjectId":"W1"}""";

    [NodeFact]
    public async Task Sample_TakesADeliveryOnce()
    {
        await using var hooks = await Hooks.StartAsync(time: new FakeTimeProvider(TimeProvider.System.GetUtcNow()));
        var (id, secret) = await hooks.CreateAsync("http://127.0.0.1:9/", "OPPORTUNITY_CREATED");
        await using var receiver = await NodeReceiver.StartAsync(secret);
        await hooks.RunAsync("updateWebhook", new { id, url = receiver.Url }, "webhook { id }");
        var opportunity = await hooks.DraftAsync();
        await hooks.UntilAsync(id, "OPPORTUNITY_CREATED DELIVERED 1 204");
        var change = (await hooks.ReadAsync(id)).GetProperty("deliveries").GetProperty("nodes")[0].GetProperty("change").GetProperty("id").GetString();
        Assert.Equal($"taken OPPORTUNITY_CREATED {opportunity} {change}", await receiver.NextAsync());
        await hooks.RunAsync("redeliverWebhook", new { id, changeId = change }, "webhook { id }");
        await hooks.UntilAsync(id, "OPPORTUNITY_CREATED DELIVERED 1 200", "OPPORTUNITY_CREATED DELIVERED 1 204");
        Assert.Equal($"seen {change}", await receiver.NextAsync());
    }

    [NodeFact]
    public async Task Sample_RefusesWhatIsForgedOrOld()
    {
        await using var receiver = await NodeReceiver.StartAsync(Secret);
        var now = TimeProvider.System.GetUtcNow();
        var genuine = Sign(Secret, now);
        Assert.Equal(401, await PostAsync(receiver, Sign("whsec_other", now), Body));
        Assert.Equal(401, await PostAsync(receiver, genuine, Body.Replace("W1", "W2")));
        Assert.Equal(401, await PostAsync(receiver, Sign(Secret, now.AddMinutes(-6)), Body));
        Assert.Equal(401, await PostAsync(receiver, genuine[..^2], Body));
        Assert.Equal(401, await PostAsync(receiver, null, Body));
        Assert.Equal(204, await PostAsync(receiver, genuine, Body));
        Assert.Equal(200, await PostAsync(receiver, genuine, Body));
        Assert.Equal(["taken TEST W1 C1", "seen C1"], [await receiver.NextAsync(), await receiver.NextAsync()]);
    }

    private static string Sign(string secret, DateTimeOffset at) => WebhookSignature.Of(secret, at, Encoding.UTF8.GetBytes(Body));

    private static async Task<int> PostAsync(NodeReceiver receiver, string? signature, string body)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, receiver.Url) { Content = new StringContent(body) };
        if (signature is not null)
        {
            request.Headers.Add(WebhookSignature.Header, signature);
        }

        using var response = await client.SendAsync(request);
        return (int)response.StatusCode;
    }
}
