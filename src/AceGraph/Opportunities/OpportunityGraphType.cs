using AceGraph.Api;
using AceGraph.Api.Types;
using AceGraph.Data;
using AceGraph.Partners;
using AceGraph.Solutions;
using AceGraph.Users;

namespace AceGraph.Opportunities;

/// <summary>Not OpportunityType, which is the name of a picklist.</summary>
public sealed partial class OpportunityGraphType : ObjectType<Opportunity>
{
    public OpportunityGraphType()
        : base("Opportunity", "One deal of a partner with an end customer, from draft to launch or loss.")
    {
        Interface<NodeInterface>();
        AddIdentity();
        AddDeal();
        AddTerms();
        AddOutcome();
        AddState();
        AddRelated();
    }

    private void AddIdentity()
    {
        Field("id", "ID!", "`O` and up to 19 digits.", o => NodeId.Format(NodeId.Opportunity, o.Id));
        Field("version", "Int!", "Rises by one with every change. Send it back to be told of a conflict.", o => o.Version);
        Field("crmId", "String", "The partner's own identifier; unique within the partner.", o => o.CrmId);
        Field("title", "String!", "The project title.", o => o.Title);
        Field("origin", "OpportunityOrigin!", "Who brought it in.", o => o.Origin);
        Field("involvement", "InvolvementType!", "What the partner wants of AWS.", o => o.Involvement);
        Field("stage", "Stage!", "Where it stands in the sales cycle.", o => o.Stage);
        Field("status", "ReviewStatus!", "Where it stands in the validation by AWS.", o => o.Status);
        Field("flagged", "Boolean!", "By the viewer, for the viewer.", (o, c) => c.LoadFlagged(o));
        Field("owner", "User!", "Who works it for the partner.", (o, c) => c.LoadUser(o.OwnerId));
        Field("partner", "Partner!", "Whose opportunity it is.", (o, c) => c.LoadPartner(o.PartnerId));
        Field("createdBy", "User", "Who created it.", (o, c) => c.LoadUser(o.CreatedById));
        Field("createdAt", "DateTime!", "When it was created.", o => o.CreatedAt);
        Field("updatedAt", "DateTime!", "When it was last changed.", o => o.UpdatedAt);
    }

    private void AddDeal()
    {
        Field("customer", "Customer!", "The end customer.", o => o.Customer);
        Field("businessProblem", "String", "At least 20 characters to be submitted; at most 2,000.", o => o.BusinessProblem);
        Field("type", "OpportunityType", "What it is to AWS.", o => o.Type);
        Field("submissionType", "SubmissionType", "The commercial shape of the deal.", o => o.SubmissionType);
        Field("useCase", "UseCase", "The workload that it serves.", o => o.UseCase);
        Field("deliveryModels", "[DeliveryModel!]!", "How the solution reaches the customer.", o => o.DeliveryModels);
        Field("primaryNeeds", "[PrimaryNeed!]!", "What the partner needs of AWS.", o => o.PrimaryNeeds);
        Field("salesActivities", "[SalesActivity!]!", "What has happened with the customer so far.", o => o.SalesActivities);
        Field("solutions", "[Solution!]!", "What the partner sells here.", (o, c) => c.LoadSolutions(o.SolutionIds));
        Field("otherSolution", "String", "What is sold that is not in the catalogue.", o => o.OtherSolution);
        Field("awsProducts", "[AwsProduct!]!", "The AWS products that the customer will use.",
            o => o.AwsProductCodes.Select(AwsProductCatalog.Find).OfType<AwsProduct>());
        Field("monthlyRevenue", "Money", "Estimated AWS monthly recurring revenue.", o => o.MonthlyRevenue);
        Field("targetCloseDate", "Date", "When the deal is expected to close.", o => o.TargetCloseDate);
        Field("executedOn", "Date", "Day on which the customer signed or bought; such an opportunity comes too late to be submitted.", o => o.ExecutedOn);
    }

    private void AddTerms()
    {
        Field("competitor", "Competitor", "Who else competes for the deal.", o => o.Competitor);
        Field("otherCompetitor", "String", "The competitor, where it is *Other.", o => o.OtherCompetitor);
        Field("nationalSecurity", "Boolean!", "Whether it holds classified national security information.", o => o.NationalSecurity);
        Field("apnPrograms", "[ApnProgram!]!", "The AWS programmes that it belongs to.", o => o.ApnPrograms);
        Field("additionalComments", "String", "Whatever else AWS should know.", o => o.AdditionalComments);
        Field("marketing", "Marketing!", "Whether a marketing activity produced it.", o => o.Marketing);
        Field("softwareRevenue", "SoftwareRevenue", "What the customer pays for the partner's software.",
            o => o.SoftwareRevenue.IsEmpty ? null : o.SoftwareRevenue);
        Field("parent", "Opportunity", "The opportunity that this one renews.", (o, c) => c.LoadOpportunity(o.ParentId));
        Field("clonedFrom", "Opportunity", "The opportunity that this one was cloned from.", (o, c) => c.LoadOpportunity(o.ClonedFromId));
        Field("marketplaceOffer", "MarketplaceOffer", "The AWS Marketplace offer that belongs to it.", o => o.OfferArn is null ? null : o);
    }
}
