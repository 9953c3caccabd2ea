using System.ComponentModel;
using AceGraph.Api.Types;
using AceGraph.Contracts;
using AceGraph.Errors;

namespace AceGraph.Opportunities;

[Description("What became of one record of a batch.")]
public enum UpsertOutcome
{
    [Description("There was none with its CRM id, and it was created.")]
    Created,

    [Description("It was changed.")]
    Updated,

    [Description("It was as given already.")]
    Unchanged,

    [Description("Nothing of it was written; its errors say why.")]
    Refused,
}

[SchemaType("UpsertOpportunityResult")]
public sealed record UpsertResult(string CrmId, UpsertOutcome Outcome, Opportunity? Opportunity, IReadOnlyList<UserError> Errors);

public sealed class UpsertResultType : ObjectType<UpsertResult>
{
    public UpsertResultType()
        : base("UpsertOpportunityResult", "What became of one record of a batch.")
    {
        Field("crmId", "String!", "The CRM id as sent.", r => r.CrmId);
        Field("outcome", "UpsertOutcome!", "What became of it.", r => r.Outcome);
        Field("opportunity", "Opportunity", "The record as it now stands; null where it was refused before it existed.", r => r.Opportunity);
        Field("errors", "[UserError!]!", "Every error of this record; empty unless it was refused.", r => r.Errors);
    }
}

public sealed class UpsertOpportunitiesInput : InputType
{
    public UpsertOpportunitiesInput()
        : base("UpsertOpportunitiesInput", "Records as a CRM holds them.")
    {
        Field("items", "[UpsertOpportunityItem!]!", "At most 100, written in the order sent.");
        AddIdempotencyKey();
    }
}

public sealed class UpsertOpportunityItem : InputType
{
    public UpsertOpportunityItem()
        : base("UpsertOpportunityItem", "One record, updated by its CRM id or created.")
    {
        Field("crmId", "String!", "The partner's own identifier, at most 64 characters.");
        Field("version", "Int", "The version that the change was made on; a later one is a conflict.");
        Field("ownerId", "ID", "Who is to own it; where absent the caller owns what is created, and what is updated keeps its owner.");
        Field("submit", "Boolean!", "Submit it when it is written, unless it is submitted already. Where submitting is refused, nothing of it is written.", false);
        Field("opportunity", "OpportunityInput!", "Its fields; in an update, absent ones stay.");
    }
}
