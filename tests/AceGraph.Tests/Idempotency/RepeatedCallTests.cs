using System.Text.Json;
using AceGraph.Tests.Changes;
using AceGraph.Tests.Harness;
using AceGraph.Tests.Opportunities;

namespace AceGraph.Tests.Idempotency;

/// <summary>What a sender gets who does not know whether the first call arrived.</summary>
[Collection(PipelineTests.Name)]
public sealed class RepeatedCallTests(Pipeline pipeline)
{
    private static object Draft(string key, string title = "Once") => new { opportunity = new { title, customer = new { companyName = "Contoso" } }, idempotencyKey = key };

    private static object Step(string id, string key) => new { id, awsAsk = "Review the architecture", idempotencyKey = key };

    private Task<Answer> CreateAsync(string key, string who = Cast.AceUser) => pipeline.RunAsync(who, "createOpportunity", Draft(key));

    private static string Text(Answer answer) => answer.Result.Json.GetRawText();

    [Fact]
    public async Task Repetition_GetsTheFirstAnswer_AndWritesNothing()
    {
        var id = await pipeline.AddAsync();
        var first = await pipeline.RunAsync(Cast.AceUser, "addNextStep", Step(id, "step"));
        Assert.Equal(["LAST_NEXT_STEP_INCOMPLETE customerActions"], first.Warnings);
        var before = await pipeline.DumpAsync();
        var second = await pipeline.RunAsync(Cast.AceUser, "addNextStep", Step(id, "step"));
        Assert.Equal(Text(first), Text(second));
        Assert.Equal(before, await pipeline.DumpAsync());
    }

