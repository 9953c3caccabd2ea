using System.ComponentModel;
using AceGraph.Contracts;

namespace AceGraph.Picklists;

[Picklist]
[Description("How far the partner has worked a lead.")]
public enum LeadStatus
{
    [Label("Open")]
    [Description("Not worked yet; every shared lead starts here.")]
    Open,

    [Label("Research")]
    [Description("The partner gathers what it needs to judge the lead.")]
    Research,

    [Label("Disqualified")]
    [Description("Not worth pursuing; the lead cannot be converted, and a reason is given.")]
    Disqualified,

    [Label("Qualified")]
    [Description("Worth pursuing; the lead can be converted into an opportunity.")]
    Qualified,
}
