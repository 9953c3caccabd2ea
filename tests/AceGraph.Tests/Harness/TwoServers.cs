using AceGraph.Tests.Opportunities;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace AceGraph.Tests.Harness;

/// <summary>Two whole servers on one database file, with the <see cref="PipelineCast"/> and one clock, which stands until a test moves it.</summary>
public sealed class TwoServers : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Action<IServiceCollection>? _overrides;

    private TwoServers(Action<IServiceCollection>? overrides) => _overrides = overrides;

    /// <summary>Of both.</summary>
    public FakeTimeProvider Time { get; } = new(AceGraphServer.Start);

    /// <summary>Running until a test stops it.</summary>
    public WebApplication First { get; private set; } = null!;

    /// <summary>Running.</summary>
    public WebApplication Second { get; private set; } = null!;

    /// <summary>Starts both; their webhooks may reach this machine.</summary>
    /// <param name="overrides">Services that replace those of each.</param>
    public static async Task<TwoServers> StartAsync(Action<IServiceCollection>? overrides = null)
    {
        var servers = new TwoServers(overrides);
        servers.First = await servers.StartAsync(1);
        await servers.First.WriteAsync(PipelineCast.AddAsync);
        servers.Second = await servers.StartAsync(2);
        return servers;
    }

    /// <summary>Does what the second is to find done when it starts: it is stopped, and another takes its place afterwards.</summary>
    public async Task BeforeSecondAsync(Func<Task> act)
    {
        await Second.StopAsync();
        await Second.DisposeAsync();
        await act();
        Second = await StartAsync(2);
    }

    /// <summary>Stops both, and removes their data folder.</summary>
    public async ValueTask DisposeAsync()
    {
        await First.StopAsync();
        await Second.StopAsync();
        await First.DisposeAsync();
        await Second.DisposeAsync();
        _folder.Dispose();
    }

    private Task<WebApplication> StartAsync(int number) => ServerApp.StartAsync(
        _folder.Path,
        Time,
        new Dictionary<string, string?>
        {
            ["Auth:BuiltIn"] = "true",
            ["Webhooks:AllowPrivateTargets"] = "true",
            ["Database:Server"] = $"{number}",
        },
        _overrides);
}
