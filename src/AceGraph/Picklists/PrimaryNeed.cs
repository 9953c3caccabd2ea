using System.ComponentModel;
using AceGraph.Contracts;

namespace AceGraph.Picklists;

[Picklist]
[Description("The kind of co-sell help that the partner needs from AWS.")]
public enum PrimaryNeed
{
    [Label("Co-Sell - Architectural Validation")]
    [Description("AWS confirms that the solution's design follows its best practice.")]
    ArchitecturalValidation,

    [Label("Co-Sell - Business Presentation")]
    [Description("An AWS seller joins a presentation to the customer.")]
    BusinessPresentation,

    [Label("Co-Sell - Competitive Information")]
    [Description("AWS gives material and support against a competitor.")]
    CompetitiveInformation,

    [Label("Co-Sell - Pricing Assistance")]
    [Description("AWS helps with discounts or private pricing.")]
    PricingAssistance,

    [Label("Co-Sell - Technical Consultation")]
    [Description("An AWS solutions architect answers technical questions.")]
    TechnicalConsultation,

    [Label("Co-Sell - Total Cost of Ownership Evaluation")]
    [Description("AWS helps to compare the cost of the cloud with that on premises.")]
    TotalCostOfOwnershipEvaluation,

    [Label("Co-Sell - Deal Support")]
    [Description("AWS sales help to bring the deal forward.")]
    DealSupport,

    [Label("Co-Sell - Support for Public Tender / RFx")]
    [Description("AWS helps with a tender of the public sector.")]
    SupportForPublicTenderRfx,
}
