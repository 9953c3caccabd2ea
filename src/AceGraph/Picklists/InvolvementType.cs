using System.ComponentModel;
using AceGraph.Contracts;

namespace AceGraph.Picklists;

[Picklist]
[Description("What the partner wants of AWS.")]
public enum InvolvementType
{
    [Label("Co-Sell")]
    [Description("The partner asks AWS for help with the sale. Cannot go back to For Visibility Only once submitted.")]
    CoSell,

    [Label("For Visibility Only")]
    [Description("AWS is told of the deal, and the partner sells without its help.")]
    ForVisibilityOnly,
}
