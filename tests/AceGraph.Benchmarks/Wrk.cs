using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace AceGraph.Benchmarks;

/// <summary>wrk with a script that sends the requests in turn; one thread, so that their order is kept.</summary>
public sealed partial class Wrk(string folder) : ILoad
{
    public string Name => "wrk";

    public static bool IsInstalled() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(place => File.Exists(Path.Combine(place, "wrk")));

    public async Task<double> RunAsync(Server server, IReadOnlyList<Request> requests, int seconds, int connections)
    {
        var script = Path.Combine(folder, "requests.lua");
        await File.WriteAllTextAsync(script, Script(server, requests));
        var start = new ProcessStartInfo(
            "wrk", ["-t1", Invariant($"-c{connections}"), Invariant($"-d{seconds}s"), "--timeout", "10s", "-s", script, server.Url.ToString()])
        {
            RedirectStandardOutput = true,
        };
        using var wrk = Process.Start(start)!;
        var output = await wrk.StandardOutput.ReadToEndAsync();
        await wrk.WaitForExitAsync();
        var rate = Rate().Match(output);
        if (!rate.Success || output.Contains("Non-2xx", StringComparison.Ordinal) || output.Contains("Socket errors", StringComparison.Ordinal))
            throw new InvalidOperationException($"{server.Name}: wrk tells\n{output}");
        return double.Parse(rate.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
    }

    private static string Script(Server server, IReadOnlyList<Request> requests)
    {
        var script = new StringBuilder("local sent = 0\nlocal requests = {}\nwrk.headers[\"Content-Type\"] = \"application/json\"\n");
        if (server.Token is not null)
            script.Append(CultureInfo.InvariantCulture, $"wrk.headers[\"Authorization\"] = \"Bearer {server.Token}\"\n");
        script.Append("init = function()\n");
        foreach (var request in requests)
        {
            var body = request.Body is null ? "nil" : $"[==[{request.Body}]==]";
            script.Append(
                CultureInfo.InvariantCulture, $"  requests[#requests + 1] = wrk.format(\"{request.Method}\", \"{request.Path}\", nil, {body})\n");
        }

        return script.Append("end\nrequest = function()\n  sent = sent % #requests + 1\n  return requests[sent]\nend\n").ToString();
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    [GeneratedRegex(@"Requests/sec:\s+([\d.]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Rate();
}
