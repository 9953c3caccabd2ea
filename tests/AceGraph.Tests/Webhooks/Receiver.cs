using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace AceGraph.Tests.Webhooks;

/// <summary>A receiver on a free port of 127.0.0.1 that keeps what it gets and answers as a test says.</summary>
internal sealed class Receiver : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Channel<ReceivedRequest> _requests = Channel.CreateUnbounded<ReceivedRequest>();

    private Receiver(WebApplication app) => _app = app;

    /// <summary>Where it listens, such as <c>http://127.0.0.1:12345/hook</c>.</summary>
    public string Url => _app.Urls.Single() + "/hook";

    /// <summary>The same port by a name.</summary>
    public string NamedUrl => Url.Replace("127.0.0.1", "localhost");

    /// <summary>What it answers; 204 at first.</summary>
    public Func<ReceivedRequest, IResult> Answer { get; set; } = _ => Results.NoContent();

    /// <summary>Starts one.</summary>
    public static async Task<Receiver> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var receiver = new Receiver(app);
        app.Map("{**path}", receiver.ReceiveAsync);
        await app.StartAsync();
        return receiver;
    }

    /// <summary>The next request, in the order of their coming.</summary>
    public async Task<ReceivedRequest> NextAsync()
    {
        using var patience = new CancellationTokenSource(Hooks.Patience);
        return await _requests.Reader.ReadAsync(patience.Token);
    }

    /// <summary>Whether a request came that was not asked for by <see cref="NextAsync"/>.</summary>
    public bool HasMore => _requests.Reader.TryPeek(out _);

    /// <summary>Stops it.</summary>
    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private async Task<IResult> ReceiveAsync(HttpRequest request)
    {
        using var reader = new StreamReader(request.Body);
        var received = new ReceivedRequest(
            request.Path, request.Headers.ToDictionary(h => h.Key, h => h.Value.ToString(), StringComparer.OrdinalIgnoreCase), await reader.ReadToEndAsync());
        await _requests.Writer.WriteAsync(received);
        return Answer(received);
    }
}
