using System.ComponentModel;
using AceGraph.Api.Types;

namespace AceGraph.Leads;

public sealed class LeadFilterInput : InputType
{
    public LeadFilterInput()
        : base("LeadFilter", "Given fields are joined by and, the values of one list by or. An empty list matches nothing, null is as if absent.")
    {
        Field("ids", "[ID!]", "Leads by id; an id that is none matches nothing.");
        Field("search", "String", "Case-insensitive part of the company name, where it is not hidden, or the whole id.");
        Field("statuses", "[LeadStatus!]", "With one of these statuses.");
        Field("invitations", "[InvitationStatus!]", "With one of these answers so far.");
        Field("owners", "[ID!]", "Owned by one of these users.");
        Field("mine", "Boolean", "Whether the viewer owns it.");
        Field("countries", "[Country!]", "Of customers in these countries.");
        Field("sharedAt", "DateTimeRange", "By the time of sharing.");
        Field("converted", "Boolean", "Whether it became an opportunity.");
    }
}

public sealed class LeadOrderInput : InputType
{
    public LeadOrderInput()
        : base("LeadOrder", "How a list of leads is sorted; equal ones by id in the same direction.")
    {
        Field("field", "LeadOrderField!", "What to sort by.");
        Field("direction", "OrderDirection!", "Which way.");
    }
}

[Description("What a list of leads is sorted by.")]
public enum LeadOrderField
{
    [Description("The number of the id: the order of creation.")]
    Id,

    [Description("The status, in its own order.")]
    Status,

    [Description("The time of sharing.")]
    SharedAt,

    [Description("The deadline of the invitation.")]
    RespondBy,

    [Description("The time of the last change.")]
    UpdatedAt,
}
