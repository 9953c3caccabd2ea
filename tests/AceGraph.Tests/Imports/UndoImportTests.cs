using AceGraph.Tests.Harness;
using AceGraph.Tests.Opportunities;

namespace AceGraph.Tests.Imports;

[Collection(PipelineTests.Name)]
public sealed class UndoImportTests(Pipeline pipeline)
{
    private Task<Answer> UndoAsync(string who, string id) => pipeline.ImportAsync(who, "undoImport", new { id });

    [Fact]
    public async Task WhatNobodyTouched_IsDeletedAndRestored()
    {
        var updated = await pipeline.AddAsync(o => (o.CrmId, o.DeliveryModels) = ("UN-1", [AceGraph.Picklists.DeliveryModel.ManagedServices]));
        var before = (await pipeline.ReadAsync(PipelineCast.Manager, updated, "asInput owner { email }")).GetRawText();
        var csv = Importing.File(Importing.Row("UN-1", "undoone"), Importing.Row("UN-2", "undotwo"))
            .Replace(",Submit", ",Submit,Owner E-Mail", StringComparison.Ordinal).Replace("Qualified,\r", $"Qualified,,{PipelineCast.OtherUser}\r", StringComparison.Ordinal);
        var committed = await pipeline.CommittedAsync(PipelineCast.Manager, csv);
        Assert.NotEqual(before, (await pipeline.ReadAsync(PipelineCast.Manager, updated, "asInput owner { email }")).GetRawText());
        var undone = await UndoAsync(PipelineCast.Manager, committed.ImportId());
        Assert.Equal(["1 UNDONE", "2 UNDONE"], undone.Rows());
        Assert.Equal("UNDONE total 2 undone 2", $"{undone.Status()} {undone.Counts()}");
        Assert.Empty(undone.Warnings);
        Assert.Equal(before, (await pipeline.ReadAsync(PipelineCast.Manager, updated, "asInput owner { email }")).GetRawText());
        Assert.Equal(
            ["OPPORTUNITY_UPDATED v2", "OPPORTUNITY_TRANSFERRED v2", "OPPORTUNITY_UPDATED v3", "OPPORTUNITY_TRANSFERRED v4"],
            (await pipeline.LogAsync(updated)).Select(l => l[..l.IndexOf(" by", StringComparison.Ordinal)]));
        Assert.StartsWith("OPPORTUNITY_DELETED", (await pipeline.LogAsync(committed.OpportunityOf(2)!))[1], StringComparison.Ordinal);
        Assert.StartsWith("IMPORT_UNDONE v3", (await pipeline.LogAsync(committed.ImportId()))[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatWasTouchedOrSubmitted_StaysAndIsNamed()
    {
        var committed = await pipeline.CommittedAsync(
            Cast.AceUser, Importing.File(Importing.Row("UT-1", "touchone"), Importing.Row("UT-2", "touchtwo"), Importing.Row("UT-3", "touchthree", "Yes")));
        var touched = committed.OpportunityOf(1)!;
        await pipeline.RunAsync(Cast.AceUser, "updateOpportunity", new { id = touched, opportunity = new { additionalComments = "Mine" } });
        var undone = await UndoAsync(Cast.AceUser, committed.ImportId());
        Assert.Equal(["1 CREATED, TOUCHED_SINCE_IMPORT", "2 UNDONE", "3 CREATED, TOUCHED_SINCE_IMPORT"], undone.Rows());
        Assert.Equal(["TOUCHED_SINCE_IMPORT", "TOUCHED_SINCE_IMPORT"], undone.Warnings);
        Assert.Equal(touched, undone.Payload.GetProperty("warnings")[0].GetProperty("subject").GetProperty("id").GetString());
        Assert.Empty(undone.Errors);
        Assert.Equal("Mine", (await pipeline.ReadAsync(Cast.AceUser, touched, "additionalComments")).GetProperty("additionalComments").GetString());
    }

    [Fact]
    public async Task UpdateThatChangedNothing_LeavesEarlierChanges()
    {
        var file = Importing.File(Importing.Row("UE-1", "earlierone"));
        var first = await pipeline.CommittedAsync(Cast.AceUser, file);
        var id = first.OpportunityOf(1)!;
        await pipeline.RunAsync(Cast.AceUser, "updateOpportunity", new { id, opportunity = new { additionalComments = "Kept" } });
        var again = await pipeline.CommittedAsync(Cast.AceUser, file);
        Assert.Equal(["1 UNDONE"], (await UndoAsync(Cast.AceUser, again.ImportId())).Rows());
        Assert.Equal("Kept", (await pipeline.ReadAsync(Cast.AceUser, id, "additionalComments")).GetProperty("additionalComments").GetString());
        Assert.Equal(2, (await pipeline.LogAsync(id)).Count);
    }

    [Fact]
    public async Task DraftThatIsGone_CountsAsTakenBack()
    {
        var committed = await pipeline.CommittedAsync(Cast.AceUser, Importing.File(Importing.Row("UG-1", "goneone")));
        await pipeline.RunAsync(Cast.AceUser, "deleteOpportunity", new { id = committed.OpportunityOf(1) });
        Assert.Equal(["1 UNDONE"], (await UndoAsync(Cast.AceUser, committed.ImportId())).Rows());
    }
}
