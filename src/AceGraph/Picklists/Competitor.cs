using System.ComponentModel;
using AceGraph.Contracts;

namespace AceGraph.Picklists;

[Picklist]
[Description("Who else competes for the deal.")]
public enum Competitor
{
    [Label("Oracle Cloud")]
    [Description("Oracle's cloud.")]
    OracleCloud,

    [Label("On-Prem")]
    [Description("The customer's own data center.")]
    OnPrem,

    [Label("Co-location")]
    [Description("Rented space in a data center for the customer's own machines.")]
    CoLocation,

    [Label("Akamai")]
    [Description("Akamai's delivery network and cloud.")]
    Akamai,

    [Label("AliCloud")]
    [Description("Alibaba's cloud.")]
    Alicloud,

    [Label("Google Cloud Platform")]
    [Description("Google's cloud.")]
    GoogleCloudPlatform,

    [Label("IBM Softlayer")]
    [Description("IBM's cloud, formerly SoftLayer.")]
    IbmSoftlayer,

    [Label("Microsoft Azure")]
    [Description("Microsoft's cloud.")]
    MicrosoftAzure,

    [Label("Other- Cost Optimization")]
    [Description("Another offer that lowers the customer's cost.")]
    OtherCostOptimization,

    [Label("No Competition")]
    [Description("Nobody else is known to compete.")]
    NoCompetition,

    [Label("*Other")]
    [Description("A competitor that this list does not name; the opportunity then names it. The asterisk is part of the text.")]
    Other,
}
