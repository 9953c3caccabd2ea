using AceGraph.Api.Types;
using AceGraph.Mutations;

namespace AceGraph.Opportunities;

public sealed class OpportunityPayloadType : PayloadType<OpportunityPayload>
{
    public OpportunityPayloadType()
        : base("OpportunityPayload", "An opportunity as it now stands.")
    {
        Field("opportunity", "Opportunity", "With errors the record as it stands; null where it is out of sight.", p => p.Opportunity);
        AddErrors();
        AddWarnings(p => p.Warnings);
    }
}

public sealed class AddNextStepPayloadType : PayloadType<AddNextStepPayload>
{
    public AddNextStepPayloadType()
        : base("AddNextStepPayload", "A next step that was added.")
    {
        Field("opportunity", "Opportunity", "With errors the record as it stands; null where it is out of sight.", p => p.Opportunity);
        Field("nextStepEdge", "NextStepEdge", "The new step at its place in the opportunity's list.", p => p.NextStepEdge);
        AddErrors();
        AddWarnings(p => p.Warnings);
    }
}

public sealed class TransferPayloadType : PayloadType<TransferPayload>
{
    public TransferPayloadType()
        : base("TransferPayload", "What was handed over. It shows the records one last time, also to a caller who no longer sees them.")
    {
        Field("opportunities", "[Opportunity!]!", "Those that the new owner has now.", p => p.Opportunities);
        Field("failed", "[TransferFailure!]!", "With `partial`: those that were left where they are, and why.", p => p.Failed);
        AddErrors();
    }
}

public sealed class TransferFailureType : ObjectType<TransferOpportunities.Failure>
{
    public TransferFailureType()
        : base("TransferFailure", "An opportunity that was not handed over.")
    {
        Field("id", "ID!", "The id as sent.", f => f.Id);
        Field("error", "UserError!", "Why not.", f => f.Error);
    }
}

public sealed class UpsertPayloadType : PayloadType<UpsertPayload>
{
    public UpsertPayloadType()
        : base("UpsertOpportunitiesPayload", "What became of a batch.")
    {
        Field("results", "[UpsertOpportunityResult!]!", "One for each item, in the order sent.", p => p.Results);
        AddErrors();
    }
}

public sealed class DeletePayloadType : PayloadType<DeletePayload>
{
    public DeletePayloadType()
        : base("DeletePayload", "What was deleted.")
    {
        Field("deletedId", "ID", "The id that is gone.", p => p.DeletedId);
        AddErrors();
    }
}
