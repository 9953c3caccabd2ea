using System.Net.Http.Headers;
using System.Net.Sockets;

namespace AceGraph.Webhooks;

/// <summary>Sends one signed request and tells what came of it; sending again later is not its part.</summary>
internal sealed partial class WebhookSender(IHttpClientFactory clients, TimeProvider time, ILogger<WebhookSender> logger)
{
    public const string Client = "webhooks";

    private const string Unconnected = "No connection could be made.";

    /// <summary>Of one attempt, from the look-up of the name to the end of the answer, the quick repetition included.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public async Task<WebhookReceipt> SendAsync(string url, string secret, WebhookMessage message, CancellationToken cancellation)
    {
        using var client = clients.CreateClient(Client);
        using var request = Request(url, secret, message);
        using var limit = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        try
        {
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token);
            return await WebhookAnswer.ReadAsync(response, either.Token);
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            return new(null, Fault(e) ?? Unexpected(e));
        }
    }

    private HttpRequestMessage Request(string url, string secret, WebhookMessage message)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = new ByteArrayContent(message.Body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        request.Headers.UserAgent.ParseAdd("AceGraph-Webhooks/1");
        request.Headers.Add(WebhookSignature.Header, WebhookSignature.Of(secret, time.GetUtcNow(), message.Body));
        request.Headers.Add("X-AceGraph-Delivery", message.DeliveryId);
        request.Headers.Add("X-AceGraph-Event", message.Type);
        request.Headers.Add("Idempotency-Key", message.Key);
        return request;
    }

    /// <summary>Fails like any other, since those behind it must not wait for it for ever. The exception's text may tell the address.</summary>
    private string Unexpected(Exception exception)
    {
        LogUnexpected(exception.GetType().FullName);
        return "It could not be sent.";
    }

    /// <returns>Null where it is none that is known.</returns>
    private static string? Fault(Exception exception) => exception switch
    {
        TargetRefusedException refused => refused.Message,
        OperationCanceledException => "No answer came in time.",
        SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain } => "The host name was not found.",
        SocketException => Unconnected,
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => "No secure connection could be made: look at the receiver's certificate.",
        HttpRequestException { InnerException: { } inner } => Fault(inner) ?? Unconnected,
        HttpRequestException or IOException => "The connection broke off, or what came back is no HTTP.",
        _ => null,
    };

    [LoggerMessage(LogLevel.Warning, "A delivery of a webhook could not be sent: {Exception}")]
    private partial void LogUnexpected(string? exception);
}
