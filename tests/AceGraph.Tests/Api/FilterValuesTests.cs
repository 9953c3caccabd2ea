using AceGraph.Tests.Harness;
using AceGraph.Tests.Opportunities;

namespace AceGraph.Tests.Api;

[Collection(PipelineTests.Name)]
public sealed class FilterValuesTests(Pipeline pipeline)
{
    [Theory]
    [InlineData("ID", "L1", "leads(filter: {ids: $values}) { totalCount }")]
    [InlineData("ID", "U1", "leads(filter: {owners: $values}) { totalCount }")]
    [InlineData("Country", "US", "leads(filter: {countries: $values}) { totalCount }")]
    [InlineData("TeamRole", "AWS_SALES_REP", "teams(filter: {roles: $values}) { totalCount }")]
    [InlineData("UserStatus", "ACTIVE", "users(filter: {statuses: $values}) { totalCount }")]
    [InlineData("String", "stage", "opportunities(first: 1) { nodes { history(fields: $values) { nodes { path } } } }")]
    public async Task FiveHundredValues_AreTakenAndOneMoreRefused(string type, string value, string field)
    {
        await pipeline.AddAsync();
        async Task<IReadOnlyList<string?>> CodesAsync(int count) =>
            (await pipeline.Server.QueryAsync(Cast.Lead, $"query($values: [{type}!]) {{ {field} }}", new { values = Enumerable.Repeat(value, count) })).Codes;
        Assert.Empty(await CodesAsync(500));
        Assert.Equal(["LIMIT_EXCEEDED"], await CodesAsync(501));
    }
}
