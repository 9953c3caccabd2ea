using System.ComponentModel;
using AceGraph.Contracts;

namespace AceGraph.Picklists;

[Picklist]
[Description("Why the opportunity was lost.")]
public enum ClosedLostReason
{
    [Label("Customer Deficiency")]
    [Description("The customer lacks what the project needs: money, people or will.")]
    CustomerDeficiency,

    [Label("Delay / Cancellation of Project")]
    [Description("The customer put the project off or gave it up.")]
    DelayCancellationOfProject,

    [Label("Legal / Tax / Regulatory")]
    [Description("Law, tax or regulation stood in the way.")]
    LegalTaxRegulatory,

    [Label("Lost to Competitor - Google")]
    [Description("The customer chose Google.")]
    LostToCompetitorGoogle,

    [Label("Lost to Competitor - Microsoft")]
    [Description("The customer chose Microsoft.")]
    LostToCompetitorMicrosoft,

    [Label("Lost to Competitor - SoftLayer")]
    [Description("The customer chose IBM SoftLayer.")]
    LostToCompetitorSoftlayer,

    [Label("Lost to Competitor - VMWare")]
    [Description("The customer chose VMware.")]
    LostToCompetitorVmware,

    [Label("Lost to Competitor - Other")]
    [Description("The customer chose another competitor.")]
    LostToCompetitorOther,

    [Label("No Opportunity")]
    [Description("There was no real opportunity.")]
    NoOpportunity,

    [Label("On Premises Deployment")]
    [Description("The customer keeps or builds the workload on premises.")]
    OnPremisesDeployment,

    [Label("Partner Gap")]
    [Description("The partner could not supply what the deal needed.")]
    PartnerGap,

    [Label("Price")]
    [Description("The price was too high.")]
    Price,

    [Label("Security / Compliance")]
    [Description("Security or compliance needs were not met.")]
    SecurityCompliance,

    [Label("Technical Limitations")]
    [Description("The solution could not do what was needed.")]
    TechnicalLimitations,

    [Label("Customer Experience")]
    [Description("The customer's experience with the offer or its sellers was poor.")]
    CustomerExperience,

    [Label("Other")]
    [Description("None of the other reasons.")]
    Other,

    [Label("People/Relationship/Governance")]
    [Description("People, the relationship or governance stood in the way.")]
    PeopleRelationshipGovernance,

    [Label("Product/Technology")]
    [Description("The product or its technology did not fit.")]
    ProductTechnology,

    [Label("Financial/Commercial")]
    [Description("Financial or commercial terms were not agreed.")]
    FinancialCommercial,
}
