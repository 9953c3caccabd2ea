using AceGraph.Tests.Harness;
using Snapshooter.Xunit;

namespace AceGraph.Tests.Api;

public sealed class NodeQueriesTests(DemoServer demo) : IClassFixture<DemoServer>
{
    private const string Nodes = """
        query($ids: [ID!]!) { nodes(ids: $ids) { __typename id
          ... on Opportunity { owner { name } } ... on Partner { name } ... on User { email status } ... on Solution { name }
          ... on AwsProduct { name } ... on SavedView { name } ... on Lead { worked: status } ... on Domain { name } ... on Team { opportunity { id } } } }
        """;

    private static readonly string[] Mixed =
    [
        "O1000001", "S-3001", "U2004", "A-AmazonS3", "P1001", "V3", "O1000001", "L20000001", "T1000001", "D5001", "N16000017", "N16000016", "O1",
        "P1002", "U2013", "U2016", "S-3013", "D5015", "nothing", "", "O1000001 ", "C1", "V99", "A-none",
    ];

    [Theory]
    [InlineData(Cast.Lead)]
    [InlineData("marketing@northwind.example")]
    [InlineData("lead@fabrikam.example")]
    [InlineData(Cast.Validator)]
    public async Task MixedIds_AreEachAnsweredInPlace(string who)
    {
        var answer = await demo.Server.QueryAsync(who, Nodes, new { ids = Mixed });
        var nodes = answer.Data.GetProperty("nodes").EnumerateArray().ToList();
        Assert.Empty(answer.Codes);
        Mixed.Zip(nodes, (id, node) => $"{id} => {node}").ToList().MatchSnapshot($"MixedIds.{who.Split('@')[0]}.{who.Split('@')[1]}");
    }

    [Fact]
    public async Task Node_AnswersAsNodesDoes()
    {
        var several = await demo.Server.QueryAsync(Cast.Lead, Nodes, new { ids = Mixed });
        foreach (var (id, node) in Mixed.Zip(several.Data.GetProperty("nodes").EnumerateArray()))
        {
            var one = await demo.Server.QueryAsync(Cast.Lead, "query($id: ID!) { node(id: $id) { __typename id } }", new { id });
            var found = one.Data.GetProperty("node");
            Assert.Equal(node.ValueKind, found.ValueKind);
            if (node.ValueKind == System.Text.Json.JsonValueKind.Object)
                Assert.Equal(node.GetProperty("id").GetString(), found.GetProperty("id").GetString());
        }
    }

    [Fact]
    public async Task HundredIds_AreTakenAndOneMoreRefused()
    {
        async Task<GraphQLResult> AskAsync(int count) =>
            await demo.Server.QueryAsync(Cast.Lead, Nodes, new { ids = Enumerable.Repeat("O1000001", count) });
        Assert.Equal(100, (await AskAsync(100)).Data.GetProperty("nodes").GetArrayLength());
        var refused = await AskAsync(101);
        Assert.Equal(["LIMIT_EXCEEDED"], refused.Codes);
        Assert.Contains("\"ids\"", refused.Json.GetProperty("errors")[0].GetProperty("message").GetString());
    }
}
