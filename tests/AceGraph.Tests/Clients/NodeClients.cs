using AceGraph.Tests.Harness;

namespace AceGraph.Tests.Clients;

/// <summary>One running server and the npm project <c>tests/clients</c>, restored once for all its checks.</summary>
public sealed class NodeClients : IAsyncLifetime
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "clients");

    private AceGraphServer? _server;

    public async Task InitializeAsync()
    {
        if (Npm.Path is null) return;
        if (!IsRestored()) await RestoreAsync();
        _server = await AceGraphServer.StartDemoAsync();
    }

    public async Task DisposeAsync()
    {
        if (_server is not null) await _server.DisposeAsync();
    }

    private static bool IsRestored()
    {
        var installed = Path.Combine(Folder, "node_modules", ".package-lock.json");
        return File.Exists(installed) && File.GetLastWriteTimeUtc(installed) >= File.GetLastWriteTimeUtc(Path.Combine(Folder, "package-lock.json"));
    }

    private static async Task RestoreAsync()
    {
        var (exitCode, output) = await Npm.RunAsync(Folder, new Dictionary<string, string>(), "ci");
        Assert.True(exitCode == 0, output);
    }

    /// <summary>Runs one script of package.json against the server and fails with its output.</summary>
    public async Task RunAsync(string script)
    {
        var environment = new Dictionary<string, string>
        {
            ["ACEGRAPH_URL"] = $"{_server!.Url}/graphql",
            ["ACEGRAPH_TOKEN"] = await _server.TokenAsync("lead@northwind.example"),
        };
        var (exitCode, output) = await Npm.RunAsync(Folder, environment, "run", script);
        Assert.True(exitCode == 0, output);
    }
}
