using System.Net;
using AceGraph.Data;
using Microsoft.Extensions.Http.Resilience;
using Polly;

namespace AceGraph.Webhooks;

public static class WebhookSetup
{
    /// <summary>What every process needs that writes: it notes down what is owed, whoever sends it.</summary>
    public static void AddWebhookOutbox(this IServiceCollection services)
    {
        services.AddSingleton<WebhookSignal>();
        services.AddSingleton<ICommitHook, WebhookOutbox>();
    }

    /// <summary>What a server sends it with.</summary>
    public static void AddWebhooks(this IServiceCollection services, WebhookOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton<WebhookQueue>();
        services.AddSingleton<WebhookLedger>();
        services.AddSingleton<WebhookSender>();
        services.AddSingleton<WebhookCourier>();
        services.AddHostedService<WebhookDispatcher>();
        // Addresses may hold secrets, and the client's own log tells them.
        services.AddHttpClient(WebhookSender.Client, client => client.Timeout = Timeout.InfiniteTimeSpan)
            .RemoveAllLoggers()
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(() => TargetConnection.Handler(options))
            .AddResilienceHandler(WebhookSender.Client, pipeline => pipeline.AddRetry(QuickRetry()));
    }

    /// <summary>Once, for what passes in a moment; all else is sent again by the schedule of <see cref="WebhookRetries"/>.</summary>
    private static HttpRetryStrategyOptions QuickRetry() => new()
    {
        MaxRetryAttempts = 1,
        Delay = TimeSpan.FromMilliseconds(200),
        ShouldRetryAfterHeader = false,
        ShouldHandle = attempt => ValueTask.FromResult(
            attempt.Outcome.Result?.StatusCode is HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout
            || attempt.Outcome.Exception is HttpRequestException { InnerException: not TargetRefusedException }),
    };
}
