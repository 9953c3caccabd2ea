using System.Text.Json;
using AceGraph.Opportunities.Rules;
using AceGraph.Picklists;
using AceGraph.Tests.Harness;

namespace AceGraph.Tests.Opportunities;

[Collection(PipelineTests.Name)]
public sealed class SubmitOpportunityTests(Pipeline pipeline)
{
    private Task<Answer> SubmitAsync(string id, string who = Cast.AceUser) => pipeline.RunAsync(who, "submitOpportunity", new { id });

    private async Task<IReadOnlyList<string>> RefusedAsync(string id) => (await pipeline.RefusedAsync(Cast.AceUser, "submitOpportunity", new { id })).Errors;

    [Fact]
    public async Task ReadyDraft_GoesToAws()
    {
        var id = await pipeline.AddAsync();
        var answer = await pipeline.RunAsync(Cast.AceUser, "submitOpportunity", new { id, version = 1, involvement = "CO_SELL" });
        Assert.Equal(("SUBMITTED", 2), (answer.Opportunity.GetProperty("status").GetString(), answer.Opportunity.GetProperty("version").GetInt32()));
        Assert.Equal(["""OPPORTUNITY_SUBMITTED v2 by U12 through nobody: status "DRAFT" -> "SUBMITTED" """.TrimEnd()], await pipeline.LogAsync(id));
        Assert.Equal(
            """{"review":{"status":"SUBMITTED","round":1,"submittedAt":"2026-03-10T12:00:00Z"}}""",
            (await pipeline.ReadAsync(Cast.Validator, id, "review { status round submittedAt }")).GetRawText());
        Assert.Contains("SOLUTION_UNCLEAR businessProblem", answer.Warnings);
    }

    [Fact]
    public async Task EverythingInTheWay_IsToldInOrder()
    {
        var id = await pipeline.AddAsync(o =>
        {
            o.Stage = Stage.Prospect;
            o.SubmissionType = SubmissionType.PrivatePricingInternalUse;
            o.TargetCloseDate = new(2026, 3, 10);
            o.Customer.Address.PostalCode = "x";
            o.Customer.Website = "https://shop.northwind.example";
            o.BusinessProblem = "Short";
            o.SolutionIds = [];
            o.OtherSolution = "";
        });
        Assert.Equal(
            [
                "STAGE_TOO_EARLY stage", "NOT_SUITABLE submissionType", "POSTAL_CODE_INVALID customer.address.postalCode",
                "PARTNER_IS_CUSTOMER customer.website", "BUSINESS_PROBLEM_TOO_SHORT businessProblem", "OTHER_SOLUTION_REQUIRED otherSolution",
                "CLOSE_DATE_NOT_FUTURE targetCloseDate",
            ],
            await RefusedAsync(id));
    }

    [Theory]
    [InlineData(ReviewStatus.Submitted, "LOCKED_IN_REVIEW")]
    [InlineData(ReviewStatus.InReview, "LOCKED_IN_REVIEW")]
    [InlineData(ReviewStatus.Rejected, "LOCKED_REJECTED")]
    [InlineData(ReviewStatus.Approved, "STATUS_TRANSITION")]
    public async Task OtherStatus_IsNoTransition(ReviewStatus status, string error) => Assert.Equal([error], await RefusedAsync(await pipeline.AddAsync(status)));

    [Fact]
    public async Task ActionRequired_GoesIntoTheNextRound()
    {
        var id = await pipeline.AddAsync(ReviewStatus.ActionRequired, Stage.Qualified, o =>
            (o.Review.Reason, o.Review.Comment, o.Review.RequestedFields) = (ReviewReason.ClarifyOther, "Why?", ["title"]));
        Assert.Empty((await SubmitAsync(id)).Errors);
        Assert.Equal(
            """{"review":{"round":2,"reason":null,"comment":null}}""",
            (await pipeline.ReadAsync(Cast.AceUser, id, "review { round reason comment }")).GetRawText());
        var rounds = await pipeline.Database.ListAsync(
            new AceGraph.Data.Sql($"SELECT round FROM review_rounds WHERE opportunity_id = {Pipeline.Number(id)}"), row => row.GetInt32(0), CancellationToken.None);
        Assert.Equal([2], rounds);
    }

