using AceGraph.Contracts;
using AceGraph.Errors;
using AceGraph.Mutations;

namespace AceGraph.Leads;

[SchemaType]
public sealed record LeadPayload(Lead? Lead, IReadOnlyList<UserError> Errors) : Payload(Errors);

public sealed class LeadPayloadType : PayloadType<LeadPayload>
{
    public LeadPayloadType()
        : base("LeadPayload", "A lead as it now stands.")
    {
        Field("lead", "Lead", "With errors the lead as it stands; null where it is out of sight.", p => p.Lead);
        AddErrors();
    }
}
