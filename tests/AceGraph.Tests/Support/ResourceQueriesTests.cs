using AceGraph.Tests.Harness;

namespace AceGraph.Tests.Support;

public sealed class ResourceQueriesTests
{
    private const string Resources = "{ resources { title url } }";

    [Fact]
    public async Task WhatTheOperatorSets_IsToldInItsOrder()
    {
        var settings = new Dictionary<string, string?>
        {
            ["Auth:BuiltIn"] = "true",
            ["Resources:0:Title"] = " House rules ",
            ["Resources:0:Url"] = "https://intranet.example/rules?a=ü",
            ["Resources:1:Title"] = "Help",
            ["Resources:1:Url"] = "http://help.example",
        };
        await using var server = await AceGraphServer.StartAsync(Cast.AddAsync, settings: settings);
        Assert.Equal(
            """{"resources":[{"title":"House rules","url":"https://intranet.example/rules?a=%C3%BC"},{"title":"Help","url":"http://help.example/"}]}""",
            (await server.QueryAsync(Cast.AceUser, Resources)).Data.GetRawText());
    }

    [Fact]
    public async Task WithoutSettings_GuidesOfAwsAreTold()
    {
        await using var server = await AceGraphServer.StartAsync(Cast.AddAsync);
        var told = (await server.QueryAsync(Cast.Validator, Resources)).Data.GetProperty("resources").EnumerateArray().ToList();
        Assert.NotEmpty(told);
        Assert.All(told, r => Assert.Matches(@"^https://[a-z.]+\.(amazon|awspartner)\.com/", r.GetProperty("url").GetString()));
    }
}
