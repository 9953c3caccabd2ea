using System.Diagnostics;
using System.Net;

namespace AceGraph.Benchmarks;

/// <summary>Where wrk is not installed. It costs more of the machine than wrk does, so its figures are lower.</summary>
public sealed class HttpLoad : ILoad
{
    public string Name => "HttpClient";

    public async Task<double> RunAsync(Server server, IReadOnlyList<Request> requests, int seconds, int connections)
    {
        var next = -1;
        var answered = 0;
        var clock = Stopwatch.StartNew();
        var until = TimeSpan.FromSeconds(seconds);
        await Task.WhenAll(Enumerable.Range(0, connections).Select(async _ =>
        {
            while (clock.Elapsed < until)
            {
                var request = requests[(int)((uint)Interlocked.Increment(ref next) % requests.Count)];
                using var answer = await server.SendAsync(request);
                if (answer.StatusCode != HttpStatusCode.OK)
                    throw new InvalidOperationException($"{server.Name} answered {answer.StatusCode} to {request.Path}.");
                Interlocked.Increment(ref answered);
            }
        }));
        return answered / clock.Elapsed.TotalSeconds;
    }
}
