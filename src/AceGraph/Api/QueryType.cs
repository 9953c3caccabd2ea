using AceGraph.Changes;
using AceGraph.Imports;
using AceGraph.Insights;
using AceGraph.Leads;
using AceGraph.Messages;
using AceGraph.Opportunities;
using AceGraph.Partners;
using AceGraph.Picklists;
using AceGraph.Reviews;
using AceGraph.Solutions;
using AceGraph.Support;
using AceGraph.Teams;
using AceGraph.Users;
using AceGraph.Webhooks;
using GraphQL.Types;

namespace AceGraph.Api;

public sealed class QueryType : ObjectGraphType
{
    public QueryType()
    {
        Name = "Query";
        Description = "What can be read. Each field shows what the viewer may see and no more.";
        this.AddNodeQueries();
        this.AddOpportunityQueries();
        this.AddLeadQueries();
        this.AddTeamQueries();
        this.AddReviewQueries();
        this.AddUserQueries();
        this.AddSolutionQueries();
        this.AddPartnerQueries();
        this.AddPicklistQueries();
        this.AddDashboardQueries();
        this.AddPipelineQueries();
        this.AddGoalQueries();
        this.AddWaterfallQueries();
        this.AddSavedViewQueries();
        this.AddAccessReviewQueries();
        this.AddResourceQueries();
        this.AddImportQueries();
        this.AddChangeQueries();
        this.AddMessageQueries();
        this.AddWebhookQueries();
    }
}
