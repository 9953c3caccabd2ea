using AceGraph.Api.Streams;

namespace AceGraph.Api;

/// <summary>Where an operation comes from; the caller is null only where introspection is open to everyone.</summary>
public sealed record RequestOrigin(Caller? Caller, IServiceProvider Services, Transport Transport)
{
    /// <summary>As <see cref="RequestContext.Address"/>.</summary>
    public Uri? Address { get; init; }

    /// <summary>As <see cref="RequestContext.StreamCaller"/>.</summary>
    public StreamCaller? StreamCaller { get; init; }
}
