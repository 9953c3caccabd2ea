using System.ComponentModel;
using AceGraph.Contracts;

namespace AceGraph.Picklists;

[Picklist]
[Description("The partner's answer to a lead or opportunity that AWS shared.")]
public enum InvitationStatus
{
    [Label("Pending", Aws = "PENDING")]
    [Description("Waiting for the partner's answer.")]
    Pending,

    [Label("Accepted", Aws = "ACCEPTED")]
    [Description("The partner took it.")]
    Accepted,

    [Label("Rejected", Aws = "REJECTED")]
    [Description("The partner turned it down, with a reason.")]
    Rejected,

    [Label("Expired", Aws = "EXPIRED")]
    [Description("The partner did not answer within five business days.")]
    Expired,
}
