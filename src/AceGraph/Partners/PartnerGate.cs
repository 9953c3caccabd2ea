using AceGraph.Changes;
using AceGraph.Data;
using AceGraph.Errors;
using AceGraph.Mutations;

namespace AceGraph.Partners;

/// <summary>What the mutations of a partner account share.</summary>
internal static class PartnerGate
{
    public static UserError Forbidden(string message) => new(ErrorCode.Forbidden, message, null, "Ask the Alliance Lead or the Alliance Team.");

    /// <summary>Writes what happened to the account into the log, at the version that it now has.</summary>
    public static void Record(Act act, Partner partner, IReadOnlyList<FieldChange> fields) => act.Record(
        new Change
        {
            Type = ChangeType.PartnerUpdated,
            SubjectId = NodeId.Format(NodeId.Partner, partner.Id),
            PartnerId = partner.Id,
            Version = partner.Version,
        },
        fields);
}
