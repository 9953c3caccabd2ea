using AceGraph.Tests.Harness;
using Microsoft.Extensions.Time.Testing;
using Microsoft.IdentityModel.JsonWebTokens;

namespace AceGraph.Tests.Commands;

public sealed class TokenCommandTests : IDisposable
{
    private static readonly Dictionary<string, string> On = new() { ["AceGraph__Auth__BuiltIn"] = "true" };

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Token_SaysWhoForWhomAndForHowLong()
    {
        await AddAsync();
        var (code, output, error) = await RunAsync(On, "--email", "LEAD@n.example", "--roles", "ALLIANCE_LEAD", "--client", "crm", "--hours", "2");
        Assert.Equal((0, ""), (code, error));
        var token = new JsonWebToken(output.Trim());
        Assert.Equal(TimeSpan.FromHours(2), token.ValidTo - token.IssuedAt);
        Assert.Equal(
            ["acegraph", "acegraph", "lead@n.example", "crm", "ALLIANCE_LEAD"],
            [token.Issuer, token.Audiences.Single(), Claim(token, "email"), Claim(token, "client_id"), Claim(token, "roles")]);
        Assert.Matches("^P[0-9]+ U[0-9]+$", $"{Claim(token, "partner")} {token.Subject}");
    }

    [Fact]
    public async Task Key_IsForItsOwnerAlone()
    {
        await AddAsync();
        await RunAsync(On, "--email", "lead@n.example");
        var file = Path.Combine(_folder.Path, "keys", "issuer.pem");
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        Assert.Equal(["issuer.pem"], Directory.GetFiles(Path.GetDirectoryName(file)!).Select(Path.GetFileName));
    }

    [Fact]
    public async Task InvitedUser_GetsATokenToSignInWith()
    {
        await using var demo = await AceGraphServer.StartDemoAsync(opportunities: 1, time: new FakeTimeProvider(DateTimeOffset.UtcNow));
        var (_, token, _) = await Executable.RunAsync(On, ["token", "--email", Cast.Invited, "--data", demo.Folder]);
        Assert.Contains("ACTIVE", (await demo.QueryAsync(token.Trim(), "{ viewer { user { status } } }")).Json.GetRawText());
        var (code, _, error) = await Executable.RunAsync(On, ["token", "--email", Cast.Gone, "--data", demo.Folder]);
        Assert.Equal((1, true), (code, error.Contains("disabled")));
    }

    [Theory]
    [InlineData("Auth:Authority", "--email", "lead@n.example")]
    public async Task WithoutBuiltInIssuer_IsRefused(string told, params string[] args)
    {
        await AddAsync();
        var (code, output, error) = await RunAsync(new Dictionary<string, string>(), args);
        Assert.Equal((1, ""), (code, output));
        Assert.Contains(told, Assert.Single(error.TrimEnd().Split('\n')));
    }

    [Theory]
    [InlineData("no user", "--email", "nobody@n.example")]
    [InlineData("--roles", "--email", "lead@n.example", "--roles", "VALIDATOR")]
    [InlineData("--hours", "--email", "lead@n.example", "--hours", "0")]
    [InlineData("--hours", "--email", "lead@n.example", "--hours", "9999999")]
    public async Task WhatCannotBe_IsRefused(string told, params string[] args)
    {
        await AddAsync();
        var (code, output, error) = await RunAsync(On, args);
        Assert.Equal((1, ""), (code, output));
        Assert.Contains(told, Assert.Single(error.TrimEnd().Split('\n')));
    }

    private Task AddAsync() =>
        CommandLineRun.RunAsync("partner", "create", "--name", "N", "--lead-email", "lead@n.example", "--data", _folder.Path);

    private Task<(int Code, string Output, string Error)> RunAsync(Dictionary<string, string> environment, params string[] args) =>
        Executable.RunAsync(environment, ["token", .. args, "--data", _folder.Path]);

    private static string Claim(JsonWebToken token, string name) => token.GetPayloadValue<object>(name) is string text
        ? text
        : string.Join(' ', token.GetPayloadValue<string[]>(name));
}
