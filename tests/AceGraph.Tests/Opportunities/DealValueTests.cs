using System.Text.Json.Nodes;
using AceGraph.Picklists;
using AceGraph.Tests.Harness;
using Snapshooter.Xunit;

namespace AceGraph.Tests.Opportunities;

/// <summary>Every submission type, need and delivery model on its way through the pipeline.</summary>
[Collection(PipelineTests.Name)]
public sealed class DealValueTests(Pipeline pipeline)
{
    public static TheoryData<string> Needs => [.. PrimaryNeedPicklist.All.Select(need => need.ToWireName())];

    public static TheoryData<string> Models => [.. DeliveryModelPicklist.All.Select(model => model.ToWireName())];

    [Fact]
    public async Task EverySubmissionType_IsSubmittedAndLaunchedByItsRules()
    {
        var table = new List<string>();
        foreach (var type in SubmissionTypePicklist.All)
        {
            foreach (var kind in OpportunityTypePicklist.All)
            {
                var id = await pipeline.AddAsync(o => (o.SubmissionType, o.Type) = (type, kind));
                var submitted = await pipeline.RunAsync(Cast.AceUser, "submitOpportunity", new { id });
                table.Add($"{type} {kind}: submitting [{string.Join(", ", submitted.Errors)}] warned [{string.Join(", ", submitted.Warnings)}] launching [{await LaunchAsync(type, kind)}]");
            }
        }

        Snapshot.Match(string.Join('\n', table));
    }

    [Theory]
    [MemberData(nameof(Needs))]
    public async Task EveryNeed_IsStoredFoundAndSubmitted(string need)
    {
        var id = await pipeline.AddAsync();
        await AssertStoredAsync(id, "primaryNeeds", need);
        Assert.Equal([id], await FoundAsync(new { ids = new[] { id }, primaryNeeds = new[] { need } }));
        Assert.Empty((await pipeline.RunAsync(Cast.AceUser, "submitOpportunity", new { id })).Errors);
    }

    [Theory]
    [MemberData(nameof(Needs))]
    public async Task EveryNeed_IsRefusedWithoutCoSell(string need)
    {
        var id = await pipeline.AddAsync(o => o.Involvement = InvolvementType.ForVisibilityOnly);
        await AssertStoredAsync(id, "primaryNeeds", need);
        Assert.Equal(["NEEDS_EXCLUSIVE primaryNeeds"], (await pipeline.RefusedAsync(Cast.AceUser, "submitOpportunity", new { id })).Errors);
    }

    [Theory]
    [MemberData(nameof(Models))]
    public async Task EveryDeliveryModel_IsStoredAndSubmitted(string model)
    {
        var id = await pipeline.AddAsync();
        await AssertStoredAsync(id, "deliveryModels", model);
        Assert.Empty((await pipeline.RunAsync(Cast.AceUser, "submitOpportunity", new { id })).Errors);
    }

    private async Task AssertStoredAsync(string id, string field, string value)
    {
        var input = new JsonObject { ["id"] = id, ["opportunity"] = new JsonObject { [field] = new JsonArray(value) } };
        var stored = (await pipeline.RunAsync(Cast.AceUser, "updateOpportunity", input)).Opportunity;
        Assert.Equal($"[\"{value}\"]", stored.GetProperty("asInput").GetProperty(field).GetRawText().Replace(" ", ""));
    }

    private async Task<IEnumerable<string?>> FoundAsync(object filter)
    {
        var found = await pipeline.Server.QueryAsync(
            Cast.AceUser, "query($filter: OpportunityFilter) { opportunities(filter: $filter) { nodes { id } } }", new { filter });
        return found.Data.GetProperty("opportunities").GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString());
    }

    private async Task<string> LaunchAsync(SubmissionType type, OpportunityType kind)
    {
        var id = await pipeline.AddAsync(ReviewStatus.Approved, change: o => (o.SubmissionType, o.Type) = (type, kind));
        return string.Join(", ", (await pipeline.RunAsync(Cast.AceUser, "changeStage", new { id, stage = "LAUNCHED" })).Errors);
    }
}
