using System.ComponentModel;
using AceGraph.Contracts;

namespace AceGraph.Picklists;

[Picklist]
[Description("How the customer pays for the partner's software.")]
public enum RevenueModel
{
    [Label("Contract")]
    [Description("A fixed contract over a term.")]
    Contract,

    [Label("Pay-as-you-go")]
    [Description("By use, with no commitment.")]
    PayAsYouGo,

    [Label("Subscription")]
    [Description("A recurring fee for each period.")]
    Subscription,
}
