using AceGraph.Api.Connections;
using AceGraph.Contracts;
using AceGraph.Errors;
using AceGraph.Mutations;

namespace AceGraph.Opportunities;

[SchemaType]
public sealed record OpportunityPayload(Opportunity? Opportunity, IReadOnlyList<UserError> Errors, IReadOnlyList<UserError> Warnings) : Payload(Errors);

[SchemaType]
public sealed record AddNextStepPayload(
    Opportunity? Opportunity, Edge<NextStep>? NextStepEdge, IReadOnlyList<UserError> Errors, IReadOnlyList<UserError> Warnings) : Payload(Errors);

[SchemaType]
public sealed record TransferPayload(
    IReadOnlyList<Opportunity> Opportunities, IReadOnlyList<TransferOpportunities.Failure> Failed, IReadOnlyList<UserError> Errors) : Payload(Errors);

[SchemaType("UpsertOpportunitiesPayload")]
public sealed record UpsertPayload(IReadOnlyList<UpsertResult> Results, IReadOnlyList<UserError> Errors) : Payload(Errors);

[SchemaType]
public sealed record DeletePayload(string? DeletedId, IReadOnlyList<UserError> Errors) : Payload(Errors);
