using System.Text.Json;
using AceGraph.Opportunities;
using AceGraph.Picklists;
using AceGraph.Tests.Harness;
using Snapshooter.Xunit;

namespace AceGraph.Tests.Opportunities;

[Collection(PipelineTests.Name)]
public sealed class UpdateOpportunityTests(Pipeline pipeline)
{
    private Task<Answer> UpdateAsync(string id, object opportunity, int? version = null) =>
        pipeline.RunAsync(Cast.AceUser, "updateOpportunity", version is null ? new { id, opportunity } : new { id, version, opportunity });

    private async Task<IReadOnlyList<string>> RefusedAsync(string id, object opportunity) =>
        (await pipeline.RefusedAsync(Cast.AceUser, "updateOpportunity", new { id, opportunity })).Errors;

    [Fact]
    public async Task GivenFields_ChangeAndNoOthers()
    {
        var id = await pipeline.AddAsync(o => o.Customer.Contact.FirstName = "Renee");
        var before = (await pipeline.ReadAsync(Cast.AceUser, id, "asInput")).GetProperty("asInput");
        var answer = await UpdateAsync(id, new { title = " New title ", customer = new { contact = new { email = "A.B@Example.COM" }, address = (object?)null } }, 1);
        Assert.Equal(2, answer.Opportunity.GetProperty("version").GetInt32());
        Assert.Equal(
            [
                """OPPORTUNITY_UPDATED v2 by U12 through nobody: title "Posture management" -> "New title"; customer.address.country "US" -> null; """
                + """customer.address.stateOrRegion "Texas" -> null; customer.address.city "Austin" -> null; customer.address.postalCode "78701" -> null; """
                + """customer.address.street "1 Main St" -> null; customer.contact.email null -> "a.b@example.com" """.TrimEnd(),
            ],
            await pipeline.LogAsync(id));
        var (old, now) = (Inputs.Leaves(JsonSerializer.SerializeToNode(before)!, ""), Inputs.Leaves(JsonSerializer.SerializeToNode(answer.Opportunity.GetProperty("asInput"))!, ""));
        Assert.All(old.Keys.Where(k => k != "title" && !k.StartsWith("customer.address", StringComparison.Ordinal)), path => Assert.Equal(old[path], now[path]));
        Assert.Equal("\"Renee\"", now["customer.contact.firstName"]);
    }

    [Fact]
    public async Task History_TellsWhoChangedWhat()
    {
        var id = await pipeline.AddAsync();
        await UpdateAsync(id, new { monthlyRevenue = new { amount = "2000", currency = "EUR" } });
        var history = await pipeline.ReadAsync(PipelineCast.Manager, id, "history { nodes { path oldValue newValue at actor { email } } }");
        Assert.Equal(
            """{"history":{"nodes":[{"path":"monthlyRevenue","oldValue":{"amount":"1400.00","currency":"USD"},"newValue":{"amount":"2000.00","currency":"EUR"}"""
            + ""","at":"2026-03-10T12:00:00Z","actor":{"email":"user1@northwind.example"}}]}}""",
            history.GetRawText());
    }

    [Theory]
    [InlineData(ReviewStatus.Draft, Stage.Qualified)]
    [InlineData(ReviewStatus.InReview, Stage.Qualified)]
    [InlineData(ReviewStatus.ActionRequired, Stage.Qualified)]
    [InlineData(ReviewStatus.Approved, Stage.Committed)]
    [InlineData(ReviewStatus.Approved, Stage.Launched)]
    [InlineData(ReviewStatus.Approved, Stage.ClosedLost)]
    [InlineData(ReviewStatus.Rejected, Stage.Qualified)]
    public async Task AsInputSentBack_IsNoChange(ReviewStatus status, Stage stage)
    {
        var id = await pipeline.AddAsync(status, stage, o => (o.SolutionIds, o.ClosedLostReason) = ([701, 712], stage == Stage.ClosedLost ? ClosedLostReason.Other : null));
        var before = await pipeline.DumpAsync();
        var asInput = (await pipeline.ReadAsync(Cast.AceUser, id, "asInput")).GetProperty("asInput");
        Assert.Equal(1, (await UpdateAsync(id, asInput, 1)).Opportunity.GetProperty("version").GetInt32());
        Assert.Equal(before, await pipeline.DumpAsync());
    }

    [Fact]
    public async Task StaleVersion_ToldWithWhatChanged()
    {
        var id = await pipeline.AddAsync();
        await UpdateAsync(id, new { title = "First" }, 1);
        await pipeline.RunAsync(PipelineCast.Manager, "changeStage", new { id, version = 2, stage = "COMMITTED" });
        var answer = await pipeline.RefusedAsync(Cast.AceUser, "updateOpportunity", new { id, version = 1, opportunity = new { title = "Late" } });
        var error = answer.Payload.GetProperty("errors")[0];
        Assert.Equal(("VERSION_CONFLICT", "version"), (error.GetProperty("code").GetString(), error.GetProperty("field").GetString()));
        Assert.Equal(
            """[{"path":"title","oldValue":"Posture management","newValue":"First","actor":{"email":"user1@northwind.example"}},"""
            + """{"path":"stage","oldValue":"QUALIFIED","newValue":"COMMITTED","actor":{"email":"manager@northwind.example"}}]""",
            error.GetProperty("conflicts").GetRawText());
        Assert.Equal(3, answer.Payload.GetProperty("opportunity").GetProperty("version").GetInt32());
        Assert.Equal(4, (await UpdateAsync(id, new { title = "Late" })).Opportunity.GetProperty("version").GetInt32());
    }

