using System.ComponentModel;
using AceGraph.Contracts;

namespace AceGraph.Picklists;

[Picklist]
[Description("Why a validator rejected an opportunity.")]
public enum DisqualificationCode
{
    [Label("Incomplete")]
    [Description("Too little information, and none came on request.")]
    Incomplete,

    [Label("Duplicate")]
    [Description("A similar opportunity for the same end customer was submitted before.")]
    Duplicate,

    [Label("Invalid")]
    [Description("No net-new workload, a mere lead or sales activity, a past win, or an internal workload.")]
    Invalid,
}
