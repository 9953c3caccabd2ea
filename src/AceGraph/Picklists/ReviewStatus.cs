using System.ComponentModel;
using AceGraph.Contracts;

namespace AceGraph.Picklists;

[Picklist]
[Description("Where an opportunity stands in the validation by AWS.")]
public enum ReviewStatus
{
    [Label("Draft", Aws = "Pending Submission")]
    [Description("Not submitted for validation. Editable. The AWS API calls it Pending Submission.")]
    Draft,

    [Label("Submitted")]
    [Description("Submitted; no validator has taken it up. Read-only for the partner.")]
    Submitted,

    [Label("In Review", Aws = "In review")]
    [Description("A validator is researching it. Read-only for the partner.")]
    InReview,

    [Label("Action Required")]
    [Description("More information is needed. The requested fields are editable.")]
    ActionRequired,

    [Label("Approved")]
    [Description("Validated. Selected fields are editable.")]
    Approved,

    [Label("Rejected")]
    [Description("Disqualified. Read-only; clone it to submit again.")]
    Rejected,
}
