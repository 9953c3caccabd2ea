using AceGraph.Errors;
using AceGraph.Opportunities;
using AceGraph.Opportunities.Fields;
using AceGraph.Users;

namespace AceGraph.Imports;

/// <summary>What a row asks for, laid on the record that it is about: judged, but not written.</summary>
/// <param name="row">Of the import.</param>
/// <param name="opportunity">The record with the values of the row; of a new one without an id.</param>
/// <param name="isNew">Whether the row makes it.</param>
internal sealed class RowDraft(ImportRow row, Opportunity opportunity, bool isNew)
{
    public ImportRow Row { get; } = row;

    public Opportunity Opportunity { get; } = opportunity;

    public bool IsNew { get; } = isNew;

    /// <summary>What holds before any value is looked at: a right, a lock.</summary>
    public IReadOnlyList<UserError> Refusals { get; init; } = [];

    public ImportRowInput? Input { get; init; }

    public OpportunityPatch? Patch { get; init; }

    public IReadOnlyList<FieldDelta> Deltas { get; private set; } = [];

    /// <summary>Who is to own it, where that is another than now.</summary>
    public User? Owner { get; init; }

    public NextStep? Step { get; init; }

    public bool Submits { get; init; }

    /// <summary>What is wrong with the cells beside the fields: the owner, the next step.</summary>
    public IReadOnlyList<UserError> ErrorsBeside { get; init; } = [];

    public bool IsRefused => Refusals.Count > 0;

    public void Apply() => Deltas = Patch?.Apply(Opportunity) ?? [];

    /// <summary>Leaves the record as it was, so that a row that is refused writes nothing of it.</summary>
    public void Withdraw() => OpportunityPatch.Undo(Opportunity, Deltas);
}
