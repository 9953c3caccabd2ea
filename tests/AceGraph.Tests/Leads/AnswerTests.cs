using AceGraph.Tests.Harness;
using AceGraph.Tests.Opportunities;
using Snapshooter.Xunit;
using static AceGraph.Tests.Opportunities.Mutations;

namespace AceGraph.Tests.Leads;

/// <summary>Accepting and rejecting what AWS shared, a lead and an opportunity alike.</summary>
[Collection(PipelineTests.Name)]
public sealed class AnswerTests(Pipeline pipeline)
{
    private const string Whole =
        "id status approvedAt updateDueAt review { round validator { id } submittedAt } otherSolution customer { address { city } contact { email } } "
        + "invitation { status respondedAt respondedBy { email } rejectionReason comment }";

    [Fact]
    public async Task AcceptedOpportunity_IsApprovedAndShown()
    {
        var id = await pipeline.ShareOpportunityAsync();
        var answer = await pipeline.RunAsync(Cast.AceUser, "acceptOpportunity", new { id, version = 1 }, $"opportunity {{ version {Whole} }}");
        Snapshot.Match(new { Payload = answer.Payload.GetRawText().Replace(id, "ID"), Log = (await pipeline.LogAsync(id)).Skip(1) });
        Assert.Empty((await pipeline.RunAsync(Cast.AceUser, "changeStage", new { id, stage = "QUALIFIED" })).Errors);
    }

    [Fact]
    public async Task RejectedOpportunity_KeepsItsSecrets()
    {
        var id = await pipeline.ShareOpportunityAsync();
        var answer = await pipeline.RunAsync(Cast.AceUser, "rejectOpportunity", new { id, reason = "OTHER", comment = " We know them. " }, $"opportunity {{ version {Whole} }}");
        Snapshot.Match(new { Payload = answer.Payload.GetRawText().Replace(id, "ID"), Log = (await pipeline.LogAsync(id)).Skip(1) });
        Assert.Equal("We know them.", (await pipeline.ReadAsync(PipelineCast.Sales, id, "invitation { comment }")).GetProperty("invitation").GetProperty("comment").GetString());
    }

    [Fact]
    public async Task AcceptedLead_IsShown()
    {
        var id = await pipeline.ShareLeadAsync();
        var answer = await pipeline.RunAsync(Cast.AceUser, "acceptLead", new { id, version = 1 });
        Snapshot.Match(new { Payload = answer.Payload.GetRawText().Replace(id, "ID"), Log = (await pipeline.LogAsync(id)).Skip(1) });
    }

    [Fact]
    public async Task RejectedLead_KeepsItsSecrets()
    {
        var id = await pipeline.ShareLeadAsync();
        var answer = await pipeline.RunAsync(PipelineCast.Manager, "rejectLead", new { id, reason = "NO_CAPACITY" });
        Snapshot.Match(new { Payload = answer.Payload.GetRawText().Replace(id, "ID"), Log = (await pipeline.LogAsync(id)).Skip(1) });
    }

    [Theory]
    [InlineData("OTHER", null, "COMMENT_REQUIRED comment")]
    [InlineData("OTHER", "  ", "COMMENT_REQUIRED comment")]
    [InlineData("NO_CAPACITY", 2001, "VALUE_TOO_LONG comment")]
    public async Task CommentThatWillNotDo_IsRefused(string reason, object? text, string error)
    {
        var comment = text is int length ? new string('x', length) : (string?)text;
        Assert.Equal([error], (await pipeline.RefusedAsync(Cast.AceUser, "rejectLead", new { id = await pipeline.ShareLeadAsync(), reason, comment })).Errors);
        Assert.Equal([error], (await pipeline.RefusedAsync(Cast.AceUser, "rejectOpportunity", new { id = await pipeline.ShareOpportunityAsync(), reason, comment })).Errors);
    }

    [Fact]
    public async Task SecondAnswer_IsRefused()
    {
        var (lead, opportunity) = (await pipeline.ShareLeadAsync(), await pipeline.ShareOpportunityAsync());
        await pipeline.RunAsync(Cast.AceUser, "acceptLead", new { id = lead });
        await pipeline.RunAsync(Cast.AceUser, "rejectOpportunity", new { id = opportunity, reason = "NO_CAPACITY" });
        foreach (var (mutation, id) in new[] { ("acceptLead", lead), ("rejectLead", lead), ("acceptOpportunity", opportunity), ("rejectOpportunity", opportunity) })
            Assert.Equal(["INVITATION_ANSWERED"], (await pipeline.RefusedAsync(Cast.AceUser, mutation, Input(mutation, id))).Errors);
    }

    [Theory]
    [InlineData("acceptLead")]
    [InlineData("rejectLead")]
    [InlineData("updateLead")]
    [InlineData("convertLead")]
    [InlineData("assignLead")]
    public async Task StaleVersion_TellsWhatChangedButNothingHidden(string mutation)
    {
        var id = await pipeline.ShareLeadAsync();
        var answer = await pipeline.RefusedAsync(Cast.Lead, mutation, Input(mutation, id, 0));
        Assert.Equal(["VERSION_CONFLICT version"], answer.Errors);
        Assert.Equal(["customer.address.country", "businessProblem", "useCase", "source", "readinessScore"], Conflicts(answer));
        Assert.DoesNotContain(SharedRecords.Hidden, answer.Payload.GetRawText());
        await pipeline.RunAsync(Cast.AceUser, "acceptLead", new { id });
        Assert.Contains("customer.companyName", Conflicts(await pipeline.RefusedAsync(Cast.Lead, mutation, Input(mutation, id, 0))));
        Assert.Equal(["invitation.status"], Conflicts(await pipeline.RefusedAsync(Cast.Lead, mutation, Input(mutation, id, 1))));
    }

    [Fact]
    public async Task StaleVersionOfAReferral_TellsNothingHidden()
    {
        var answer = await pipeline.RefusedAsync(Cast.AceUser, "acceptOpportunity", new { id = await pipeline.ShareOpportunityAsync(), version = 0 });
        Assert.Equal(["title", "involvement", "stage", "customer.companyName", "customer.website", "customer.address.country"], Conflicts(answer));
    }

    private static IReadOnlyList<string> Conflicts(Answer answer) =>
        [.. answer.Payload.GetProperty("errors")[0].GetProperty("conflicts").EnumerateArray().Select(c => c.GetProperty("path").GetString()!)];
}
