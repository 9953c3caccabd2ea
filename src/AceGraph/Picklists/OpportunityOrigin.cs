using System.ComponentModel;
using AceGraph.Contracts;

namespace AceGraph.Picklists;

[Picklist]
[Description("Who brought the opportunity in.")]
public enum OpportunityOrigin
{
    [Label("Partner Referral")]
    [Description("The partner found the opportunity and shares it with AWS.")]
    PartnerReferral,

    [Label("AWS Referral")]
    [Description("AWS found the opportunity and shares it with the partner.")]
    AwsReferral,
}
