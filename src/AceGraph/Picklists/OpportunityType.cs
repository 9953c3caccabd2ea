using System.ComponentModel;
using AceGraph.Contracts;

namespace AceGraph.Picklists;

[Picklist]
[Description("What the opportunity is to AWS.")]
public enum OpportunityType
{
    [Label("Net New Business")]
    [Description("A new customer or a new workload; a parent opportunity plays no part.")]
    NetNewBusiness,

    [Label("Flat Renewal")]
    [Description("The renewal of an existing contract without growth; a parent opportunity is expected.")]
    FlatRenewal,

    [Label("Expansion")]
    [Description("More of what an existing customer has; a parent opportunity may be named.")]
    Expansion,
}
