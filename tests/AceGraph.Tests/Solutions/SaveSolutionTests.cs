using System.Text.Json;
using AceGraph.Tests.Harness;

namespace AceGraph.Tests.Solutions;

public sealed class SaveSolutionTests : IAsyncLifetime
{
    private const string Manager = "manager@northwind.example";

    private AceGraphServer _server = null!;

    public async Task InitializeAsync() => _server = await AceGraphServer.StartDemoAsync(opportunities: 1);

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    public async Task NewOne_IsListedAndCanBeNamed()
    {
        var saved = await SaveAsync(Manager, new { name = " Northwind Lens ", category = "Software" });
        var id = saved.GetProperty("solution").GetProperty("id").GetString();
        Assert.Contains("Northwind Lens", (await _server.QueryAsync(Manager, "{ solutions(search: \"LENS\") { nodes { name } } }")).Json.ToString());
        var named = await _server.QueryAsync(
            Manager,
            "mutation($i: [ID!]) { createOpportunity(input: {opportunity: {title: \"T\", customer: {companyName: \"C\"}, solutionIds: $i}}) { errors { code } } }",
            new { i = new[] { id } });
        Assert.Equal("""{"data":{"createOpportunity":{"errors":[]}}}""", named.Json.ToString());
    }

    [Fact]
    public async Task RetiredOne_CanBeNamedNoMore()
    {
        await SaveAsync(Manager, new { id = "S-3001", name = "Northwind Old", category = "Software", active = false });
        var named = await _server.QueryAsync(
            Manager, "mutation { createOpportunity(input: {opportunity: {title: \"T\", customer: {companyName: \"C\"}, solutionIds: [\"S-3001\"]}}) { errors { code field } } }");
        Assert.Equal("""{"data":{"createOpportunity":{"errors":[{"code":"NOT_FOUND","field":"solutionIds.0"}]}}}""", named.Json.ToString());
    }

    [Theory]
    [InlineData("user1@northwind.example", null, "X", "FORBIDDEN")]
    [InlineData("validator1@aws.example", null, "X", "FORBIDDEN")]
    [InlineData(Manager, "S-3013", "X", "NOT_FOUND")]
    [InlineData(Manager, null, " ", "VALUE_REQUIRED")]
    [InlineData(Manager, null, "long", "VALUE_TOO_LONG")]
    public async Task NotAllowed_IsRefused(string who, string? id, string name, string code)
    {
        var saved = await SaveAsync(who, new { id, name = name == "long" ? new string('x', 256) : name, category = "Software" });
        Assert.Equal(code, Assert.Single(saved.GetProperty("errors").EnumerateArray()).GetProperty("code").GetString());
        Assert.Equal(JsonValueKind.Null, saved.GetProperty("solution").ValueKind);
    }

    private async Task<JsonElement> SaveAsync(string who, object input)
    {
        var answer = await _server.QueryAsync(
            who, "mutation($input: SaveSolutionInput!) { saveSolution(input: $input) { solution { id name active } errors { code field } } }", new { input });
        return answer.Data.GetProperty("saveSolution");
    }
}
