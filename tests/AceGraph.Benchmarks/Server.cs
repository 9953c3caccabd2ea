using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;

namespace AceGraph.Benchmarks;

/// <summary>A server in a process of its own, on a free port.</summary>
public sealed partial class Server : IAsyncDisposable
{
    private readonly Process _process;
    private readonly HttpClient _client;

    private Server(string name, IDialect dialect, Process process, Uri url, string? token)
    {
        (Name, Dialect, Url, Token, _process) = (name, dialect, url, token, process);
        _client = new HttpClient { BaseAddress = url };
        if (token is not null)
            _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
    }

    public string Name { get; }

    public IDialect Dialect { get; }

    public Uri Url { get; }

    public string? Token { get; }

    /// <summary>What the process holds of the machine's memory now.</summary>
    public double Mebibytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1048576.0;
        }
    }

    /// <summary>Processor time that it has used since its start.</summary>
    public TimeSpan Used
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Starts it and waits for the line in which it tells its address.</summary>
    public static async Task<Server> StartAsync(string name, IDialect dialect, string? token, IReadOnlyList<string> command)
    {
        var start = new ProcessStartInfo("dotnet", command) { RedirectStandardOutput = true };
        start.Environment["AceGraph__Auth__BuiltIn"] = "true";
        var process = Process.Start(start)!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (Address().Match(line) is not { Success: true, Value: var url })
                continue;
            // The rest must be read too, or a full pipe would stop the server.
            _ = process.StandardOutput.ReadToEndAsync();
            return new Server(name, dialect, process, new Uri(url), token);
        }

        throw new InvalidOperationException($"{name} did not start.");
    }

    public Task<HttpResponseMessage> SendAsync(Request request)
    {
        var message = new HttpRequestMessage(new HttpMethod(request.Method), request.Path);
        if (request.Body is not null)
            message.Content = new StringContent(request.Body, Encoding.UTF8, "application/json");
        return _client.SendAsync(message);
    }

    public async Task<string> ReadAsync(Request request)
    {
        using var answer = await SendAsync(request);
        return await answer.Content.ReadAsStringAsync();
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
