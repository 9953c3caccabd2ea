using System.Diagnostics;

namespace AceGraph.Benchmarks;

/// <summary>How long a server takes from the start of its process to its first answer.</summary>
public static class ColdStart
{
    private const int Times = 3;

    /// <summary>The median in milliseconds, with the server that was started last.</summary>
    public static async Task<(Server Server, double Milliseconds)> MeasureAsync(Func<Task<Server>> start, string id)
    {
        var times = new List<double>();
        while (true)
        {
            var clock = Stopwatch.StartNew();
            var server = await start();
            using (var answer = await server.SendAsync(server.Dialect.ById(id)))
                answer.EnsureSuccessStatusCode();
            times.Add(clock.Elapsed.TotalMilliseconds);
            if (times.Count == Times)
                return (server, times.Median());
            await server.DisposeAsync();
        }
    }

    public static double Median(this IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        var middle = sorted.Count / 2;
        return sorted.Count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
