using System.ComponentModel;
using AceGraph.Contracts;

namespace AceGraph.Picklists;

[Picklist]
[Description("Why a validator asks the partner for action.")]
public enum ReviewReason
{
    [Label("Clarify Solution")]
    [Description("Say what the pain point is and which solution will be used.")]
    ClarifySolution,

    [Label("Clarify Revenue")]
    [Description("Say whether the opportunity brings new AWS consumption; correct the monthly revenue and tag AWS products.")]
    ClarifyRevenue,

    [Label("Clarify Other", Aws = "Other")]
    [Description("Answer the validator's comment.")]
    ClarifyOther,
}
