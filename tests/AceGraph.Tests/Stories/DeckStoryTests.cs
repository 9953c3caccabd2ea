using System.Text.Json;

namespace AceGraph.Tests.Stories;

/// <summary>The deck's story, from an empty partner account to a launched deal that moves eligibility and goal.</summary>
public sealed class DeckStoryTests
{
    private const string Manager = "manager@contoso.example";
    private const string Rep = "rep@contoso.example";
    private const string Colleague = "colleague@contoso.example";
    private const string State = "opportunity { status stage version }";

    [Fact]
    public async Task Partner_GoesFromInvitationToLaunch()
    {
        await using var story = await Story.BeginAsync();
        await SetUpAsync(story);
        var id = await SubmitAsync(story);
        await ReviewAsync(story, id);
        await WorkAsync(story, id);
        await LaunchAsync(story, id);
        await LookAsync(story);
        story.End();
    }

    private static async Task SetUpAsync(Story story)
    {
        await InviteAsync(story, Manager, "Mara Manager", "ACE_MANAGER");
        await InviteAsync(story, Rep, "Remy Rep", "ACE_USER");
        var colleague = await InviteAsync(story, Colleague, "Cleo Colleague", "ACE_USER");
        foreach (var user in new[] { Manager, Rep, Colleague })
        {
            await story.AskAsync(user, "{ viewer { user { name status } roles } }");
        }

        await story.DoAsync(Story.Lead, "setUserRoles", "user { roles }", new { id = colleague, roles = new[] { "ACE_USER", "MARKETING_STAFF" } });
        await story.RefusedAsync(Rep, "createOpportunity", new { opportunity = Inputs.Deal });
        await story.DoAsync(Story.Lead, "acceptTerms", "partner { termsAccepted { acceptedBy { name } } }", new { });
        await story.DoAsync(
            Story.Lead, "requestDomainChange", "partner { domains { totalCount } domainRequests { domain kind status } }", new { domain = "https://www.Contoso.example", kind = "ADD" });
        var asked = await story.AskAsync(Story.Sales, "{ partner(id: \"P1\") { domainRequests { id domain status requestedBy { name } } } }");
        var request = asked.GetProperty("partner").GetProperty("domainRequests")[0].GetProperty("id").GetString();
        await story.DoAsync(Story.Sales, "decideDomainRequest", "partner { domains { nodes { name } } domainRequests { status } }", new { id = request, approve = true });
        await story.DoAsync(Story.Sales, "updatePartner", "partner { tier solutionsFinderListed }", new { id = "P1", tier = "SELECT", solutionsFinderListed = true });
        await story.DoAsync(Story.Lead, "saveGoal", "goal { name startDate dueDate reached }", new { name = "First steps", dueDate = "2026-04-30", validatedTarget = 1, launchedTarget = 1 });
    }

    private static async Task<string> InviteAsync(Story story, string email, string name, string role)
    {
        var payload = await story.DoAsync(Story.Lead, "inviteUser", "user { id name status roles }", new { email, name, roles = new[] { role } });
        return payload.GetProperty("user").GetProperty("id").GetString()!;
    }

    private static async Task<string> SubmitAsync(Story story)
    {
        var saved = await story.DoAsync(Manager, "saveSolution", "solution { id name }", new { name = "Contoso Guard", category = "Security" });
        var solution = saved.GetProperty("solution").GetProperty("id").GetString()!;
        var created = await story.DoAsync(Rep, "createOpportunity", "opportunity { id status readiness { submittable score errors { code field } } }", new { opportunity = Inputs.Deal });
        var id = created.GetProperty("opportunity").GetProperty("id").GetString()!;
        await story.RefusedAsync(Rep, "submitOpportunity", new { id });
        await story.DoAsync(
            Rep, "updateOpportunity", "opportunity { readiness { submittable score } }", new
            {
                id,
                opportunity = new { solutionIds = new[] { solution }, customer = new { website = "https://adatum.example", address = new { stateOrRegion = "Texas" } } },
            });
        await story.DoAsync(Rep, "submitOpportunity", State, new { id });
        return id;
    }

