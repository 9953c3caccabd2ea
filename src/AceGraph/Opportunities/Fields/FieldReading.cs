using AceGraph.Errors;

namespace AceGraph.Opportunities.Fields;

/// <summary>The reading of one field's raw value: what it may refer to, and what is wrong with it.</summary>
/// <param name="known">The ids that may be named.</param>
/// <param name="current">The record that is updated, null for a new one. Ids that it has already are never refused.</param>
public sealed class FieldReading(KnownReferences known, Opportunity? current)
{
    private readonly List<UserError> _errors = [];

    public KnownReferences Known { get; } = known;
    public Opportunity? Current { get; } = current;
    public IReadOnlyList<UserError> Errors => _errors;

    public void Refuse(ErrorCode code, string message, string field, string hint) =>
        _errors.Add(new UserError(code, message, field, hint));

    public void RefuseAbove(ErrorCode code, string message, string field, int limit, int actual, string hint) =>
        _errors.Add(new UserError(code, message, field, hint) { Limit = limit, Actual = actual });
}
