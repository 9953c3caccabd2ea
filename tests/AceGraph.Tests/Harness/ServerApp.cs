using AceGraph.Commands;
using AceGraph.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AceGraph.Tests.Harness;

/// <summary>Whole servers inside the test, on free ports of 127.0.0.1, for tests that start or stop several on one data folder.</summary>
public static class ServerApp
{
    /// <summary>Starts one with the built-in issuer.</summary>
    /// <param name="folder">Its data folder.</param>
    /// <param name="time">Its clock.</param>
    /// <param name="settings">Settings by name, which win.</param>
    /// <param name="overrides">Services that replace the server's.</param>
    public static async Task<WebApplication> StartAsync(
        string folder, TimeProvider time, IReadOnlyDictionary<string, string?>? settings = null, Action<IServiceCollection>? overrides = null)
    {
        var options = new ServerOptions(folder, time)
        {
            Urls = "http://127.0.0.1:0",
            Settings = settings ?? new Dictionary<string, string?> { ["Auth:BuiltIn"] = "true" },
        };
        var app = ServerHost.Build(options, services =>
        {
            services.AddLogging(logging => logging.ClearProviders());
            overrides?.Invoke(services);
        });
        await ServerHost.StartAsync(app, CancellationToken.None);
        return app;
    }

    /// <summary>Changes records past the API, in one transaction.</summary>
    public static Task WriteAsync(this WebApplication app, Func<AceGraphContext, Task> change) => app.Services.GetRequiredService<WriteLane>().RunAsync(
        async scope =>
        {
            await change(scope.Db);
            return true;
        },
        _ => true,
        CancellationToken.None);
}
