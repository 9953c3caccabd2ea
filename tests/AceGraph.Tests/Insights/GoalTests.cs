using System.Globalization;
using System.Text.Json;
using AceGraph.Picklists;
using AceGraph.Tests.Harness;
using AceGraph.Tests.Opportunities;
using AceGraph.Tests.Partners;
using Snapshooter.Xunit;

namespace AceGraph.Tests.Insights;

public sealed class GoalTests : IAsyncLifetime
{
    private const string Progress = "id name startDate dueDate reached validated { value target missing requiredPerWeek } launched { value target missing requiredPerWeek }";

    private Account _account = null!;

    public async Task InitializeAsync() => _account = await Account.StartAsync();

    public async Task DisposeAsync() => await _account.DisposeAsync();

    [Fact]
    public async Task Saved_IsShownWithItsProgress()
    {
        await _account.ChangeAsync(1, p => p.TimeZone = "Pacific/Auckland");
        var id = await SaveAsync(new { name = " FasTrack ", dueDate = "2026-04-30", validatedTarget = 15, launchedTarget = 5 });
        await LaunchedAsync("2026-03-10T11:00:00.000Z", "2026-03-12T12:00:00.000Z");
        await LaunchedAsync("2026-03-11T12:00:00.000Z", null);
        _account.Server.Time.Advance(TimeSpan.FromDays(2));
        await SaveAsync(new { id, name = "FasTrack 2026", startDate = "2026-03-11", dueDate = "2026-04-30", validatedTarget = 2, launchedTarget = 1 });
        Snapshot.Match(new
        {
            Goals = JsonDocument.Parse(await _account.ReadAsync(PipelineCast.Manager, $"{{ goals {{ {Progress} }} }}")).RootElement.GetProperty("goals")[0].GetRawText().Replace(id, "G"),
            Log = (await _account.LogAsync()).Select(line => line.Replace(id, "G")),
        });
    }

    [Fact]
    public async Task SameGoalFromSeveralFields_IsCountedForEach()
    {
        var id = await SaveAsync(new { name = "G", startDate = "2026-01-01", dueDate = "2026-04-30", validatedTarget = 1, launchedTarget = 1 });
        var answer = await _account.ReadAsync(
            PipelineCast.Manager, $"{{ a: goals {{ validated {{ value }} }} b: goals {{ reached }} node(id: \"{id}\") {{ ... on Goal {{ reached }} }} }}");
        Assert.Equal("""{"a":[{"validated":{"value":0}}],"b":[{"reached":false}],"node":{"reached":false}}""", answer);
    }

    [Fact]
    public async Task SameValues_AreNoChange()
    {
        var id = await SaveAsync(new { name = "G", startDate = "2026-01-01", dueDate = "2026-04-30", validatedTarget = 1, launchedTarget = 0 });
        var log = await _account.LogAsync();
        await SaveAsync(new { id, name = "G", dueDate = "2026-04-30", validatedTarget = 1, launchedTarget = 0 });
        Assert.Equal(log, await _account.LogAsync());
    }

    [Theory]
    [InlineData("Pacific/Auckland", "2026-03-15", "2026-04-10", "2026-03-14T11:00:00.000Z", "2026-04-10T11:59:59.999Z")]
    [InlineData("America/Los_Angeles", "2026-03-08", "2026-11-01", "2026-03-08T08:00:00.000Z", "2026-11-02T07:59:59.999Z")]
    [InlineData("Etc/UTC", "2026-02-28", "2026-02-28", "2026-02-28T00:00:00.000Z", "2026-02-28T23:59:59.999Z")]
    public async Task Goal_CountsFromFirstToLastMillisecond(string zone, string startDate, string dueDate, string first, string last)
    {
        await _account.ChangeAsync(1, p => p.TimeZone = zone);
        await SaveAsync(new { name = "Edge", startDate, dueDate, validatedTarget = 9, launchedTarget = 9 });
        await LaunchedAsync(first, first);
        await LaunchedAsync(last, last);
        await LaunchedAsync(At(first).AddMilliseconds(-1).ToString("O"), At(first).AddMilliseconds(-1).ToString("O"));
        await LaunchedAsync(At(last).AddMilliseconds(1).ToString("O"), At(last).AddMilliseconds(1).ToString("O"));
        await LaunchedAsync("2020-01-01T00:00:00.000Z", last);
        Assert.Equal((2, 3), await CountsAsync());
    }

