using AceGraph.Api;
using AceGraph.Api.Types;
using AceGraph.Data;
using AceGraph.Opportunities;
using AceGraph.Partners;
using AceGraph.Users;

namespace AceGraph.Leads;

public sealed class LeadType : ObjectType<Lead>
{
    public LeadType()
        : base("Lead", "A possible deal that AWS shares with a partner before there is an opportunity.")
    {
        Interface<NodeInterface>();
        Field("id", "ID!", "`L` and up to 19 digits.", l => NodeId.Format(NodeId.Lead, l.Id));
        Field("version", "Int!", "Rises by one with every change.", l => l.Version);
        Field("invitation", "Invitation!", "That AWS shared it, and the partner's answer.", l => l.Invitation);
        Field("status", "LeadStatus!", "How far the partner has worked it.", l => l.Status);
        Field("owner", "User", "Who works it for the partner.", (l, c) => c.LoadUser(l.OwnerId));
        Field("partner", "Partner!", "With whom it was shared.", (l, c) => c.LoadPartner(l.PartnerId));
        Field("customer", "Customer!",
            "Company name, website, contact, street, city, postal code and AWS account stay null until the invitation is accepted.", l => l.Customer);
        Field("businessProblem", "String", "What the customer wants to solve.", l => l.BusinessProblem);
        Field("useCase", "String", "The workload, in AWS's words.", l => l.UseCase);
        Field("source", "String", "Where AWS has it from.", l => l.Source);
        Field("readinessScore", "Int", "0 to 100.", l => l.ReadinessScore);
        Field("disqualifiedReason", "String", "Why it was disqualified.", l => l.DisqualifiedReason);
        Field("sharedAt", "DateTime!", "When it was shared.", l => l.Invitation.SharedAt);
        Field("updatedAt", "DateTime!", "When it was last changed.", l => l.UpdatedAt);
        Field("opportunity", "Opportunity", "What it was converted to.", (l, c) => c.LoadOpportunity(l.OpportunityId));
        Field("allowedActions", "[LeadAction!]!", "What the viewer may do to it now. A form shows exactly these.",
            (l, c) => LeadActions.For(l, LeadRights.Of(c.Viewer(), l), c.Now()));
    }
}
