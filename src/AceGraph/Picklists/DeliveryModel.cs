using System.ComponentModel;
using AceGraph.Contracts;

namespace AceGraph.Picklists;

[Picklist]
[Description("How the solution reaches the customer.")]
public enum DeliveryModel
{
    [Label("SaaS or PaaS")]
    [Description("Hosted in the partner's AWS environment.")]
    SaasOrPaas,

    [Label("BYOL or AMI")]
    [Description("Deployed in the customer's AWS environment, under a licence of its own or from a machine image.")]
    ByolOrAmi,

    [Label("Managed Services")]
    [Description("The partner runs the customer's AWS business.")]
    ManagedServices,

    [Label("Professional Services")]
    [Description("Advice, migration or transformation work.")]
    ProfessionalServices,

    [Label("Resell")]
    [Description("The partner holds the AWS accounts and bills the customer.")]
    Resell,

    [Label("Other")]
    [Description("None of the other models.")]
    Other,
}
