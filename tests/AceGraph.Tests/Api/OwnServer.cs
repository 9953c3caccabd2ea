namespace AceGraph.Tests.Api;

/// <summary>A server of one test.</summary>
internal sealed class OwnServer(ApiServer api) : IAsyncDisposable
{
    public ApiServer Api => api;

    public static async Task<OwnServer> StartAsync(string setting = "Introspection", string value = "Authenticated") =>
        new(await ApiServer.StartAsync(setting, value));

    public async ValueTask DisposeAsync() => await api.DisposeAsync();
}
