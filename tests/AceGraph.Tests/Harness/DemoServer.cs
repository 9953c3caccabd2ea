namespace AceGraph.Tests.Harness;

/// <summary>One server with the demo's data, shared by the tests of a class that only read.</summary>
public sealed class DemoServer : IAsyncLifetime
{
    /// <summary>Running.</summary>
    public AceGraphServer Server { get; private set; } = null!;

    /// <summary>Starts it.</summary>
    public async Task InitializeAsync() => Server = await AceGraphServer.StartDemoAsync();

    /// <summary>Stops it.</summary>
    public async Task DisposeAsync() => await Server.DisposeAsync();
}
