using AceGraph.Tests.Opportunities;

namespace AceGraph.Tests.Imports;

/// <summary>A pipeline of one test, which spoils it for others.</summary>
public sealed class OwnPipeline : IAsyncDisposable
{
    private OwnPipeline(Pipeline pipeline) => Pipeline = pipeline;

    /// <summary>Running.</summary>
    public Pipeline Pipeline { get; }

    /// <summary>Starts one.</summary>
    public static async Task<OwnPipeline> StartAsync()
    {
        var pipeline = new Pipeline();
        await pipeline.InitializeAsync();
        return new OwnPipeline(pipeline);
    }

    /// <summary>Stops it.</summary>
    public async ValueTask DisposeAsync() => await Pipeline.DisposeAsync();
}
