using AceGraph.Picklists;
using AceGraph.Tests.Harness;
using AceGraph.Tests.Opportunities;
using Snapshooter.Xunit;

namespace AceGraph.Tests.Partners;

public sealed class JumpstartTests : IAsyncLifetime
{
    private const string Steps = "{ partner(id: \"P1\") { jumpstartProgress jumpstart { key title done doneAt doneBy { email } } } }";

    private Account _account = null!;

    public async Task InitializeAsync() => _account = await Account.StartAsync();

    public async Task DisposeAsync() => await _account.DisposeAsync();

    [Fact]
    public async Task Steps_AreDoneOneByOne()
    {
        await _account.ChangeAsync(1, p => (p.TermsAcceptedAt, p.TermsAcceptedById) = (null, null));
        List<string> seen = [await _account.ReadAsync(Cast.Lead, Steps)];
        await DoAsync(Cast.Lead, "BUSINESS_PLAN");
        Assert.Empty((await _account.RunAsync(Cast.Lead, "acceptTerms", new { })).Errors);
        seen.Add(await _account.ReadAsync(Cast.Lead, Steps));
        await _account.ApprovedAsync(AceGraphServer.Start.AddDays(-1));
        await _account.ApprovedAsync(AceGraphServer.Start.AddDays(-2));
        await _account.ApprovedAsync(AceGraphServer.Start.AddDays(-3), o => o.Origin = OpportunityOrigin.AwsReferral);
        seen.Add(await _account.ReadAsync(Cast.Lead, Steps));
        await DoAsync(Account.Team, "ENGAGE_AWS");
        await DoAsync(Account.Team, "PARTNER_PATH");
        seen.Add(await _account.ReadAsync(Cast.Lead, Steps));
        Snapshot.Match(new { Seen = seen, Log = await _account.LogAsync() });
    }

    [Fact]
    public async Task DoneStep_IsNoChange()
    {
        await DoAsync(Cast.Lead, "PARTNER_PATH");
        var (steps, log) = (await _account.ReadAsync(Cast.Lead, Steps), await _account.LogAsync());
        _account.Server.Time.Advance(TimeSpan.FromHours(1) / 2);
        await DoAsync(Account.Team, "PARTNER_PATH");
        Assert.Equal(steps, await _account.ReadAsync(Cast.Lead, Steps));
        Assert.Equal(log, await _account.LogAsync());
    }

    [Fact]
    public async Task OneStepAtOnce_IsDoneOnce()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => _account.RunAsync(Cast.Lead, "completeJumpstartStep", new { key = "ENGAGE_AWS" }))));
        Assert.All(answers, a => Assert.Empty(a.Errors));
        Assert.Single(await _account.LogAsync());
    }

    [Theory]
    [InlineData("TERMS")]
    [InlineData("FIRST_QUALIFIED_SUBMISSION")]
    public async Task StepThatCompletesByItself_IsRefused(string key) =>
        Assert.Equal(["VALUE_INVALID key"], await _account.RefusedAsync(Cast.Lead, "completeJumpstartStep", new { key }));

    [Theory]
    [InlineData(PipelineCast.Manager)]
    [InlineData(Cast.AceUser)]
    [InlineData(PipelineCast.Technical)]
    [InlineData("marketing@northwind.example")]
    [InlineData("channel@northwind.example")]
    [InlineData(Cast.Validator)]
    [InlineData(PipelineCast.Sales)]
    public async Task ByOthers_IsForbidden(string who)
    {
        Assert.Equal(["FORBIDDEN"], await _account.RefusedAsync(who, "completeJumpstartStep", new { key = "BUSINESS_PLAN" }));
        Assert.Equal(["FORBIDDEN"], await _account.RefusedAsync(who, "completeJumpstartStep", new { key = "TERMS" }));
    }

    /// <summary>That there was an approval is told of the account; when and by whom only with the opportunity.</summary>
    [Theory]
    [InlineData(Cast.Lead, true)]
    [InlineData(PipelineCast.Manager, true)]
    [InlineData(Cast.AceUser, true)]
    [InlineData(PipelineCast.Sales, true)]
    [InlineData(Cast.Validator, true)]
    [InlineData(PipelineCast.OtherUser, false)]
    [InlineData(PipelineCast.Technical, false)]
    public async Task FirstApproval_IsTimedForWhoSeesIt(string who, bool told)
    {
        await _account.ApprovedAsync(AceGraphServer.Start.AddDays(-1));
        var at = told ? """ "2026-03-09T12:00:00Z","doneBy":{"email":"validator1@aws.example"}""" : " null,\"doneBy\":null";
        Assert.Contains(
            $$"""{"key":"FIRST_QUALIFIED_SUBMISSION","title":"Submit a first qualified opportunity","done":true,"doneAt":{{at.Trim()}}}""",
            await _account.ReadAsync(who, Steps));
    }

    private async Task DoAsync(string who, string key) => Assert.Empty((await _account.RunAsync(who, "completeJumpstartStep", new { key })).Errors);
}
