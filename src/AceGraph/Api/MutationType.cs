using AceGraph.Calendars;
using AceGraph.Imports;
using AceGraph.Insights;
using AceGraph.Leads;
using AceGraph.Opportunities;
using AceGraph.Partners;
using AceGraph.Reviews;
using AceGraph.Solutions;
using AceGraph.Support;
using AceGraph.Teams;
using AceGraph.Users;
using AceGraph.Webhooks;
using GraphQL.Types;

namespace AceGraph.Api;

public sealed class MutationType : ObjectGraphType
{
    public MutationType()
    {
        Name = "Mutation";
        Description = "Each takes one `input`. A payload is null only when the server failed (`errors` of the answer then has INTERNAL or UNAVAILABLE); "
            + "it is nullable so that a later mutation of the same document cannot hide what an earlier one has committed.";
        this.AddOpportunityMutations();
        this.AddLeadMutations();
        this.AddReviewMutations();
        this.AddTeamMutations();
        this.AddUserMutations();
        this.AddAcceptTerms();
        this.AddUpdatePartner();
        this.AddRequestDomainChange();
        this.AddDecideDomainRequest();
        this.AddCompleteJumpstartStep();
        this.AddSaveSolution();
        this.AddSaveGoal();
        this.AddRenewCalendar();
        this.AddUpdatePreferences();
        this.AddOpenSupportTicket();
        this.AddSaveView();
        this.AddDeleteView();
        this.AddImportMutations();
        this.AddWebhookMutations();
    }
}
