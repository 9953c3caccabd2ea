using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.RegularExpressions;
using AceGraph.Data;
using AceGraph.Tests.Harness;
using Microsoft.IdentityModel.JsonWebTokens;

namespace AceGraph.Tests.Commands;

public sealed partial class DemoCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task FirstQuery_WorksAsPrinted()
    {
        await using var demo = await StartAsync();
        var (url, token) = (Match(Address(), demo.Output), Match(Bearer(), demo.Output));
        using var client = new HttpClient { DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", token) } };
        using var body = new StringContent(Match(Body(), demo.Output), new MediaTypeHeaderValue("application/json"));
        using var answer = await client.PostAsync(url, body);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var data = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("data");
        Assert.Equal("Amara Lindqvist", data.GetProperty("viewer").GetProperty("user").GetProperty("name").GetString());
    }

    [Fact]
    public async Task Tokens_AreForActiveUsersAndTheirOwnerAlone()
    {
        await using var demo = await StartAsync();
        var file = Path.Combine(_folder.Path, "tokens.json");
        var tokens = JsonSerializer.Deserialize<Dictionary<string, string>>(await File.ReadAllTextAsync(file))!;
        Assert.Equal((16, false, false), (tokens.Count, tokens.ContainsKey(Cast.Invited), tokens.ContainsKey(Cast.Gone)));
        Assert.All(tokens, t => Assert.Equal(t.Key, new JsonWebToken(t.Value).GetPayloadValue<string>("email")));
        Assert.All(tokens.Values.Select(t => new JsonWebToken(t)), t => Assert.Equal(TimeSpan.FromDays(30), t.ValidTo - t.IssuedAt));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
    }

    [Fact]
    public async Task SecondStart_KeepsTheDataAndTheKey()
    {
        await (await StartAsync()).DisposeAsync();
        var key = await File.ReadAllTextAsync(Path.Combine(_folder.Path, "keys", "issuer.pem"));
        await (await StartAsync("--opportunities", "50")).DisposeAsync();
        Assert.Equal(key, await File.ReadAllTextAsync(Path.Combine(_folder.Path, "keys", "issuer.pem")));
        await using var database = new Database($"Data Source={Path.Combine(_folder.Path, "acegraph.db")}");
        Assert.Equal(20, await database.ScalarAsync<long>(new($"SELECT count(*) FROM opportunities"), CancellationToken.None));
    }

    [Fact]
    public async Task TokenCommand_WorksOnADemosFolder()
    {
        await (await StartAsync()).DisposeAsync();
        var (code, output, error) = await CommandLineRun.RunAsync("token", "--email", "validator1@aws.example", "--data", _folder.Path);
        Assert.Equal((0, ""), (code, error));
        Assert.False(new JsonWebToken(output.Trim()).TryGetClaim("partner", out _));
    }

    [Fact]
    public async Task PortInUse_IsRefusedInOneLine()
    {
        await using var first = await StartAsync();
        var address = Match(Address(), first.Output).Replace("/graphql", "");
        using var other = new TemporaryFolder();
        var second = await RunningServer.StartAsync("demo", "--opportunities", "0", "--data", other.Path, "--urls", address);
        var (code, error) = await second.StopAsync();
        Assert.Equal(1, code);
        Assert.Contains("--urls", Assert.Single(error.TrimEnd().Split('\n')));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Rehearsal_IsSaidInTheWelcome(bool isOn)
    {
        await using var demo = await (isOn ? StartAsync("--rehearsal", "--opportunities", "0") : StartAsync("--opportunities", "0"));
        Assert.Equal(isOn, demo.Output.Contains("  Rehearsal validator1@aws.example answers what is submitted from now on, within seconds\n", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Stop_IsCodeZero()
    {
        var demo = await StartAsync();
        Assert.Equal((0, ""), await demo.StopAsync());
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("10000001")]
    [InlineData("many")]
    public async Task WrongNumberOfOpportunities_IsCodeTwo(string number)
    {
        var (code, _, error) = await CommandLineRun.RunAsync("demo", $"--opportunities={number}", "--data", _folder.Path);
        Assert.Equal(2, code);
        Assert.StartsWith("--opportunities takes a number from 0 to 10000000.", error);
    }

    private Task<RunningServer> StartAsync(params string[] args) => RunningServer.StartAsync(
        args is [] ? ["demo", "--opportunities", "20", .. Common()] : ["demo", .. args, .. Common()]);

    private string[] Common() => ["--data", _folder.Path, "--urls", "http://127.0.0.1:0"];

    private static string Match(Regex pattern, string text) => pattern.Match(text).Groups[1].Value;

    [GeneratedRegex(@"curl (\S+)")]
    private static partial Regex Address();

    [GeneratedRegex(@"Bearer (\S+)'")]
    private static partial Regex Bearer();

    [GeneratedRegex(@"-d '([^']+)'")]
    private static partial Regex Body();
}
