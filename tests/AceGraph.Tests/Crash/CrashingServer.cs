using System.Diagnostics;
using System.Text.RegularExpressions;

namespace AceGraph.Tests.Crash;

/// <summary>The built server in a process of its own, on one data folder, which is killed and started again under those who use it.</summary>
/// <param name="folder">With a database in it.</param>
public sealed partial class CrashingServer(string folder) : IAsyncDisposable
{
    private Process? _process;
    private TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Where it listens; while it is down, once it is up again.</summary>
    public Task<Uri> AddressAsync() => Volatile.Read(ref _address).Task;

    /// <summary>Starts it and waits until it listens.</summary>
    public async Task StartAsync()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "acegraph.dll"), "serve", "--data", folder, "--urls", "http://127.0.0.1:0"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["AceGraph__Auth__BuiltIn"] = "true";
        foreach (var (name, value) in Settings)
        {
            start.Environment[name] = value;
        }

        _process = Process.Start(start)!;
        var error = _process.StandardError.ReadToEndAsync();
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (Listens().Match(line) is { Success: true, Value: var address })
            {
                // The rest must be read too, or a full pipe would stop the server.
                _ = _process.StandardOutput.ReadToEndAsync();
                _address.SetResult(new Uri(address));
                return;
            }
        }

        throw new InvalidOperationException($"The server did not start: {await error}");
    }

    /// <summary>Variables of its environment.</summary>
    public Dictionary<string, string> Settings { get; } = [];

    /// <summary>Ends it as a power failure would: SIGKILL, with no time for anything.</summary>
    public async Task KillAsync()
    {
        Volatile.Write(ref _address, new(TaskCreationOptions.RunContinuationsAsynchronously));
        _process!.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _process = null;
    }

    /// <summary>Ends it.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
        {
            await KillAsync();
        }
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Listens();
}
