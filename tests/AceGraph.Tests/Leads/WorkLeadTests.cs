using AceGraph.Tests.Harness;
using AceGraph.Tests.Opportunities;
using static AceGraph.Tests.Opportunities.Mutations;

namespace AceGraph.Tests.Leads;

/// <summary>Assigning a lead, and telling how far it is worked.</summary>
[Collection(PipelineTests.Name)]
public sealed class WorkLeadTests(Pipeline pipeline)
{
    private async Task<IReadOnlyList<string>> RefusedAsync(string who, string mutation, object input) => (await pipeline.RefusedAsync(who, mutation, input)).Errors;

    [Fact]
    public async Task Lead_IsDisqualifiedAndTakenUpAgain()
    {
        var id = await pipeline.AddLeadAsync("open");
        Assert.Equal(["VALUE_REQUIRED disqualifiedReason"], await RefusedAsync(Cast.AceUser, "updateLead", new { id, status = "DISQUALIFIED" }));
        Assert.Equal(["VALUE_INVALID disqualifiedReason"], await RefusedAsync(Cast.AceUser, "updateLead", new { id, status = "RESEARCH", disqualifiedReason = "Why not" }));
        Assert.Empty((await pipeline.RunAsync(Cast.AceUser, "updateLead", new { id, status = "DISQUALIFIED", disqualifiedReason = " Too small. " })).Errors);
        var again = await pipeline.RunAsync(Cast.AceUser, "updateLead", new { id, version = 2, status = "RESEARCH" });
        Assert.Equal((3, "RESEARCH"), (again.Payload.GetProperty("lead").GetProperty("version").GetInt32(), again.Payload.GetProperty("lead").GetProperty("status").GetString()));
        Assert.Equal(
            [
                """LEAD_UPDATED v2 by U12 through nobody: status "OPEN" -> "DISQUALIFIED"; disqualifiedReason null -> "Too small." """.TrimEnd(),
                """LEAD_UPDATED v3 by U12 through nobody: status "DISQUALIFIED" -> "RESEARCH"; disqualifiedReason "Too small." -> null""",
            ],
            await pipeline.LogAsync(id));
    }

    [Fact]
    public async Task SameValues_AreNoChange()
    {
        var id = await pipeline.AddLeadAsync("disqualified");
        foreach (var input in new object[] { new { id }, new { id, status = "DISQUALIFIED" }, new { id, status = "DISQUALIFIED", disqualifiedReason = "No budget." } })
            Assert.Equal(1, (await pipeline.RunAsync(Cast.AceUser, "updateLead", input)).Payload.GetProperty("lead").GetProperty("version").GetInt32());
        Assert.Empty(await pipeline.LogAsync(id));
    }

    [Fact]
    public async Task Assigned_MovesSightToTheNewOwner()
    {
        var id = await pipeline.ShareLeadAsync(ownerId: null);
        var answer = await pipeline.RunAsync(PipelineCast.Manager, "assignLead", new { id, version = 1, ownerId = "U16" });
        Assert.Equal(PipelineCast.OtherUser, answer.Payload.GetProperty("lead").GetProperty("owner").GetProperty("email").GetString());
        Assert.DoesNotContain(SharedRecords.Hidden, answer.Payload.GetRawText());
        Assert.Equal("""LEAD_ASSIGNED v2 by U15 through nobody: ownerId null -> "U16" """.TrimEnd(), (await pipeline.LogAsync(id))[^1]);
        Assert.Equal($$"""{"id":"{{id}}"}""", (await pipeline.ReadLeadAsync(PipelineCast.OtherUser, id, "id")).GetRawText());
        await pipeline.RunAsync(PipelineCast.Manager, "assignLead", new { id, ownerId = "U16" });
        await pipeline.RunAsync(PipelineCast.Manager, "assignLead", new { id, ownerId = "U12" });
        Assert.Equal("null", (await pipeline.ReadLeadAsync(PipelineCast.OtherUser, id, "id")).GetRawText());
        Assert.Equal(3, (await pipeline.LogAsync(id)).Count);
    }

    [Theory]
    [InlineData("U13", "TARGET_WITHOUT_ACCESS ownerId")]
    [InlineData("U14", "TARGET_WITHOUT_ACCESS ownerId")]
    [InlineData("U17", "TARGET_WITHOUT_ACCESS ownerId")]
    [InlineData("U22", "NOT_FOUND ownerId")]
    [InlineData("U99", "NOT_FOUND ownerId")]
    public async Task WrongOwner_IsRefused(string ownerId, string error) =>
        Assert.Equal([error], await RefusedAsync(Cast.Lead, "assignLead", new { id = await pipeline.AddLeadAsync("open"), ownerId }));

    [Fact]
    public async Task ConvertedLead_NamesItsOpportunityInSight()
    {
        long opportunity = 0;
        var id = await pipeline.AddLeadAsync("converted", l => opportunity = l.OpportunityId!.Value);
        foreach (var mutation in new[] { "updateLead", "convertLead" })
        {
            Assert.Equal($"O{opportunity}", await SubjectAsync(mutation, id));
            await pipeline.ChangeAsync($"O{opportunity}", o => o.OwnerId = 16);
            Assert.Null(await SubjectAsync(mutation, id));
            await pipeline.ChangeAsync($"O{opportunity}", o => o.OwnerId = 12);
        }
    }

    private async Task<string?> SubjectAsync(string mutation, string id)
    {
        var answer = await pipeline.RefusedAsync(Cast.AceUser, mutation, Input(mutation, id));
        Assert.Equal(["LEAD_CONVERTED id"], answer.Errors);
        var subject = answer.Payload.GetProperty("errors")[0].GetProperty("subject");
        return subject.ValueKind == System.Text.Json.JsonValueKind.Null ? null : subject.GetProperty("id").GetString();
    }
}
