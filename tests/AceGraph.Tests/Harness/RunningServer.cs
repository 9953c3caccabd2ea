using AceGraph.Commands;

namespace AceGraph.Tests.Harness;

/// <summary>A command that serves, run in the test's own process until it is disposed.</summary>
public sealed class RunningServer : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly SignalWriter _output = new();
    private readonly StringWriter _error = new();
    private Task<int> _running = null!;

    /// <summary>What it has printed so far.</summary>
    public string Output => _output.ToString();

    /// <summary>Starts a command and waits until it listens or ends.</summary>
    public static async Task<RunningServer> StartAsync(params string[] args)
    {
        var server = new RunningServer();
        server._running = CommandLine.RunAsync(args, TimeProvider.System, server._output, server._error, server._stop.Token);
        await Task.WhenAny(server._running, server._output.Listening);
        return server;
    }

    /// <summary>Stops it as a signal would.</summary>
    public async Task<(int Code, string Error)> StopAsync()
    {
        await _stop.CancelAsync();
        return (await _running, _error.ToString());
    }

    /// <summary>Stops it.</summary>
    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _stop.Dispose();
        await _output.DisposeAsync();
        await _error.DisposeAsync();
    }

    private sealed class SignalWriter : StringWriter
    {
        private readonly TaskCompletionSource _listening = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Listening => _listening.Task;

        public override async Task WriteLineAsync(string? value)
        {
            await base.WriteLineAsync(value);
            if (value?.Contains("listens on") == true)
                _listening.TrySetResult();
        }
    }
}