    [Fact]
    public async Task ManyChangesSince_AreToldByTheLast()
    {
        var id = await pipeline.AddAsync();
        for (var i = 1; i <= 101; i++)
            await UpdateAsync(id, new { title = $"Title {i}" });
        var answer = await UpdateAsync(id, new { title = "Late" }, 0);
        var conflicts = answer.Payload.GetProperty("errors")[0].GetProperty("conflicts").EnumerateArray().Select(c => c.GetProperty("newValue").GetString());
        Assert.Equal(Enumerable.Range(2, 100).Select(i => $"Title {i}"), conflicts);
    }

    [Fact]
    public async Task ListsAndMoney_AreToldWhole()
    {
        var id = await pipeline.AddAsync();
        await UpdateAsync(id, new { solutionIds = new[] { "S-702", "S-701" }, monthlyRevenue = new { amount = "7.50", currency = "EUR" } });
        var answer = await UpdateAsync(id, new { title = "Late" }, 1);
        answer.Payload.GetProperty("errors")[0].GetProperty("conflicts").GetRawText().MatchSnapshot();
    }

    [Fact]
    public async Task LockedFields_AreNamedEach()
    {
        var id = await pipeline.AddAsync(ReviewStatus.Approved);
        Assert.Equal(
            ["FIELD_NOT_EDITABLE title", "FIELD_NOT_EDITABLE businessProblem", "FIELD_NOT_EDITABLE nationalSecurity", "FIELD_NOT_EDITABLE customer.address.country"],
            await RefusedAsync(id, new
            {
                title = "Other",
                businessProblem = new string('x', 3000),
                nationalSecurity = true,
                additionalComments = "Allowed",
                useCase = (string?)null,
                customer = new { address = new { country = "FR", city = "Dallas" } },
            }));
    }

    [Theory]
    [InlineData(ReviewStatus.Submitted, Stage.Qualified, "LOCKED_IN_REVIEW")]
    [InlineData(ReviewStatus.InReview, Stage.Qualified, "LOCKED_IN_REVIEW")]
    [InlineData(ReviewStatus.Rejected, Stage.Qualified, "LOCKED_REJECTED")]
    [InlineData(ReviewStatus.Approved, Stage.ClosedLost, "STAGE_TERMINAL")]
    [InlineData(ReviewStatus.Approved, Stage.Launched, "FIELD_NOT_EDITABLE monthlyRevenue")]
    public async Task LockedRecord_TakesNothing(ReviewStatus status, Stage stage, string error)
    {
        var id = await pipeline.AddAsync(status, stage);
        Assert.Equal([error], await RefusedAsync(id, new { monthlyRevenue = new { amount = "-5", currency = "USD" } }));
    }

    [Fact]
    public async Task ApprovedRecord_ObeysTheRulesOfWhatChanges()
    {
        var id = await pipeline.AddAsync(ReviewStatus.Approved, Stage.Qualified, o => o.BusinessProblem = "Short");
        Assert.Equal(
            ["USE_CASE_REQUIRED useCase", "DELIVERY_MODEL_REQUIRED deliveryModels", "REVENUE_REQUIRED monthlyRevenue", "CLOSE_DATE_NOT_FUTURE targetCloseDate"],
            await RefusedAsync(id, new
            {
                useCase = (string?)null,
                deliveryModels = Array.Empty<string>(),
                monthlyRevenue = new { amount = "0", currency = "USD" },
                targetCloseDate = "2026-03-10",
            }));
        Assert.Empty((await UpdateAsync(id, new { targetCloseDate = "2026-03-11", monthlyRevenue = new { amount = "0.01", currency = "USD" } })).Errors);
    }

    [Fact]
    public async Task RequiredFields_CannotBeCleared()
    {
        var id = await pipeline.AddAsync();
        Assert.Equal(
            [
                "VALUE_REQUIRED title", "VALUE_REQUIRED involvement", "VALUE_REQUIRED stage", "VALUE_REQUIRED nationalSecurity",
                "VALUE_REQUIRED customer.companyName", "VALUE_REQUIRED marketing.source",
            ],
            (await RefusedAsync(id, new
            {
                title = (string?)null,
                involvement = (string?)null,
                stage = (string?)null,
                nationalSecurity = (bool?)null,
                customer = new { companyName = " " },
                marketing = (object?)null,
            })).OrderBy(e => Array.FindIndex([.. OpportunityFields.All], f => e.EndsWith(' ' + f.Path))));
    }

