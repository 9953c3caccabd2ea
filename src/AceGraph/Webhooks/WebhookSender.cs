using System.Net.Http.Headers;
using System.Net.Sockets;
using Polly.Timeout;

namespace AceGraph.Webhooks;

/// <summary>Sends one signed request and tells what came of it; sending again later is not its part.</summary>
internal sealed class WebhookSender(IHttpClientFactory clients, TimeProvider time)
{
    public const string Client = "webhooks";

    public async Task<WebhookReceipt> SendAsync(string url, string secret, WebhookMessage message, CancellationToken cancellation)
    {
        using var client = clients.CreateClient(Client);
        using var request = Request(url, secret, message);
        try
        {
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
            return await WebhookAnswer.ReadAsync(response, cancellation);
        }
        catch (Exception e) when (Fault(e) is { } fault && !cancellation.IsCancellationRequested)
        {
            return new(null, fault);
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

    /// <returns>Null where the fault is the server's own.</returns>
    private static string? Fault(Exception exception) => exception switch
    {
        TargetRefusedException refused => refused.Message,
        TimeoutRejectedException or OperationCanceledException => "No answer came in time.",
        SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain } => "The host name was not found.",
        SocketException => "No connection could be made.",
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => "No secure connection could be made: look at the receiver's certificate.",
        HttpRequestException { InnerException: { } inner } => Fault(inner),
        HttpRequestException or IOException => "The connection broke off, or what came back is no HTTP.",
        _ => null,
    };
}
