using AceGraph.Picklists;
using AceGraph.Tests.Harness;

namespace AceGraph.Tests.Opportunities;

/// <summary>The job that the server is there for: what stands in a CRM goes to AWS by nothing but the API.</summary>
public sealed class CrmJobTests(CrmServer crm) : IClassFixture<CrmServer>
{
    private const string Incomplete = "flat-renewal-without-parent";

    public static TheoryData<string> Complete => [.. CrmRecords.All().Where(n => n is not (CrmRecords.Broken or Incomplete))];

    [Theory]
    [MemberData(nameof(Complete))]
    public async Task SoundRecord_GoesFromTextToSubmission(string name)
    {
        var record = crm.Read(name);
        var created = (await crm.RunAsync("createOpportunity", new { opportunity = record.Input })).Opportunity;
        Assert.Equal(("DRAFT", 1), (created.GetProperty("status").GetString(), created.GetProperty("version").GetInt32()));
        var id = created.GetProperty("id").GetString()!;
        await Inputs.AssertHoldsAsync(crm.Server, CrmServer.Manager, id, record.Input);

        var submitted = (await crm.RunAsync("submitOpportunity", new { id, version = 1 })).Opportunity;
        Assert.Equal(("SUBMITTED", 2), (submitted.GetProperty("status").GetString(), submitted.GetProperty("version").GetInt32()));
        Assert.Equal(["LOCKED_IN_REVIEW"], (await crm.RunAsync("addNextStep", new { id, awsAsk = "Hurry" })).Errors);
        if (record.FinalStage is null)
            return;
        await ApproveAsync(id);
        var ended = await crm.RunAsync("changeStage", new { id, stage = record.FinalStage, closedLostReason = record.ClosedLostReason });
        Assert.Equal(record.FinalStage, ended.Opportunity.GetProperty("stage").GetString());
    }

    [Fact]
    public async Task BrokenTexts_AreNamedCorrectedAndSubmitted()
    {
        var record = crm.Read(CrmRecords.Broken);
        Assert.Equal(
            ["stage", "useCase", "competitiveTracking", "industry", "deliveryModel", "partnerPrimaryNeedFromAws", "salesActivities", "solutionOffered"],
            record.Unknown.Select(u => u.Field));
        var id = (await crm.RunAsync("createOpportunity", new { opportunity = record.Input })).Id;
        Assert.Equal(
            [
                "STAGE_TOO_EARLY stage", "INDUSTRY_REQUIRED customer.industry", "USE_CASE_REQUIRED useCase", "SOLUTION_REQUIRED solutionIds",
                "SALES_ACTIVITY_REQUIRED salesActivities", "PRIMARY_NEED_REQUIRED primaryNeeds",
            ],
            (await crm.RunAsync("submitOpportunity", new { id })).Errors);

        var repaired = crm.Read(CrmRecords.Broken, record.Unknown);
        Assert.Empty(repaired.Unknown);
        Assert.Equal(2, (await crm.RunAsync("updateOpportunity", new { id, opportunity = repaired.Input })).Opportunity.GetProperty("version").GetInt32());
        Assert.Equal(["OTHER_COMPETITOR_REQUIRED otherCompetitor"], (await crm.RunAsync("submitOpportunity", new { id })).Errors);
        await crm.RunAsync("updateOpportunity", new { id, opportunity = new { otherCompetitor = "The present host" } });
        Assert.Equal("SUBMITTED", (await crm.RunAsync("submitOpportunity", new { id })).Opportunity.GetProperty("status").GetString());
    }

    [Fact]
    public async Task IncompleteRecord_IsToldAllAtOnce_CorrectedAndSubmitted()
    {
        var record = crm.Read(Incomplete);
        record.Input["businessProblem"] = "Too short";
        record.Input.Remove("useCase");
        var id = (await crm.RunAsync("createOpportunity", new { opportunity = record.Input })).Id;
        var refused = await crm.RunAsync("submitOpportunity", new { id });
        Assert.Equal(["BUSINESS_PROBLEM_TOO_SHORT businessProblem", "USE_CASE_REQUIRED useCase", "PARENT_REQUIRED parentId"], refused.Errors);

        var original = (await crm.RunAsync("createOpportunity", new { opportunity = new { title = "Year two", customer = new { companyName = "Fundy Shore" } } })).Id;
        var corrected = await crm.RunAsync("updateOpportunity", new
        {
            id,
            version = 1,
            opportunity = new { businessProblem = "The credit union renews its protected copies for a third year.", useCase = "STORAGE_AND_BACKUP", parentId = original },
        });
        Assert.Equal(2, corrected.Opportunity.GetProperty("version").GetInt32());
        Assert.Equal("SUBMITTED", (await crm.RunAsync("submitOpportunity", new { id, version = 2 })).Opportunity.GetProperty("status").GetString());
    }

    [Fact]
    public async Task WholeCrm_IsUpsertedTwiceWithoutChange()
    {
        var items = CrmRecords.All().Select(n => crm.Read(n)).Select(r =>
        {
            var crmId = r.Input["crmId"]!.GetValue<string>() + "-2";
            r.Input.Remove("crmId");
            return new { crmId, opportunity = r.Input };
        }).ToList();
        Assert.All(await OutcomesAsync(items), o => Assert.Equal("CREATED", o));
        Assert.All(await OutcomesAsync(items), o => Assert.Equal("UNCHANGED", o));
    }

    private async Task<IEnumerable<string?>> OutcomesAsync(object items) =>
        (await crm.RunAsync("upsertOpportunities", new { items })).Payload.GetProperty("results").EnumerateArray().Select(r => r.GetProperty("outcome").GetString());

    private Task ApproveAsync(string id) => crm.Server.WriteAsync(async db =>
    {
        var opportunity = (await db.Opportunities.FindAsync(Pipeline.Number(id)))!;
        (opportunity.Status, opportunity.ApprovedAt) = (ReviewStatus.Approved, AceGraphServer.Start);
    });
}