    [Fact]
    public async Task Stage_ObeysTheStageRulesHereToo()
    {
        var draft = await pipeline.AddAsync();
        Assert.Equal(["NOT_APPROVED stage"], await RefusedAsync(draft, new { stage = "LAUNCHED" }));
        Assert.Equal(["CLOSED_LOST_REASON_NOT_ALLOWED closedLostReason"], await RefusedAsync(draft, new { closedLostReason = "OTHER" }));
        var approved = await pipeline.AddAsync(ReviewStatus.Approved);
        Assert.Equal(["CLOSED_LOST_REASON_REQUIRED closedLostReason"], await RefusedAsync(approved, new { stage = "CLOSED_LOST" }));
        Assert.Equal(["STAGE_TOO_EARLY stage"], await RefusedAsync(approved, new { stage = "LEAD" }));
        Assert.Equal("CLOSED_LOST", (await UpdateAsync(approved, new { stage = "CLOSED_LOST", closedLostReason = "OTHER" })).Opportunity.GetProperty("stage").GetString());
        Assert.Equal("2026-03-10T12:00:00Z", (await pipeline.ReadAsync(Cast.AceUser, approved, "closedAt")).GetProperty("closedAt").GetString());
        Assert.Equal(["STAGE_TERMINAL stage"], await RefusedAsync(await pipeline.AddAsync(ReviewStatus.Approved, Stage.Launched), new { stage = "COMMITTED" }));
    }

    [Fact]
    public async Task Involvement_GoesToCoSellWithAllThatItNeeds()
    {
        var coSell = await pipeline.AddAsync(ReviewStatus.Approved);
        Assert.Equal(
            ["CO_SELL_NOT_REVERSIBLE involvement"],
            await RefusedAsync(coSell, new { involvement = "FOR_VISIBILITY_ONLY", primaryNeeds = Array.Empty<string>() }));
        var visible = await pipeline.AddAsync(ReviewStatus.Approved, Stage.Qualified, o => (o.Involvement, o.PrimaryNeeds) = (InvolvementType.ForVisibilityOnly, []));
        Assert.Equal(
            ["PRIMARY_NEED_REQUIRED primaryNeeds", "VALUE_REQUIRED nextSteps", "VALUE_REQUIRED customer.contact"], await RefusedAsync(visible, new { involvement = "CO_SELL" }));
        await pipeline.RunAsync(Cast.AceUser, "addNextStep", new { id = visible, awsAsk = "Help" });
        var contact = new { firstName = "A", lastName = "B", email = "a@b.example" };
        Assert.Equal("CO_SELL", (await UpdateAsync(visible, new { involvement = "CO_SELL", primaryNeeds = new[] { "DEAL_SUPPORT" }, customer = new { contact } }))
            .Opportunity.GetProperty("involvement").GetString());
    }

    [Fact]
    public async Task ActionRequired_OpensWhatTheReasonAsksFor()
    {
        var id = await pipeline.AddAsync(ReviewStatus.ActionRequired, Stage.Qualified, o =>
            (o.Review.Reason, o.Review.RequestedFields) = (ReviewReason.ClarifySolution, ["customer.industry"]));
        Assert.Equal(["FIELD_NOT_EDITABLE stage", "FIELD_NOT_EDITABLE awsProductCodes"], await RefusedAsync(id, new { stage = "COMMITTED", awsProductCodes = new[] { "AWSLambda" } }));
        Assert.Equal(["BUSINESS_PROBLEM_TOO_SHORT businessProblem"], await RefusedAsync(id, new { businessProblem = "Too short" }));
        Assert.Empty((await UpdateAsync(id, new { solutionIds = new[] { "S-702" }, customer = new { industry = "GAMING" } })).Errors);
    }

    [Fact]
    public async Task Progress_CountsOnlyWhatReallyChanges()
    {
        var id = await pipeline.AddAsync(ReviewStatus.Approved, Stage.Qualified, o => o.LastProgressAt = AceGraphServer.Start.AddDays(-20));
        await UpdateAsync(id, new { additionalComments = "Talked.", targetCloseDate = "2026-11-24" });
        Assert.True((await pipeline.ReadAsync(Cast.AceUser, id, "updateDue")).GetProperty("updateDue").GetBoolean());
        await UpdateAsync(id, new { targetCloseDate = "2026-11-25" });
        Assert.False((await pipeline.ReadAsync(Cast.AceUser, id, "updateDue")).GetProperty("updateDue").GetBoolean());
    }

    [Fact]
    public async Task SolutionsChanged_AreFoundByFilter()
    {
        var id = await pipeline.AddAsync(o => o.SolutionIds = [701, 702]);
        await UpdateAsync(id, new { solutionIds = new[] { "S-703", "S-702" } });
        var tags = await pipeline.Database.ListAsync(
            new AceGraph.Data.Sql($"SELECT value FROM opportunity_tags WHERE kind = {OpportunityTag.Solution} AND opportunity_id = {Pipeline.Number(id)} ORDER BY value"),
            row => row.GetString(0), CancellationToken.None);
        Assert.Equal(["702", "703"], tags);
    }
}
