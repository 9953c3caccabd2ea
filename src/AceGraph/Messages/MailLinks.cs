using AceGraph.Api;
using AceGraph.Data;

namespace AceGraph.Messages;

/// <summary>Addresses of records in the web console, where the server knows its own.</summary>
public sealed class MailLinks(string? publicUrl)
{
    /// <summary>Ends with a slash; null where the operator set none.</summary>
    public Uri? Server { get; } = publicUrl is { Length: > 0 } && PublicAddress.TryRead(publicUrl, out var address) ? address : null;

    /// <returns>Null where there is no page, or no address is known.</returns>
    public Uri? Of(string nodeId) => Server is null ? null : nodeId switch
    {
        _ when NodeId.TryParse(nodeId, NodeId.Opportunity, out _) => new(Server, "opportunities/" + nodeId),
        _ when NodeId.TryParse(nodeId, NodeId.Lead, out _) => new(Server, "leads/" + nodeId),
        _ => null,
    };
}
