using System.ComponentModel;

namespace AceGraph.Opportunities;

[Description("What a list of opportunities is sorted by.")]
public enum OpportunityOrderField
{
    [Description("The number of the id: the order of creation.")]
    Id,

    [Description("The title, without regard to case.")]
    Title,

    [Description("The company name, without regard to case.")]
    Customer,

    [Description("The stage, in the order of the sales cycle.")]
    Stage,

    [Description("The review status, in its own order.")]
    Status,

    [Description("Whether the viewer flagged it: flagged ones come last when ascending.")]
    Flagged,

    [Description("The amount of the monthly revenue, then its currency.")]
    MonthlyRevenue,

    [Description("The target close date.")]
    TargetCloseDate,

    [Description("The time of creation.")]
    CreatedAt,

    [Description("The time of the last change.")]
    UpdatedAt,
}

[Description("What opportunities are grouped by.")]
public enum PipelineDimension
{
    [Description("The stage.")]
    Stage,

    [Description("The review status.")]
    Status,

    [Description("The owner.")]
    Owner,

    [Description("The customer's industry.")]
    Industry,

    [Description("The customer's country.")]
    Country,

    [Description("The use case.")]
    UseCase,

    [Description("Who brought it in.")]
    Origin,

    [Description("Why it was lost.")]
    ClosedLostReason,

    [Description("The month of the target close date.")]
    CloseMonth,
}

[Description("Why the viewer can see an opportunity.")]
public enum VisibilityReason
{
    [Description("The viewer owns it.")]
    Owner,

    [Description("The viewer's role sees every opportunity of the partner.")]
    PartnerRole,

    [Description("The viewer validates submitted opportunities.")]
    AwsValidator,

    [Description("The viewer is AWS Sales, and it is approved or was shared by AWS.")]
    AwsSales,
}
