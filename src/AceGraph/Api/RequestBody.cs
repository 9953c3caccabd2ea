namespace AceGraph.Api;

/// <summary>
/// What one HTTP request asks for: its operations, each either well-formed or with the refusal that stands in its place, and whether
/// they came as an array.
/// </summary>
internal sealed record RequestBody(IReadOnlyList<RequestItem> Items, bool IsBatch)
{
    /// <summary>Files that came with it, to be deleted when the request is answered.</summary>
    public UploadFolder? Uploads { get; init; }
}

internal readonly record struct RequestItem(OperationRequest? Operation, GraphQLError? Refusal);
