using Microsoft.Extensions.Options;

namespace AceGraph.Api.Streams;

/// <summary>What every stream needs, of either transport.</summary>
public sealed class StreamParts(
    StreamRunner runner,
    StreamCallers callers,
    OpenStreams open,
    StreamSerializer serializer,
    ErrorTranslator errors,
    IOptions<LimitOptions> limits,
    IOptions<ApiOptions> options,
    TimeProvider time,
    IHostApplicationLifetime lifetime)
{
    public StreamRunner Runner => runner;

    public StreamCallers Callers => callers;

    public OpenStreams Open => open;

    public StreamSerializer Serializer => serializer;

    public ErrorTranslator Errors => errors;

    public LimitOptions Limits => limits.Value;

    public ApiOptions Options => options.Value;

    public TimeProvider Time => time;

    /// <summary>Cancelled when the server is told to stop.</summary>
    public CancellationToken Stopping => lifetime.ApplicationStopping;
}
