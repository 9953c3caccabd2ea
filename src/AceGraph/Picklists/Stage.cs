using System.ComponentModel;
using AceGraph.Contracts;

namespace AceGraph.Picklists;

[Picklist]
[Description("Where an opportunity stands in the sales cycle.")]
public enum Stage
{
    [Label("Lead", Aws = "")]
    [Description("A meeting with the end customer is yet to be scheduled. Not submittable.")]
    Lead,

    [Label("Prospect")]
    [Description("The opportunity has been identified. Not submittable.")]
    Prospect,

    [Label("Qualified")]
    [Description("Customer and account team agree that the opportunity is real. The first stage that can be submitted.")]
    Qualified,

    [Label("Technical Validation")]
    [Description("The implementation plan is understood.")]
    TechnicalValidation,

    [Label("Business Validation")]
    [Description("Pricing has been proposed and the steps to close are agreed.")]
    BusinessValidation,

    [Label("Committed")]
    [Description("The launch date is committed. The last stage that can be submitted.")]
    Committed,

    [Label("Launched")]
    [Description("The workload is complete and billing on AWS has started.")]
    Launched,

    [Label("Closed Lost")]
    [Description("The opportunity is lost; no step leads forward.")]
    ClosedLost,
}
