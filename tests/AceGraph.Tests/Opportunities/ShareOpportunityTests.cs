using AceGraph.Picklists;
using AceGraph.Tests.Harness;
using AceGraph.Tests.Leads;
using Snapshooter.Xunit;

namespace AceGraph.Tests.Opportunities;

[Collection(PipelineTests.Name)]
public sealed class ShareOpportunityTests(Pipeline pipeline)
{
    private const string Whole =
        "version status stage origin involvement owner { email } createdBy { email } crmId otherSolution approvedAt updateDue updateDueAt review { round validator { id } } "
        + "invitation { status sharedAt respondBy respondedAt } allowedActions editableFields allowedStages "
        + "customer { companyName website awsAccountId address { country street city postalCode } contact { email } }";

    private Task<Answer> ShareAsync(object opportunity, string partnerId = "P1", string? ownerId = null) =>
        pipeline.RunAsync(PipelineCast.Sales, "shareOpportunity", new { partnerId, ownerId, opportunity });

    private async Task<IReadOnlyList<string>> RefusedAsync(object opportunity) =>
        (await pipeline.RefusedAsync(PipelineCast.Sales, "shareOpportunity", new { partnerId = "P1", opportunity })).Errors;

    [Fact]
    public async Task Shared_IsSeenByBothSidesAsFarAsTheyMay()
    {
        var id = await pipeline.ShareOpportunityAsync();
        Snapshot.Match(new
        {
            Sales = (await pipeline.ReadAsync(PipelineCast.Sales, id, Whole)).GetRawText(),
            Owner = (await pipeline.ReadAsync(Cast.AceUser, id, Whole)).GetRawText(),
            OtherUser = (await pipeline.ReadAsync(PipelineCast.OtherUser, id, "id")).GetRawText(),
            Validator = (await pipeline.ReadAsync(Cast.Validator, id, "id")).GetRawText(),
            History = (await pipeline.ReadAsync(Cast.AceUser, id, "history { nodes { path newValue } }")).GetRawText(),
            Log = await pipeline.LogAsync(id),
        });
    }

    [Fact]
    public async Task WithoutOwner_TheAllianceLeadGetsIt()
    {
        var opportunity = new { title = "T", customer = new { companyName = "C" } };
        Assert.Equal(Cast.Lead, (await ShareAsync(opportunity)).Opportunity.GetProperty("owner").GetProperty("email").GetString());
        Assert.Equal(["VALUE_REQUIRED ownerId"], (await pipeline.RefusedAsync(PipelineCast.Sales, "shareOpportunity", new { partnerId = "P2", opportunity })).Errors);
        var manager = await ShareAsync(opportunity, "P2", "U22");
        Assert.Equal(PipelineCast.CentralizedManager, manager.Opportunity.GetProperty("owner").GetProperty("email").GetString());
        Assert.Equal("CO_SELL", manager.Opportunity.GetProperty("involvement").GetString());
    }

    [Fact]
    public async Task References_AreThoseOfThePartner()
    {
        var foreign = await pipeline.AddAsync(ReviewStatus.Approved, change: o => (o.PartnerId, o.OwnerId, o.SolutionIds) = (2, 22, [721]));
        var draft = await pipeline.AddAsync();
        var approved = await pipeline.AddAsync(ReviewStatus.Approved);
        var customer = new { companyName = "C" };
        Assert.Empty((await ShareAsync(new { title = "T", customer, solutionIds = new[] { "S-701" }, parentId = approved })).Errors);
        Assert.Equal(
            ["NOT_FOUND solutionIds.1", "NOT_FOUND solutionIds.2", "NOT_FOUND parentId"],
            await RefusedAsync(new { title = "T", customer, solutionIds = new[] { "S-701", "S-721", "S-712" }, parentId = foreign }));
        Assert.Equal(["NOT_FOUND parentId"], await RefusedAsync(new { title = "T", customer, parentId = draft }));
    }

    [Fact]
    public async Task WhatThePartnerDecides_IsRefused() => Assert.Equal(
        ["VALUE_REQUIRED customer.companyName", "VALUE_INVALID crmId", "VALUE_INVALID stage", "CLOSED_LOST_REASON_NOT_ALLOWED closedLostReason"],
        await RefusedAsync(new { title = "T", crmId = "CRM-1", stage = "QUALIFIED", closedLostReason = "OTHER" }));

    [Fact]
    public async Task ProspectAndNulls_AreTaken() =>
        Assert.Empty((await ShareAsync(new { title = "T", crmId = (string?)null, stage = "PROSPECT", customer = new { companyName = "C" } })).Errors);
}
