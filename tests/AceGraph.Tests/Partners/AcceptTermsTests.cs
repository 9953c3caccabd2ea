using AceGraph.Tests.Harness;

namespace AceGraph.Tests.Partners;

public sealed class AcceptTermsTests : IAsyncLifetime
{
    private const string Accept = "mutation { acceptTerms { partner { version termsAccepted { acceptedAt acceptedBy { email } } } errors { code } } }";

    private const string Create =
        "mutation { createOpportunity(input: {opportunity: {title: \"T\", customer: {companyName: \"C\"}}}) { opportunity { title } errors { code } } }";

    private AceGraphServer _server = null!;

    public async Task InitializeAsync() => _server = await AceGraphServer.StartDemoAsync(opportunities: 1);

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    public async Task Accepted_OpensThePipeline()
    {
        Assert.Contains("TERMS_NOT_ACCEPTED", (await _server.QueryAsync("user1@tailspin.example", Create)).Json.ToString());
        var accepted = (await _server.QueryAsync("lead@tailspin.example", Accept)).Json.ToString();
        Assert.Contains("\"acceptedBy\":{\"email\":\"lead@tailspin.example\"}", accepted);
        Assert.Equal(accepted, (await _server.QueryAsync("lead@tailspin.example", Accept)).Json.ToString());
        Assert.Contains("\"errors\":[]", (await _server.QueryAsync("user1@tailspin.example", Create)).Json.ToString());
    }

    [Theory]
    [InlineData("user1@tailspin.example")]
    [InlineData("team@northwind.example")]
    [InlineData("sales@aws.example")]
    public async Task ByAnotherThanTheLead_IsForbidden(string who) =>
        Assert.Equal("""{"data":{"acceptTerms":{"partner":null,"errors":[{"code":"FORBIDDEN"}]}}}""", (await _server.QueryAsync(who, Accept)).Json.ToString());

    [Fact]
    public async Task StaleVersion_IsAConflict() => Assert.Contains(
        "VERSION_CONFLICT",
        (await _server.QueryAsync("lead@tailspin.example", "mutation { acceptTerms(input: {version: 7}) { errors { code } } }")).Json.ToString());
}
