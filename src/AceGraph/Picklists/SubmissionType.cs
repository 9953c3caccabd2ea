using System.ComponentModel;
using AceGraph.Contracts;

namespace AceGraph.Picklists;

[Picklist]
[Description("The commercial shape of the deal, which decides whether it may be submitted.")]
public enum SubmissionType
{
    [Label("Multi-Tenant PaaS/SaaS")]
    [Description("Software that serves many customers from one environment of the partner. Submittable.")]
    MultiTenantSaas,

    [Label("Single-Tenant PaaS/SaaS")]
    [Description("Software that runs for one customer, in that customer's AWS account. Submittable.")]
    SingleTenantSaas,

    [Label("ISV Contract Renewals")]
    [Description("Submittable when it carries an expansion (cross-sell or up-sell).")]
    IsvContractRenewal,

    [Label("Private Pricing Negotiations for Internal Use (EDP/Reserved Instances)")]
    [Description("Not submittable.")]
    PrivatePricingInternalUse,

    [Label("AWS Marketplace")]
    [Description("Submittable before the customer signs; a private offer must be associated before launch.")]
    AwsMarketplace,

    [Label("Cost Optimization")]
    [Description("Work that lowers what the customer spends on AWS. Submittable.")]
    CostOptimization,
}
