using System.Text.Json;

namespace AceGraph.Tests.Stories;

/// <summary>The lead's story: AWS shares, the partner takes it on, qualifies, converts and submits it.</summary>
public sealed class LeadStoryTests
{
    private const string Rep = "rep@contoso.example";
    private const string Shown = "lead { status version allowedActions invitation { status } customer { companyName contact { email } address { country city } } }";

    [Fact]
    public async Task SharedLead_BecomesAnApprovedOpportunity()
    {
        await using var story = await Story.BeginAsync();
        await story.RefusedAsync(Story.Sales, "shareLead", Shared("Adatum"));
        await story.DoAsync(Story.Lead, "acceptTerms", "partner { name }", new { });
        var invited = await story.DoAsync(Story.Lead, "inviteUser", "user { id status }", new { email = Rep, name = "Remy Rep", roles = new[] { "ACE_USER" } });
        await story.AskAsync(Rep, "{ viewer { user { status } permissions } }");
        var id = await AnswerAsync(story, invited.GetProperty("user").GetProperty("id").GetString()!);
        var opportunity = await ConvertAsync(story, id);
        await ApproveAsync(story, opportunity);
        await story.DoAsync(Story.Lead, "saveGoal", "goal { validated { value missing } }", new { name = "Own deals", dueDate = "2026-04-30", validatedTarget = 1, launchedTarget = 1 });
        await story.AskAsync(Story.Lead, "{ dashboard { cards { key value } } partner { eligibility { requirements { key value } } } }");
        story.End();
    }

    [Fact]
    public async Task UnansweredLead_ExpiresOverTheWeekend()
    {
        await using var story = await Story.BeginAsync();
        await story.DoAsync(Story.Lead, "acceptTerms", "partner { name }", new { });
        var id = Id(await story.DoAsync(Story.Sales, "shareLead", "lead { id invitation { status sharedAt respondBy } }", Shared("Adatum")));
        story.Wait(TimeSpan.FromDays(7) - TimeSpan.FromMilliseconds(1));
        await story.AskAsync(Story.Lead, "query($id: ID!) { lead(id: $id) { allowedActions invitation { status } } dashboard { cards { key value } } }", new { id });
        story.Wait(TimeSpan.FromMilliseconds(1));
        await story.AskAsync(Story.Lead, "query($id: ID!) { lead(id: $id) { allowedActions invitation { status } customer { companyName } } dashboard { cards { key value } } }", new { id });
        await story.RefusedAsync(Story.Lead, "acceptLead", new { id });
        story.End();
    }

    private static async Task<string> AnswerAsync(Story story, string rep)
    {
        var id = Id(await story.DoAsync(Story.Sales, "shareLead", "lead { id customer { companyName } invitation { status respondBy sharedBy { name } } }", Shared("Adatum")));
        await story.AskAsync(Story.Lead, $"query($id: ID!) {{ {Shown.Replace("lead {", "lead(id: $id) {")} leads(filter: {{search: \"Adatum\"}}) {{ totalCount }} }}", new { id });
        await story.AskAsync(Rep, "query($id: ID!) { lead(id: $id) { status } }", new { id });
        await story.DoAsync(Story.Lead, "assignLead", "lead { owner { name } }", new { id, ownerId = rep });
        await story.RefusedAsync(Rep, "updateLead", new { id, status = "QUALIFIED" });
        await story.DoAsync(Rep, "acceptLead", Shown, new { id });
        await story.RefusedAsync(Story.Lead, "rejectLead", new { id, reason = "OTHER", comment = "Too late." });
        return id;
    }

    private static async Task<string> ConvertAsync(Story story, string id)
    {
        await story.RefusedAsync(Rep, "convertLead", new { id });
        await story.RefusedAsync(Rep, "updateLead", new { id, status = "DISQUALIFIED" });
        await story.DoAsync(Rep, "updateLead", Shown, new { id, status = "QUALIFIED" });
        var converted = await story.DoAsync(
            Rep, "convertLead", "opportunity { id title status stage origin useCase owner { name } lead { status allowedActions } readiness { errors { code field } } }", new { id });
        var opportunity = converted.GetProperty("opportunity").GetProperty("id").GetString()!;
        await story.RefusedAsync(Rep, "convertLead", new { id });
        await story.AskAsync(Story.Sales, "query($id: ID!) { opportunity(id: $id) { title } }", new { id = opportunity });
        return opportunity;
    }

    private static async Task ApproveAsync(Story story, string id)
    {
        await story.DoAsync(Rep, "updateOpportunity", "opportunity { readiness { submittable errors { code field } } }", new
        {
            id,
            opportunity = new
            {
                stage = "QUALIFIED",
                otherSolution = "Contoso Guard",
                deliveryModels = new[] { "SAAS_OR_PAAS" },
                primaryNeeds = new[] { "TECHNICAL_CONSULTATION" },
                salesActivities = new[] { "CONDUCTED_POC_DEMO" },
                monthlyRevenue = new { amount = "900.00", currency = "EUR" },
                targetCloseDate = "2026-06-30",
            },
        });
        await story.DoAsync(Rep, "submitOpportunity", "opportunity { status review { round } }", new { id });
        await story.DoAsync(Story.Validator, "startReview", "opportunity { status }", new { id });
        await story.DoAsync(Story.Validator, "approveOpportunity", "opportunity { status }", new { id });
        await story.AskAsync(Story.Sales, "query($id: ID!) { opportunity(id: $id) { title status visibleBecause } }", new { id });
    }

    private static object Shared(string company) => new
    {
        partnerId = "P1",
        businessProblem = "Adatum's auditors ask for weekly proof that its AWS accounts are configured well.",
        useCase = "Security & Compliance",
        source = "AWS event",
        readinessScore = 80,
        customer = new
        {
            companyName = company,
            website = "https://adatum.example",
            industry = "RETAIL",
            address = new { country = "US", stateOrRegion = "Texas", city = "Austin", postalCode = "78701" },
            contact = new { firstName = "Ann", lastName = "Buyer", email = "ann@adatum.example" },
        },
    };

    private static string Id(JsonElement payload) => payload.GetProperty("lead").GetProperty("id").GetString()!;
}