    [Fact]
    public async Task EqualSubmission_StandsInTheWayFor120Days()
    {
        await using var server = await AceGraphServer.StartAsync(PipelineCast.AddAsync);
        var ids = new List<string>();
        var ready = await pipeline.AddAsync();
        var asInput = JsonSerializer.SerializeToNode((await pipeline.ReadAsync(Cast.AceUser, ready, "asInput")).GetProperty("asInput"))!.AsObject();
        asInput["crmId"] = null;
        foreach (var who in new[] { PipelineCast.OtherUser, Cast.AceUser })
            ids.Add(new Answer(await server.QueryAsync(who, Mutations.Document("createOpportunity"), new { input = new { opportunity = asInput } })).Id);

        Assert.Empty((await SubmitAsync(server, PipelineCast.OtherUser, ids[0])).Errors);
        var refused = await SubmitAsync(server, Cast.AceUser, ids[1]);
        Assert.Equal(["DUPLICATE_WITHIN_120_DAYS"], refused.Errors);
        var error = refused.Payload.GetProperty("errors")[0];
        Assert.Equal(JsonValueKind.Null, error.GetProperty("subject").ValueKind);
        Assert.Contains("2026-07-08T12:00:00Z", error.GetProperty("message").GetString());
        Assert.Equal(ids[0], (await SubmitAsync(server, PipelineCast.Manager, ids[1])).Payload.GetProperty("errors")[0].GetProperty("subject").GetProperty("id").GetString());

        server.Time.Advance(DuplicateRule.Window - TimeSpan.FromMilliseconds(1));
        Assert.Equal(["DUPLICATE_WITHIN_120_DAYS"], (await SubmitAsync(server, Cast.AceUser, ids[1])).Errors);
        server.Time.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Empty((await SubmitAsync(server, Cast.AceUser, ids[1])).Errors);
    }

    [Fact]
    public async Task Involvement_IsJudgedAndWrittenWithIt()
    {
        var id = await pipeline.AddAsync(o => (o.Involvement, o.PrimaryNeeds) = (InvolvementType.ForVisibilityOnly, []));
        Assert.Equal(
            ["PRIMARY_NEED_REQUIRED primaryNeeds"],
            (await pipeline.RefusedAsync(Cast.AceUser, "submitOpportunity", new { id, involvement = "CO_SELL" })).Errors);
        await pipeline.RunAsync(Cast.AceUser, "updateOpportunity", new { id, opportunity = new { primaryNeeds = new[] { "DEAL_SUPPORT" } } });
        Assert.Equal(["NEEDS_EXCLUSIVE primaryNeeds"], await RefusedAsync(id));
        Assert.Empty((await pipeline.RunAsync(Cast.AceUser, "submitOpportunity", new { id, involvement = "CO_SELL" })).Errors);
        Assert.EndsWith("""involvement "FOR_VISIBILITY_ONLY" -> "CO_SELL"; status "DRAFT" -> "SUBMITTED" """.TrimEnd(), (await pipeline.LogAsync(id))[^1]);
        var required = await pipeline.AddAsync(ReviewStatus.ActionRequired);
        Assert.Contains(
            "CO_SELL_NOT_REVERSIBLE involvement",
            (await pipeline.RefusedAsync(Cast.AceUser, "submitOpportunity", new { id = required, involvement = "FOR_VISIBILITY_ONLY" })).Errors);
    }

    [Fact]
    public async Task AwsReferral_IsNeverSubmitted()
    {
        var id = await pipeline.AddAsync(o => o.Origin = OpportunityOrigin.AwsReferral);
        Assert.Equal(["NOT_PARTNER_SOURCED"], await RefusedAsync(id));
    }

    private static async Task<Answer> SubmitAsync(AceGraphServer server, string who, string id) =>
        new(await server.QueryAsync(who, Mutations.Document("submitOpportunity"), new { input = new { id } }));
}
