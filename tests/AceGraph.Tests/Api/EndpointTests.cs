namespace AceGraph.Tests.Api;

public sealed class EndpointTests
{
    [Fact]
    public async Task Health_TellsLifeAndReadinessApart()
    {
        await using var server = await OwnServer.StartAsync();
        server.Api.Ready = false;

        using var live = await server.Api.Client.GetAsync("/health/live");
        using var ready = await server.Api.Client.GetAsync("/health/ready");

        Assert.Equal(200, (int)live.StatusCode);
        Assert.Equal(503, (int)ready.StatusCode);
        Assert.Equal("not ready", await ready.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task ReadinessAskedOften_AsksTheDatabaseOnceASecond()
    {
        await using var server = await OwnServer.StartAsync();
        for (var i = 0; i < 20; i++)
            Assert.Equal("ready", await server.Api.Client.GetStringAsync("/health/ready"));
        Assert.Equal(1, server.Api.ReadinessAsked);

        server.Api.Time.Advance(TimeSpan.FromSeconds(1));
        await server.Api.Client.GetStringAsync("/health/ready");

        Assert.Equal(2, server.Api.ReadinessAsked);
    }

    [Fact]
    public async Task SchemaText_IsForCallers()
    {
        await using var server = await OwnServer.StartAsync();
        using var anonymous = new HttpClient { BaseAddress = server.Api.Address };

        Assert.Equal("type Query { a: Int }\n", await server.Api.Client.GetStringAsync("/schema.graphql"));
        using var refused = await anonymous.GetAsync("/schema.graphql");
        Assert.Equal(401, (int)refused.StatusCode);
    }

    [Theory]
    [InlineData("Authenticated", "{ __schema { queryType { name } } }", 401)]
    [InlineData("Always", "{ __schema { queryType { name } } __typename }", 200)]
    [InlineData("Always", "{ hello }", 401)]
    [InlineData("Always", "{ __typename ... on Query { hello } }", 401)]
    [InlineData("Always", "{ helo }", 401)]
    [InlineData("Always", "{ hello", 401)]
    [InlineData("Always", "mutation { add }", 401)]
    [InlineData("Never", "{ __schema { queryType { name } } }", 401)]
    public async Task AnonymousIntrospection_FollowsTheSetting(string setting, string query, int status)
    {
        await using var server = await OwnServer.StartAsync("Introspection", setting);
        server.Api.Client.DefaultRequestHeaders.Authorization = null;

        var answer = await server.Api.QueryAsync(query);
        var again = await server.Api.QueryAsync(query);

        Assert.Equal((status, status), (answer.Status, again.Status));
        Assert.DoesNotContain("hello", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task KeptDocumentOfACaller_IsStillClosedToOthers()
    {
        await using var server = await OwnServer.StartAsync("Introspection", "Always");
        Assert.Equal(200, (await server.Api.QueryAsync("{ hello }")).Status);
        server.Api.Client.DefaultRequestHeaders.Authorization = null;

        Assert.Equal(401, (await server.Api.QueryAsync("{ hello }")).Status);
    }

    [Theory]
    [InlineData("{ __schema { queryType { name } } }")]
    [InlineData("{ ...A } fragment A on Query { t: __type(name: \"Query\") { name } }")]
    public async Task IntrospectionSwitchedOff_IsRefusedToAll(string query)
    {
        await using var server = await OwnServer.StartAsync("Introspection", "Never");

        var answer = await server.Api.QueryAsync(query);

        Assert.Equal(400, answer.Status);
        Assert.Equal("VALIDATION_FAILED", answer.Code);
        Assert.Contains("switched off", answer.Message, StringComparison.Ordinal);
        Assert.Equal(200, (await server.Api.QueryAsync("{ __typename }")).Status);
    }

    [Theory]
    [InlineData("Limits:Depth", "0")]
    [InlineData("Limits:Depth", "deep")]
    [InlineData("Introspection", "sometimes")]
    public async Task SettingThatCannotWork_StopsTheStart(string setting, string value)
    {
        var failure = await Assert.ThrowsAnyAsync<Exception>(() => ApiServer.StartAsync(setting, value));

        Assert.Contains(setting.Split(':')[0], failure.Message, StringComparison.Ordinal);
    }
}