    [Fact]
    public async Task FiftyAtOnce_MakeOneRecord()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => CreateAsync("fifty"))));
        Assert.Single(answers.Select(Text).Distinct());
        Assert.Single(await pipeline.LogAsync(answers[0].Id));
    }

    [Fact]
    public async Task FiftyAtOnceOverTwoServers_MakeOneRecord()
    {
        await using var beside = await pipeline.Server.StartBesideAsync();
        var document = Opportunities.Mutations.Document("createOpportunity");
        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(i => Task.Run(async () =>
            new Answer(await (i % 2 == 0 ? pipeline.Server : beside).QueryAsync(Cast.AceUser, document, new { input = Draft("fifty over two") })))));
        Assert.Single(answers.Select(Text).Distinct());
        Assert.Single(await pipeline.LogAsync(answers[0].Id));
    }

    /// <summary>Whether it was done when the connection went, nobody knows; the repetition finds out.</summary>
    [Fact]
    public async Task CallOverASocketThatIsCut_IsDoneOnce()
    {
        var random = new Random(7);
        for (var i = 0; i < 20; i++)
        {
            await using var socket = await pipeline.ConnectAsync(Cast.AceUser);
            await socket.SubscribeAsync("1", Opportunities.Mutations.Document("createOpportunity"), new { input = Draft($"cut {i}", $"Cut off {i}") });
            await Task.Delay(random.Next(6));
            socket.Abort();
            var repeated = await pipeline.RunAsync(Cast.AceUser, "createOpportunity", Draft($"cut {i}", $"Cut off {i}"));
            Assert.Single(await pipeline.LogAsync(repeated.Id));
        }

        var made = await pipeline.Server.QueryAsync(Cast.AceUser, """{ opportunities(filter: {search: "Cut off"}) { totalCount } }""");
        Assert.Equal(20, made.Data.GetProperty("opportunities").GetProperty("totalCount").GetInt32());
    }

    [Fact]
    public async Task OwnVersionThatMovedOn_IsNoConflict()
    {
        var id = await pipeline.AddAsync();
        object input = new { id, version = 1, opportunity = new { title = "Once" }, idempotencyKey = "versioned" };
        Assert.Empty((await pipeline.RunAsync(Cast.AceUser, "updateOpportunity", input)).Errors);
        await pipeline.RunAsync(PipelineCast.Manager, "updateOpportunity", new { id, opportunity = new { title = "Moved on" } });
        Assert.Equal(3, (await pipeline.RunAsync(Cast.AceUser, "updateOpportunity", input)).Opportunity.GetProperty("version").GetInt32());
        await pipeline.RunAsync(PipelineCast.Manager, "deleteOpportunity", new { id });
        Assert.Equal(JsonValueKind.Null, (await pipeline.RunAsync(Cast.AceUser, "updateOpportunity", input)).Opportunity.ValueKind);
    }

    [Fact]
    public async Task KeyOfOneNormalForm_IsThatOfTheOther()
    {
        var first = await CreateAsync("caf\u00e9");
        Assert.Equal(first.Id, (await CreateAsync("cafe\u0301")).Id);
        Assert.NotEqual(first.Id, (await CreateAsync("cafe")).Id);
    }

    [Fact]
    public async Task KeyOfAnotherUserOrMutation_IsAnother()
    {
        var first = await CreateAsync("shared");
        Assert.NotEqual(first.Id, (await CreateAsync("shared", PipelineCast.OtherUser)).Id);
        Assert.Empty((await pipeline.RunAsync(Cast.AceUser, "addNextStep", Step(first.Id, "shared"))).Errors);
        Assert.Equal(first.Id, (await CreateAsync("shared")).Id);
    }

    [Fact]
    public async Task Repetition_ShowsTheRecordAsItIsNow()
    {
        var first = await CreateAsync("now");
        await pipeline.RunAsync(Cast.AceUser, "updateOpportunity", new { id = first.Id, opportunity = new { title = "Later" } });
        var record = (await CreateAsync("now")).Opportunity;
        Assert.Equal((2, "Later"), (record.GetProperty("version").GetInt32(), record.GetProperty("asInput").GetProperty("title").GetString()));
    }

    [Fact]
    public async Task RecordOutOfSight_IsNull_AndNoError()
    {
        var first = await CreateAsync("gone");
        await pipeline.RunAsync(PipelineCast.Manager, "transferOpportunities", new { ids = new[] { first.Id }, toUserId = "U16" });
        Assert.Equal(JsonValueKind.Null, (await CreateAsync("gone")).Opportunity.ValueKind);
    }

    [Fact]
    public async Task OwnTransfer_IsDoneOnce_AndSucceedsAgain()
    {
        var id = await pipeline.AddAsync();
        object input = new { ids = new[] { id, "O1" }, toUserId = "U16", partial = true, idempotencyKey = "hand over" };
        var first = await pipeline.RunAsync(Cast.AceUser, "transferOpportunities", input);
        Assert.Equal(1, first.Payload.GetProperty("opportunities").GetArrayLength());
        await pipeline.RunAsync(PipelineCast.Manager, "transferOpportunities", new { ids = new[] { id }, toUserId = "U12" });
        var second = await pipeline.RunAsync(Cast.AceUser, "transferOpportunities", input);
        Assert.Empty(second.Errors);
        Assert.Equal("NOT_FOUND", second.Payload.GetProperty("failed")[0].GetProperty("error").GetProperty("code").GetString());
        Assert.Equal("user1@northwind.example", second.Payload.GetProperty("opportunities")[0].GetProperty("owner").GetProperty("email").GetString());
        Assert.Equal(2, (await pipeline.LogAsync(id)).Count);
    }

    [Fact]
    public async Task Deletion_TellsTheIdAgain()
    {
        object input = new { id = await pipeline.AddAsync(), idempotencyKey = "delete" };
        var first = await pipeline.RunAsync(Cast.AceUser, "deleteOpportunity", input);
        Assert.Equal(Text(first), Text(await pipeline.RunAsync(Cast.AceUser, "deleteOpportunity", input)));
    }

    [Fact]
    public async Task RefusedCall_IsNotRemembered()
    {
        Assert.Equal(["VALUE_REQUIRED title"], (await pipeline.RunAsync(Cast.AceUser, "createOpportunity", Draft("again", " "))).Errors);
        var id = (await CreateAsync("again")).Id;
        Assert.Equal(id, (await CreateAsync("again")).Id);
    }

    [Fact]
    public async Task SameCallTwiceInADocument_IsOne()
    {
        const string call = """createOpportunity(input: {opportunity: {title: "D", customer: {companyName: "C"}}, idempotencyKey: "twice"}) { opportunity { id } }""";
        var data = (await pipeline.Server.QueryAsync(Cast.AceUser, $"mutation {{ a: {call} b: {call} }}")).Data;
        Assert.Equal(data.GetProperty("a").GetRawText(), data.GetProperty("b").GetRawText());
    }

    [Fact]
    public async Task Batch_GoesOnWhereItStopped()
    {
        static object Item(string crmId, string title) => new { crmId, opportunity = new { title, customer = new { companyName = "C" } } };
        object Batch(string title) => new { items = new[] { Item("ONCE-1", "A"), Item("ONCE-2", title), Item("ONCE-3", "C") }, idempotencyKey = "batch" };
        Assert.Equal(["CREATED", "REFUSED", "CREATED"], await OutcomesAsync(Batch(new string('x', 256))));
        await ForgetAsync(2);
        await pipeline.RunAsync(Cast.AceUser, "updateOpportunity", new { id = await IdAsync("ONCE-1"), opportunity = new { title = "Changed since" } });
        Assert.Equal(["CREATED", "REFUSED", "UNCHANGED"], await OutcomesAsync(Batch(new string('x', 256))));
        Assert.Equal(2, (await pipeline.LogAsync(await IdAsync("ONCE-1"))).Count);
        var other = await pipeline.RunAsync(Cast.AceUser, "upsertOpportunities", Batch("Short"));
        Assert.Equal(["IDEMPOTENCY_MISMATCH idempotencyKey"], other.Errors);
        Assert.Empty(other.Payload.GetProperty("results").EnumerateArray());
    }

    private async Task<IEnumerable<string?>> OutcomesAsync(object input) =>
        (await pipeline.RunAsync(Cast.AceUser, "upsertOpportunities", input)).Payload.GetProperty("results").EnumerateArray().Select(r => r.GetProperty("outcome").GetString());

    private async Task<string> IdAsync(string crmId) =>
        (await pipeline.Server.QueryAsync(Cast.AceUser, $"{{ opportunityByCrmId(crmId: \"{crmId}\") {{ id }} }}")).Data.GetProperty("opportunityByCrmId").GetProperty("id").GetString()!;

    /// <summary>As where the server went down before this item.</summary>
    private Task ForgetAsync(int part) => pipeline.Server.WriteAsync(db =>
    {
        db.RememberedCalls.RemoveRange(db.RememberedCalls.Where(c => c.Key == "batch" && c.Part == part));
        return Task.CompletedTask;
    });
}
