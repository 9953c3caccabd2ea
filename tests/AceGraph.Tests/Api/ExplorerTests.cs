using System.Net;
using System.Text.RegularExpressions;
using AceGraph.Api;
using AceGraph.Tests.Harness;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;

namespace AceGraph.Tests.Api;

public sealed partial class ExplorerTests : IDisposable
{
    private readonly string _parent = Directory.CreateTempSubdirectory("explorer").FullName;
    private readonly string _folder;

    public ExplorerTests()
    {
        _folder = Path.Combine(_parent, "explorer");
        Directory.CreateDirectory(Path.Combine(_folder, "assets"));
        File.WriteAllText(Path.Combine(_folder, "index.html"), "<!doctype html><title>Explorer</title>");
        File.WriteAllText(Path.Combine(_folder, "assets", "index-1a2b.js"), "let a;");
        File.WriteAllText(Path.Combine(_parent, "secret.txt"), "secret");
    }

    public void Dispose() => Directory.Delete(_parent, recursive: true);

    [Theory]
    [InlineData("/explorer")]
    [InlineData("/explorer/")]
    [InlineData("/explorer/index.html")]
    public async Task Page_ForbidsForeignCodeAndFrames(string address)
    {
        using var response = await GetAsync(_folder, address);

        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Contains("Explorer", await response.Content.ReadAsStringAsync());
        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("script-src 'self';", policy);
        Assert.Contains("frame-ancestors 'none'", policy);
    }

    [Fact]
    public async Task Page_IsRevalidatedAndNamesNoReferrer()
    {
        using var response = await GetAsync(_folder, "/explorer");

        Assert.Equal("no-cache", response.Headers.CacheControl?.ToString());
        Assert.NotNull(response.Headers.ETag);
        Assert.Equal("no-referrer", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
    }

    [Fact]
    public async Task HashedFile_IsKeptForEver()
    {
        using var response = await GetAsync(_folder, "/explorer/assets/index-1a2b.js");

        Assert.Equal("text/javascript; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Equal("public, max-age=31536000, immutable", response.Headers.CacheControl?.ToString());
    }

    [Theory]
    [InlineData("/explorer/assets/index-0000.js")]
    [InlineData("/explorer/assets")]
    [InlineData("/explorer/..%2fsecret.txt")]
    [InlineData("/explorer/assets/..%2f..%2fsecret.txt")]
    public async Task UnknownFile_IsNotFound(string address)
    {
        using var response = await GetAsync(_folder, address);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task NotBuilt_SaysHowToGetIt()
    {
        using var response = await GetAsync(Path.Combine(_parent, "none"), "/explorer");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("text/plain; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Equal(Explorer.NotBuilt, await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task SwitchedOff_IsNotFound()
    {
        using var response = await GetAsync(_folder, "/explorer", enabled: "false");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsStringAsync());
    }

    [NodeFact]
    public void Build_LeavesThePageAndItsFiles()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "explorer");

        var named = FileName().Matches(File.ReadAllText(Path.Combine(folder, "index.html"))).Select(match => match.Groups[1].Value).ToList();

        Assert.NotEmpty(named);
        Assert.All(named, name => Assert.True(File.Exists(Path.Combine(folder, name)), name));
    }

    private static async Task<HttpResponseMessage> GetAsync(string folder, string address, string? enabled = null)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Configuration.AddInMemoryCollection([new("urls", "http://127.0.0.1:0"), new("Explorer", enabled)]);
        await using var app = builder.Build();
        app.MapExplorer(folder);
        await app.StartAsync();
        using var client = new HttpClient();
        return await client.GetAsync(app.Urls.Single() + address);
    }

    [GeneratedRegex("(?:src|href)=\"/explorer/([^\"]+)\"")]
    private static partial Regex FileName();
}
