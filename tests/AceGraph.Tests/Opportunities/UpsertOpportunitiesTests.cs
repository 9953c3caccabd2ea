using System.Text.Json;
using AceGraph.Picklists;
using AceGraph.Tests.Harness;

namespace AceGraph.Tests.Opportunities;

[Collection(PipelineTests.Name)]
public sealed class UpsertOpportunitiesTests(Pipeline pipeline)
{
    private static object Item(string crmId, string title, bool submit = false) =>
        new { crmId, submit, opportunity = new { title, customer = new { companyName = "Contoso" } } };

    private Task<Answer> RunAsync(params object[] items) => pipeline.RunAsync(Cast.AceUser, "upsertOpportunities", new { items });

    private static List<string> Outcomes(Answer answer) =>
    [
        .. Results(answer).Select(r => string.Join(
            ' ', Answer.Lines(r.GetProperty("errors")).Prepend(r.GetProperty("crmId").GetString() + " " + r.GetProperty("outcome").GetString()))),
    ];

    private static JsonElement.ArrayEnumerator Results(Answer answer) => answer.Payload.GetProperty("results").EnumerateArray();

    [Fact]
    public async Task Items_AreCreatedUpdatedUnchangedOrRefused()
    {
        var id = await pipeline.AddAsync(o => o.CrmId = "UP-1");
        await pipeline.AddAsync(o => (o.CrmId, o.OwnerId) = ("UP-2", 16));
        var answer = await RunAsync(Item("UP-1", "Renamed"), Item("UP-2", "Not mine"), Item("UP-3", "New"), Item("UP-1", "Renamed"), Item("UP-4", " "), Item(" UP-3 ", "Newer"));
        Assert.Equal(
            [
                "UP-1 UPDATED", "UP-2 REFUSED CRM_ID_TAKEN crmId", "UP-3 CREATED", "UP-1 UNCHANGED", "UP-4 REFUSED VALUE_REQUIRED title", " UP-3  UPDATED",
            ],
            Outcomes(answer));
        Assert.Empty(answer.Errors);
        var third = Results(answer).ElementAt(2).GetProperty("opportunity").GetProperty("id").GetString()!;
        Assert.Equal(third, Results(answer).ElementAt(5).GetProperty("opportunity").GetProperty("id").GetString());
        Assert.Equal(["OPPORTUNITY_CREATED", "OPPORTUNITY_UPDATED"], (await pipeline.LogAsync(third)).Select(l => l.Split(' ')[0]));
        Assert.Single(await pipeline.LogAsync(id));
    }

    [Fact]
    public async Task RefusedItem_ShowsTheRecordAsItStands()
    {
        var id = await pipeline.AddAsync(ReviewStatus.InReview, Stage.Qualified, o => o.CrmId = "UP-10");
        var before = await pipeline.DumpAsync();
        var answer = await RunAsync(Item("UP-10", "Locked"), Item("UP-11", ""));
        Assert.Equal(["UP-10 REFUSED LOCKED_IN_REVIEW", "UP-11 REFUSED VALUE_REQUIRED title"], Outcomes(answer));
        Assert.Equal((await pipeline.ReadAsync(Cast.AceUser, id)).GetRawText(), Results(answer).First().GetProperty("opportunity").GetRawText());
        Assert.Equal(JsonValueKind.Null, Results(answer).ElementAt(1).GetProperty("opportunity").ValueKind);
        Assert.Equal(before, await pipeline.DumpAsync());
    }

    [Fact]
    public async Task CrmId_IsTheItemsAndNoOther()
    {
        await pipeline.AddAsync(o => o.CrmId = "UP-caf\u00e9");
        var opportunity = new { title = "T", crmId = "UP-20", customer = new { companyName = "C" } };
        var answer = await RunAsync(
            Item("UP-cafe\u0301", "In NFC"),
            new { crmId = "UP-20", opportunity },
            new { crmId = "UP-21", opportunity },
            Item(" ", "Blank"),
            Item(new string('x', 65), "Long"));
        Assert.Equal(
            ["UPDATED", "CREATED", "REFUSED VALUE_INVALID crmId", "REFUSED VALUE_REQUIRED crmId", "REFUSED VALUE_TOO_LONG crmId"],
            Outcomes(answer).Zip(Results(answer), (text, r) => text[(r.GetProperty("crmId").GetString()!.Length + 1)..]));
    }

