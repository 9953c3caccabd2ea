using AceGraph.Changes;
using AceGraph.Contracts;

namespace AceGraph.Errors;

/// <summary>Something that the caller can put right. All of them are reported at once, in the order of <c>Query.rules</c>.</summary>
/// <param name="Code">Stable; clients branch on it.</param>
/// <param name="Message">A sentence a person can act on.</param>
/// <param name="Field">Path of the input field, null where no single field is at fault.</param>
/// <param name="Hint">What to do about it.</param>
[SchemaType]
public sealed record UserError(ErrorCode Code, string Message, string? Field = null, string? Hint = null)
{
    /// <summary>VERSION_CONFLICT: what changed since the version that was sent, oldest first.</summary>
    public IReadOnlyList<RecordedChange> Conflicts { get; init; } = [];

    /// <summary>Id of the other opportunity that the error names; told only where the viewer may see it.</summary>
    [WireName("subject")]
    public long? SubjectId { get; init; }

    /// <summary>The limit that was passed.</summary>
    public int? Limit { get; init; }

    /// <summary>What was found instead.</summary>
    public int? Actual { get; init; }
}
