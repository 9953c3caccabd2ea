namespace AceGraph.Tests.Harness;

/// <summary>One server with the <see cref="Cast"/>, shared by the tests of a class that only read.</summary>
public sealed class CastServer : IAsyncLifetime
{
    /// <summary>Running.</summary>
    public AceGraphServer Server { get; private set; } = null!;

    /// <summary>Starts it.</summary>
    public async Task InitializeAsync() => Server = await AceGraphServer.StartAsync(Cast.AddAsync);

    /// <summary>Stops it.</summary>
    public async Task DisposeAsync() => await Server.DisposeAsync();
}
