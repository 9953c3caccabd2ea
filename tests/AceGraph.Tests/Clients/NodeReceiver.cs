using System.Diagnostics;
using System.Threading.Channels;
using AceGraph.Tests.Harness;

namespace AceGraph.Tests.Clients;

/// <summary>The sample <c>tests/clients/webhook-receiver.mjs</c> in a process of its own.</summary>
internal sealed class NodeReceiver : IAsyncDisposable
{
    private readonly Process _process;
    private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();

    private NodeReceiver(Process process) => _process = process;

    /// <summary>Where it listens.</summary>
    public string Url { get; private set; } = "";

    /// <summary>Starts it and waits until it listens.</summary>
    public static async Task<NodeReceiver> StartAsync(string secret)
    {
        var start = new ProcessStartInfo("node", [Path.Combine(Repository.Root, "tests", "clients", "webhook-receiver.mjs")]) { RedirectStandardOutput = true };
        start.Environment["WEBHOOK_SECRET"] = secret;
        var receiver = new NodeReceiver(Process.Start(start)!);
        _ = receiver.ReadAsync();
        receiver.Url = (await receiver.NextAsync())["listening on ".Length..];
        return receiver;
    }

    /// <summary>The next line that it prints.</summary>
    public async Task<string> NextAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        return await _lines.Reader.ReadAsync(patience.Token);
    }

    /// <summary>Stops it.</summary>
    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private async Task ReadAsync()
    {
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            await _lines.Writer.WriteAsync(line);
        }

        _lines.Writer.Complete();
    }
}
