using AceGraph.Api.Types;

namespace AceGraph.Opportunities;

public sealed class OpportunityFilterInput : InputType
{
    public OpportunityFilterInput()
        : base(
            "OpportunityFilter",
            "Given fields are joined by and, the values of one list by or. An empty list matches nothing, null is as if absent. `not` is the "
            + "exact complement, also for empty fields. At most 5 levels and 50 conditions.")
    {
        Field("and", "[OpportunityFilter!]", "All of these.");
        Field("or", "[OpportunityFilter!]", "Any of these.");
        Field("not", "OpportunityFilter", "Everything that this does not match.");
        Field("ids", "[ID!]", "Opportunities by id; an id that is none matches nothing.");
        Field("partners", "[ID!]", "For AWS users: of these partners.");
        Field("crmIds", "[String!]", "By the partner's own CRM identifiers.");
        Field("search", "String", "Case-insensitive part of the title, the company name or the id.");
        Field("stages", "[Stage!]", "In one of these stages.");
        Field("statuses", "[ReviewStatus!]", "With one of these review statuses.");
        Field("origins", "[OpportunityOrigin!]", "Brought in by one of these.");
        Field("owners", "[ID!]", "Owned by one of these users.");
        Field("mine", "Boolean", "Whether the viewer owns it.");
        Field("flagged", "Boolean", "Whether the viewer flagged it.");
        Field("industries", "[Industry!]", "Of customers in these industries.");
        Field("countries", "[Country!]", "Of customers in these countries.");
        Field("useCases", "[UseCase!]", "With one of these use cases.");
        Field("primaryNeeds", "[PrimaryNeed!]", "Asking for at least one of these.");
        Field("solutions", "[ID!]", "Offering at least one of these solutions.");
        Field("awsProducts", "[ID!]", "Using at least one of these AWS products, by id.");
        Field("monthlyRevenue", "DecimalRange", "By the amount, in whatever currency.");
        Field("targetCloseDate", "DateRange", "By the target close date.");
        Field("createdAt", "DateTimeRange", "By the time of creation.");
        Field("updatedAt", "DateTimeRange", "By the time of the last change.");
        Field("updateDue", "Boolean", "Whether an update is due.");
        Field("slipped", "Boolean", "Whether the target close date has passed.");
        Field("open", "Boolean", "Not LAUNCHED and not CLOSED_LOST.");
        Field("orphaned", "Boolean", "Whether the owner is disabled.");
        Field("closedLostReasons", "[ClosedLostReason!]", "Lost for one of these reasons.");
        Field("invitations", "[InvitationStatus!]", "Shared by AWS, with one of these answers so far.");
        Field("submittedAt", "DateTimeRange", "By the time of the last submission.");
        Field("approvedAt", "DateTimeRange", "By the first approval.");
        Field("launchedAt", "DateTimeRange", "By the launch.");
        Field("missing", "[PipelineDimension!]", "Without a value in at least one of these dimensions.");
    }
}

public sealed class OpportunityOrderInput : InputType
{
    public OpportunityOrderInput()
        : base("OpportunityOrder", "How a list of opportunities is sorted; equal ones by id in the same direction, empty values last.")
    {
        Field("field", "OpportunityOrderField!", "What to sort by.");
        Field("direction", "OrderDirection!", "Which way.");
    }
}