    [Fact]
    public async Task WhatThePartnerDidNotBring_DoesNotCount()
    {
        await SaveAsync(new { name = "Own", startDate = "2026-01-01", dueDate = "2026-12-31", validatedTarget = 9, launchedTarget = 9 });
        await _account.ApprovedAsync(AceGraphServer.Start, o => (o.Origin, o.Stage, o.LaunchedAt) = (OpportunityOrigin.AwsReferral, Stage.Launched, AceGraphServer.Start));
        await _account.ApprovedAsync(AceGraphServer.Start, o => (o.PartnerId, o.OwnerId, o.Stage, o.LaunchedAt) = (2, 21, Stage.Launched, AceGraphServer.Start));
        Assert.Equal((0, 0), await CountsAsync());
        await _account.ApprovedAsync(AceGraphServer.Start, o => (o.Stage, o.ClosedAt) = (Stage.ClosedLost, AceGraphServer.Start));
        Assert.Equal((1, 0), await CountsAsync());
    }

    [Fact]
    public async Task LaunchByTheApi_Counts()
    {
        await SaveAsync(new { name = "Live", startDate = "2026-01-01", dueDate = "2026-12-31", validatedTarget = 1, launchedTarget = 1 });
        var id = await _account.ApprovedAsync(AceGraphServer.Start);
        Assert.Equal((1, 0), await CountsAsync());
        Assert.Empty((await _account.RunAsync(Cast.AceUser, "changeStage", new { id, stage = "LAUNCHED" }, "opportunity { id }")).Errors);
        Assert.Contains("\"reached\":true", await _account.ReadAsync(Cast.Lead, $"{{ goals {{ {Progress} }} }}"));
    }

    [Theory]
    [InlineData(" ", "2026-05-01", "2026-04-30", 0, 0, "VALUE_REQUIRED name|VALUE_INVALID dueDate|VALUE_INVALID validatedTarget")]
    [InlineData("long", null, "2026-03-09", -1, 1000001, "VALUE_TOO_LONG name|VALUE_INVALID dueDate|VALUE_INVALID validatedTarget|VALUE_INVALID launchedTarget")]
    [InlineData("G", null, "2026-03-10", 0, 1, "")]
    [InlineData("G", null, "2026-03-10", 1000000, 0, "")]
    [InlineData("G", "0001-01-01", "9999-12-31", 1, 0, "")]
    public async Task Values_AreJudgedTogether(string name, string? startDate, string dueDate, int validatedTarget, int launchedTarget, string errors)
    {
        var input = new { name = name == "long" ? new string('x', 256) : name, startDate, dueDate, validatedTarget, launchedTarget };
        Assert.Equal(errors, string.Join('|', (await _account.RunAsync(Cast.Lead, "saveGoal", input, $"goal {{ {Progress} }}")).Errors));
    }

    [Fact]
    public async Task GoalOfAnotherPartner_IsNotFound()
    {
        var id = await SaveAsync(new { name = "Ours", dueDate = "2026-04-30", validatedTarget = 1, launchedTarget = 1 });
        var change = new { id, name = "Theirs", dueDate = "2026-04-30", validatedTarget = 1, launchedTarget = 1 };
        Assert.Equal(["NOT_FOUND id"], await _account.RefusedAsync(Account.OtherLead, "saveGoal", change, "goal { id }"));
        Assert.Equal(["NOT_FOUND id"], await _account.RefusedAsync(Cast.Lead, "saveGoal", new { id = "G1", change.name, change.dueDate, change.validatedTarget, change.launchedTarget }, "goal { id }"));
    }

