using System.Net;
using AceGraph.Tests.Harness;

namespace AceGraph.Tests.Commands;

public sealed class ServerHostTests(DemoServer fixture) : IClassFixture<DemoServer>
{
    [Theory]
    [InlineData("/health/live", HttpStatusCode.OK)]
    [InlineData("/health/ready", HttpStatusCode.OK)]
    [InlineData("/schema.graphql", HttpStatusCode.Unauthorized)]
    [InlineData("/graphql?query={__typename}", HttpStatusCode.Unauthorized)]
    [InlineData("/nothing", HttpStatusCode.NotFound)]
    public async Task Addresses_AnswerWithoutToken(string path, HttpStatusCode status)
    {
        using var answer = await fixture.Server.Client.GetAsync(path);
        Assert.Equal(status, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Fact]
    public async Task BodyAboveTheLimit_IsToldSo()
    {
        var result = await fixture.Server.QueryAsync("lead@northwind.example", "{ __typename }", new { filler = new string('a', 1 << 20) });
        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "TOO_LARGE"), (result.Status, result.Codes.Single()));
    }

    [Fact]
    public async Task DemoUser_SeesTheOwnName()
    {
        var result = await fixture.Server.QueryAsync("manager@fabrikam.example", "{ viewer { user { name } partner { name } } }");
        Assert.Equal(
            """{"viewer":{"user":{"name":"Oliver Brandt"},"partner":{"name":"Fabrikam Data"}}}""", result.Data.GetRawText());
    }
}
