using System.ComponentModel;
using AceGraph.Contracts;

namespace AceGraph.Picklists;

[Picklist]
[Description("A seat on the team of an opportunity.")]
public enum TeamRole
{
    [Label("AWS Sales Rep")]
    [Description("Owns the opportunity at AWS.")]
    AwsSalesRep,

    [Label("Partner Sales Contact")]
    [Description("The partner's account manager.")]
    PartnerSalesContact,

    [Label("AWS Account Manager")]
    [Description("Owns the customer relationship at AWS.")]
    AwsAccountManager,

    [Label("Partner Development Manager")]
    [Description("The key contact for partnership development.")]
    PartnerDevelopmentManager,

    [Label("Partner Success Manager")]
    [Description("Links the AWS account manager and the partner.")]
    PartnerSuccessManager,

    [Label("WWPS Partner Development Manager")]
    [Description("The contact for public-sector business.")]
    WwpsPartnerDevelopmentManager,
}
