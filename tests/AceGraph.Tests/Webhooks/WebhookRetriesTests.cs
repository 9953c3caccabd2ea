using AceGraph.Tests.Harness;
using AceGraph.Webhooks;

namespace AceGraph.Tests.Webhooks;

public sealed class WebhookRetriesTests
{
    [Theory]
    [InlineData(1, 0, 10)]
    [InlineData(1, 1, 8)]
    [InlineData(2, 0, 20)]
    [InlineData(3, 0.5, 36)]
    [InlineData(9, 0, 2560)]
    [InlineData(10, 0, 3600)]
    [InlineData(10, 1, 2880)]
    [InlineData(2000, 0, 3600)]
    public void Pause_DoublesUpToAnHour(int attempt, double chance, double seconds)
    {
        var delivery = new WebhookDelivery { CreatedAt = AceGraphServer.Start, Attempt = attempt };
        Assert.Equal(AceGraphServer.Start.AddSeconds(seconds), WebhookRetries.Next(delivery, AceGraphServer.Start, chance));
    }

    [Theory]
    [InlineData(23.5, 24.0)]
    [InlineData(23.999, 24.0)]
    [InlineData(24, null)]
    [InlineData(30, null)]
    public void LastAttempt_IsAfter24Hours(double hours, double? next)
    {
        var delivery = new WebhookDelivery { CreatedAt = AceGraphServer.Start, Attempt = 30 };
        Assert.Equal(
            next is { } at ? AceGraphServer.Start.AddHours(at) : null, WebhookRetries.Next(delivery, AceGraphServer.Start.AddHours(hours), 0));
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData(23.999, false)]
    [InlineData(24.0, true)]
    public void Circuit_BreaksAfterADayOfFailures(double? hours, bool broken) => Assert.Equal(
        broken,
        WebhookRetries.IsBroken(new Webhook { FailingSince = hours is { } ago ? AceGraphServer.Start.AddHours(-ago) : null }, AceGraphServer.Start));
}