    private static async Task ReviewAsync(Story story, string id)
    {
        await story.AskAsync(Story.Validator, "{ reviewQueue { totalCount nodes { title status partner { name } allowedActions } } }");
        story.Wait(TimeSpan.FromHours(3));
        await story.DoAsync(Story.Validator, "startReview", "opportunity { status review { startedAt validator { name } } }", new { id });
        await story.RefusedAsync(Rep, "updateOpportunity", new { id, opportunity = new { title = "Another title" } });
        await story.DoAsync(
            Story.Validator, "requestAction", "opportunity { status review { reason comment } }",
            new { id, reason = "CLARIFY_REVENUE", comment = "Which AWS products will be used?", fields = new[] { "useCase" } });
        await story.AskAsync(Rep, "query($id: ID!) { opportunity(id: $id) { editableFields review { questions { question fields } } } }", new { id });
        await story.RefusedAsync(Rep, "updateOpportunity", new { id, opportunity = new { title = "Another title", useCase = "ARCHIVING" } });
        await story.DoAsync(Rep, "updateOpportunity", State, new { id, opportunity = new { awsProductCodes = new[] { "AWSLambda" }, monthlyRevenue = new { amount = "2500.00", currency = "USD" } } });
        await story.DoAsync(Rep, "submitOpportunity", State, new { id });
        story.Wait(TimeSpan.FromHours(20));
        await story.DoAsync(Story.Validator, "startReview", State, new { id });
        await story.DoAsync(Story.Validator, "approveOpportunity", State, new { id, comment = "Thank you." });
        await story.AskAsync(Rep, "query($id: ID!) { opportunity(id: $id) { approvedAt review { round submittedAt startedAt decidedAt rounds { round outcome reason } } } }", new { id });
    }

    private static async Task WorkAsync(Story story, string id)
    {
        await story.DoAsync(Story.Sales, "assignTeamMember", "team { members { role name } }", new { opportunityId = id, role = "AWS_SALES_REP", name = "Ada Seller", email = "ada@aws.example" });
        await story.DoAsync(Rep, "assignTeamMember", "team { members { role name user { name } } }", new { opportunityId = id, role = "PARTNER_SALES_CONTACT", name = "Remy Rep", email = Rep });
        await story.DoAsync(Rep, "addNextStep", "opportunity { nextSteps { totalCount } } warnings { code }", new { id, customerActions = "Sign the plan.", awsAsk = "Review the design." });
        story.Wait(TimeSpan.FromDays(14));
        await story.AskAsync(Rep, "query($id: ID!) { opportunity(id: $id) { updateDue updateDueAt } }", new { id });
        await story.DoAsync(Rep, "changeStage", State, new { id, stage = "BUSINESS_VALIDATION" });
        var users = await story.AskAsync(Rep, "{ users(filter: {search: \"Cleo\"}) { nodes { id name } } }");
        var colleague = users.GetProperty("users").GetProperty("nodes")[0].GetProperty("id").GetString();
        await story.DoAsync(Rep, "transferOpportunities", "opportunities { owner { name } }", new { ids = new[] { id }, toUserId = colleague });
        await story.AskAsync(Rep, "query($id: ID!) { opportunity(id: $id) { title } }", new { id });
    }

    private static async Task LaunchAsync(Story story, string id)
    {
        await story.AskAsync(Colleague, "query($id: ID!) { opportunity(id: $id) { stageChecks(stage: LAUNCHED) { code field } } }", new { id });
        await story.RefusedAsync(Colleague, "changeStage", new { id, stage = "LAUNCHED" });
        await story.DoAsync(
            Colleague, "associateOffer", "opportunity { marketplaceOffer { associatedBy { name } } }",
            new { id, arn = "arn:aws:aws-marketplace:us-east-1:123456789012:AWSMarketplace/Offer/offer-1" });
        await story.DoAsync(Colleague, "changeStage", State, new { id, stage = "LAUNCHED" });
        await story.RefusedAsync(Colleague, "addNextStep", new { id, customerActions = "Celebrate.", awsAsk = "Celebrate." });
    }

    private static async Task LookAsync(Story story)
    {
        await story.AskAsync(Story.Lead, "{ goals { name validated { value missing } launched { value missing } reached } }");
        await story.AskAsync(
            Story.Lead, "{ partner { eligibility { eligible requirements { key met value target missing } ageingOut { leavesAt } } jumpstartProgress jumpstart { key done } } }");
        await story.AskAsync(Story.Lead, "{ dashboard { cards { key value } } pipeline(groupBy: [OWNER, STAGE]) { keys { text } count monthlyRevenue { amount currency } } }");
        await story.AskAsync(Story.Lead, "{ accessReview { users { user { name } openOpportunities } orphanedOpportunities } }");
        var log = await story.AskAsync(Colleague, "{ opportunities { nodes { history { nodes { path newValue actor { name } } } } } }");
        Assert.Equal(JsonValueKind.Object, log.ValueKind);
    }
}