    [Fact]
    public async Task Submit_IsWrittenWithTheItemOrNotAtAll()
    {
        var ready = await pipeline.AddAsync(o => (o.CrmId, o.Stage) = ("UP-30", Stage.Prospect));
        await pipeline.AddAsync(ReviewStatus.Submitted, Stage.Qualified, o => o.CrmId = "UP-31");
        var before = await pipeline.LogAsync(ready);
        var answer = await RunAsync(
            new { crmId = "UP-30", submit = true, opportunity = new { title = "Too early" } },
            new { crmId = "UP-30", submit = true, opportunity = new { stage = "QUALIFIED" } },
            new { crmId = "UP-30", submit = true, opportunity = new { stage = "QUALIFIED" } },
            new { crmId = "UP-31", submit = true, opportunity = new { } },
            Item("UP-32", "Incomplete", submit: true));
        Assert.Equal(
            ["UP-30 REFUSED STAGE_TOO_EARLY stage", "UP-30 UPDATED", "UP-30 UNCHANGED", "UP-31 UNCHANGED", "UP-32 REFUSED"],
            Outcomes(answer).Select(o => o.StartsWith("UP-32", StringComparison.Ordinal) ? o[..13] : o));
        Assert.Empty(before);
        Assert.Equal(
            ["""OPPORTUNITY_UPDATED v2 by U12 through nobody: stage "PROSPECT" -> "QUALIFIED" """.TrimEnd(), """OPPORTUNITY_SUBMITTED v3 by U12 through nobody: status "DRAFT" -> "SUBMITTED" """.TrimEnd()],
            await pipeline.LogAsync(ready));
        var found = await pipeline.Server.QueryAsync(Cast.AceUser, """{ opportunityByCrmId(crmId: "UP-32") { id } }""");
        Assert.Equal(JsonValueKind.Null, found.Data.GetProperty("opportunityByCrmId").ValueKind);
    }

    [Fact]
    public async Task Owner_IsTakenOverWithTheItem()
    {
        var id = await pipeline.AddAsync(o => o.CrmId = "UP-40");
        object Owned(string ownerId) => new { crmId = "UP-40", ownerId, opportunity = new { title = "Handed over" } };
        Assert.Equal(["UP-40 REFUSED TARGET_WITHOUT_ACCESS ownerId"], Outcomes(await RunAsync(Owned("U14"))));
        Assert.Empty(await pipeline.LogAsync(id));
        Assert.Equal(["UP-40 UPDATED"], Outcomes(await RunAsync(Owned("U16"))));
        Assert.Equal(["OPPORTUNITY_UPDATED", "OPPORTUNITY_TRANSFERRED"], (await pipeline.LogAsync(id)).Select(l => l.Split(' ')[0]));
        Assert.Equal(["UP-40 REFUSED CRM_ID_TAKEN crmId"], Outcomes(await RunAsync(Item("UP-40", "No longer mine"))));
    }

    [Fact]
    public async Task StaleVersion_IsAConflictOfItsItem()
    {
        await pipeline.AddAsync(o => o.CrmId = "UP-50");
        object Versioned(int version, string title) => new { crmId = "UP-50", version, opportunity = new { title } };
        Assert.Equal(["UP-50 UPDATED", "UP-50 REFUSED VERSION_CONFLICT version", "UP-50 UPDATED"], Outcomes(await RunAsync(Versioned(1, "A"), Versioned(1, "B"), Versioned(2, "C"))));
    }

    [Fact]
    public async Task Gates_RefuseTheWholeBatch()
    {
        var many = Enumerable.Range(1, 101).Select(i => Item($"UP-X{i}", "T")).ToArray();
        Assert.Equal(["LIMIT_EXCEEDED items"], (await pipeline.RefusedAsync(Cast.AceUser, "upsertOpportunities", new { items = many })).Errors);
        Assert.Equal(["LIMIT_EXCEEDED items"], (await pipeline.RefusedAsync(PipelineCast.WithoutTerms, "upsertOpportunities", new { items = many })).Errors);
        Assert.Equal(["FORBIDDEN"], (await pipeline.RefusedAsync(PipelineCast.Technical, "upsertOpportunities", new { items = many })).Errors);
        Assert.Equal(["TERMS_NOT_ACCEPTED"], (await pipeline.RefusedAsync(PipelineCast.WithoutTerms, "upsertOpportunities", new { items = many[..1] })).Errors);
        var centralized = await pipeline.RunAsync(Cast.CentralizedUser, "upsertOpportunities", new { items = many[..1] });
        Assert.Equal(["UP-X1 REFUSED CENTRALIZED_PIPELINE"], Outcomes(centralized));
    }

    [Fact]
    public async Task EmptyBatch_IsNothing() => Assert.Empty(Outcomes(await RunAsync()));

    [Fact]
    public async Task HundredItems_AreTaken() =>
        Assert.Equal(100, Outcomes(await RunAsync([.. Enumerable.Range(1, 100).Select(i => Item($"UP-H{i}", "T"))])).Count(o => o.EndsWith("CREATED", StringComparison.Ordinal)));
}