    [Fact]
    public async Task HundredGoals_AreAllThatAreKept()
    {
        var goal = new { name = "G", dueDate = "2026-04-30", validatedTarget = 1, launchedTarget = 1 };
        for (var i = 0; i < 100; i++)
            await SaveAsync(goal);
        Assert.Equal(["LIMIT_EXCEEDED"], await _account.RefusedAsync(Cast.Lead, "saveGoal", goal, "goal { id }"));
        Assert.Equal(100, JsonDocument.Parse(await _account.ReadAsync(Cast.Lead, $"{{ goals {{ {Progress} }} }}")).RootElement.GetProperty("goals").GetArrayLength());
    }

    [Theory]
    [InlineData(Cast.Lead, "ok", "G", "-", "G")]
    [InlineData(Account.Team, "ok", "G", "-", "G")]
    [InlineData(PipelineCast.Manager, "ok", "G", "-", "G")]
    [InlineData(PipelineCast.Sales, "FORBIDDEN", "-", "G", "G")]
    [InlineData(Cast.AceUser, "FORBIDDEN", "-", "-", "-")]
    [InlineData(PipelineCast.Technical, "FORBIDDEN", "-", "-", "-")]
    [InlineData("marketing@northwind.example", "FORBIDDEN", "-", "-", "-")]
    [InlineData(Cast.Validator, "FORBIDDEN", "-", "-", "-")]
    [InlineData(Account.OtherLead, "ok", "-", "-", "-")]
    public async Task Goals_AreForWhoSeesThePipeline(string who, string save, string own, string ofAws, string node)
    {
        var id = await SaveAsync(new { name = "Ours", dueDate = "2026-04-30", validatedTarget = 1, launchedTarget = 1 });
        var seen = JsonDocument.Parse(await _account.ReadAsync(
            who, "query($id: ID!) { own: goals { id } named: goals(partnerId: \"P1\") { id } node(id: $id) { id } }", new { id })).RootElement;
        Assert.Equal(own, Letters(seen.GetProperty("own")));
        Assert.Equal(own == "G" ? "G" : ofAws, Letters(seen.GetProperty("named")));
        Assert.Equal(node, seen.GetProperty("node").ValueKind == JsonValueKind.Null ? "-" : "G");
        var saved = await _account.RunAsync(who, "saveGoal", new { name = "Mine", dueDate = "2026-04-30", validatedTarget = 1, launchedTarget = 1 }, "goal { id }");
        Assert.Equal(save, saved.Errors.SingleOrDefault("ok"));
    }

    private static string Letters(JsonElement goals) => goals.GetArrayLength() == 0 ? "-" : "G";

    private async Task<string> SaveAsync(object input)
    {
        var answer = await _account.RunAsync(Cast.Lead, "saveGoal", input, "goal { id }");
        Assert.Empty(answer.Errors);
        return answer.Payload.GetProperty("goal").GetProperty("id").GetString()!;
    }

    private Task<string> LaunchedAsync(string approved, string? launched) => _account.ApprovedAsync(At(approved), o =>
    {
        if (launched is not null)
            (o.Stage, o.LaunchedAt, o.ClosedAt) = (Stage.Launched, At(launched), At(launched));
    });

    private async Task<(int Validated, int Launched)> CountsAsync()
    {
        var goal = JsonDocument.Parse(await _account.ReadAsync(Cast.Lead, $"{{ goals {{ {Progress} }} }}")).RootElement.GetProperty("goals")[0];
        return (goal.GetProperty("validated").GetProperty("value").GetInt32(), goal.GetProperty("launched").GetProperty("value").GetInt32());
    }

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
