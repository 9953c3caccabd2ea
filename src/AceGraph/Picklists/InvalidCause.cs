using System.ComponentModel;
using AceGraph.Contracts;

namespace AceGraph.Picklists;

[Picklist]
[Description("Which of the deck's four causes makes an opportunity invalid.")]
public enum InvalidCause
{
    [Label("No net-new workload or use case", Aws = "")]
    [Description("The deal brings no new workload or use case to AWS.")]
    NoNetNewWorkload,

    [Label("A lead or sales activity rather than a valid opportunity", Aws = "")]
    [Description("There is a contact or an activity, but no opportunity yet.")]
    LeadOrSalesActivity,

    [Label("Past won opportunity", Aws = "")]
    [Description("The deal was won before; nothing is left to win.")]
    PastWonOpportunity,

    [Label("Internal workload", Aws = "")]
    [Description("The workload is the partner's own, not that of an end customer.")]
    InternalWorkload,
}
