using System.Globalization;
using Xunit.Abstractions;

namespace AceGraph.Tests.Crash;

/// <summary>
/// Nothing lost, nothing twice. The long form kills as often as <c>ACEGRAPH_KILLS</c> says:
/// <c>ACEGRAPH_KILLS=50 dotnet test tests/AceGraph.Tests --filter CrashTests --logger "console;verbosity=detailed"</c>.
/// </summary>
public sealed class CrashTests(ITestOutputHelper output)
{
    private const int Kills = 5;

    [Fact]
    public async Task KilledServer_LosesNothing_AndDoesNothingTwice()
    {
        var kills = int.Parse(Environment.GetEnvironmentVariable("ACEGRAPH_KILLS") ?? $"{Kills}", CultureInfo.InvariantCulture);
        await using var run = await CrashRun.CreateAsync();
        await run.RunAsync(kills, new Random());
        output.WriteLine($"{kills} kills, {run.Calls} calls acknowledged, {run.Repeated} of them sent more than once.");
        output.WriteLine($"{run.Listener.Arrived} deliveries of webhooks arrived, {run.Listener.Repeated} times one that had arrived before.");
        foreach (var actor in run.Actors)
        {
            output.WriteLine($"{actor.GetType().Name}: {actor.Count}");
            Assert.NotEqual(0, actor.Count);
        }

        Assert.NotEqual(0, run.Repeated);
        Assert.Empty(await run.FaultsAsync());
    }
}
