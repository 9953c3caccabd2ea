using System.Net;
using AceGraph.Tests.Harness;

namespace AceGraph.Tests.Auth;

public sealed class AuthorizationHeaderTests(CastServer fixture) : IClassFixture<CastServer>
{
    private readonly AceGraphServer _server = fixture.Server;

    [Theory]
    [InlineData("Bearer")]
    [InlineData("bearer")]
    [InlineData("BEARER")]
    public async Task SchemeInAnyCase_IsTaken(string scheme) =>
        Assert.Equal(HttpStatusCode.OK, await Send("", $"{scheme} {await Token()}"));

    [Theory]
    [InlineData("Basic")]
    [InlineData("Token")]
    [InlineData("")]
    public async Task AnotherScheme_IsRefused(string scheme) =>
        Assert.Equal(HttpStatusCode.Unauthorized, await Send("", $"{scheme} {await Token()}"));

    [Fact]
    public async Task TwoHeaders_AreRefused()
    {
        var header = $"Bearer {await Token()}";
        Assert.Equal(HttpStatusCode.Unauthorized, await Send("", header, header));
    }

    [Fact]
    public async Task TwoTokensInOneHeader_AreRefused()
    {
        var header = $"Bearer {await Token()}";
        Assert.Equal(HttpStatusCode.Unauthorized, await Send("", $"{header}, {header}"));
    }

    [Theory]
    [InlineData("access_token")]
    [InlineData("token")]
    public async Task TokenInTheAddress_IsIgnored(string name) =>
        Assert.Equal(HttpStatusCode.Unauthorized, await Send($"&{name}={await Token()}"));

    [Fact]
    public async Task HeaderOfMegabyte_IsRefusedByTheServer()
    {
        var answer = await RawRequest.SendAsync(_server.Url, $"GET /graphql HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer {new string('a', 1 << 20)}\r\n\r\n");
        Assert.StartsWith("HTTP/1.1 431", answer);
    }

    private Task<string> Token() => _server.TokenAsync(Cast.Lead);

    private async Task<HttpStatusCode> Send(string more, params string[] headers)
    {
        var lines = string.Concat(headers.Select(h => $"Authorization: {h}\r\n"));
        var answer = await RawRequest.SendAsync(
            _server.Url, $"GET /graphql?query=%7B__typename%7D{more} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n{lines}\r\n");
        return (HttpStatusCode)int.Parse(answer.AsSpan(9, 3));
    }
}
