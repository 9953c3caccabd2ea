using System.Text;
using System.Text.Json;
using AceGraph.Tests.Harness;

namespace AceGraph.Tests.Opportunities;

/// <summary>Texts, amounts and ids at their edges, from the request to the database.</summary>
[Collection(PipelineTests.Name)]
public sealed class TextTests(Pipeline pipeline)
{
    private async Task<JsonElement> StoredAsync(object opportunity)
    {
        var id = await pipeline.AddAsync();
        var answer = await pipeline.RunAsync(Cast.AceUser, "updateOpportunity", new { id, opportunity });
        return answer.Opportunity.GetProperty("asInput");
    }

    private async Task<IReadOnlyList<string>> RefusedAsync(object opportunity) =>
        (await pipeline.RefusedAsync(Cast.AceUser, "updateOpportunity", new { id = await pipeline.AddAsync(), opportunity })).Errors;

    [Fact]
    public async Task Text_IsTrimmedAndInNfc() =>
        Assert.Equal("Café", (await StoredAsync(new { title = "\t Cafe\u0301 \n" })).GetProperty("title").GetString());

    [Fact]
    public async Task Blank_IsNull_ButOtherSolutionStays()
    {
        var stored = await StoredAsync(new { businessProblem = " \u00a0", otherSolution = " " });
        Assert.Equal((JsonValueKind.Null, ""), (stored.GetProperty("businessProblem").ValueKind, stored.GetProperty("otherSolution").GetString()));
    }

    [Fact]
    public async Task LongText_IsCountedInCodePoints()
    {
        var title = string.Concat(Enumerable.Repeat("😀", 255));
        Assert.Equal(title, (await StoredAsync(new { title })).GetProperty("title").GetString());
        var answer = await pipeline.RefusedAsync(Cast.AceUser, "updateOpportunity", new { id = await pipeline.AddAsync(), opportunity = new { title = title + "😀" } });
        var error = answer.Payload.GetProperty("errors")[0];
        Assert.Equal(("VALUE_TOO_LONG title", 255, 256), (answer.Errors.Single(), error.GetProperty("limit").GetInt32(), error.GetProperty("actual").GetInt32()));
    }

    [Theory]
    [InlineData(@"\ud800")]
    [InlineData(@"a\udc00b")]
    [InlineData(@"a\u0000b")]
    public async Task WhatNoTextHolds_IsRefused(string escaped)
    {
        var id = await pipeline.AddAsync();
        var before = await pipeline.DumpAsync();
        var body = $$"""
            { "query": "{{Mutations.Document("updateOpportunity")}}", "variables": { "input": { "id": "{{id}}", "opportunity": { "title": "{{escaped}}" } } } }
            """;
        var literal = $$"""mutation { payload: updateOpportunity(input: { id: "{{id}}", opportunity: { title: "{{escaped}}" } }) { errors { code field } } }""";
        foreach (var result in new[]
        {
            await pipeline.Server.PostAsync(Cast.AceUser, new StringContent(body, Encoding.UTF8, "application/json")),
            await pipeline.Server.QueryAsync(Cast.AceUser, literal),
        })
            Assert.NotEmpty(result.Codes.Concat(result.Codes.Count == 0 ? new Answer(result).Errors : []));
        Assert.Equal(before, await pipeline.DumpAsync());
    }

    [Theory]
    [InlineData("CALIFORNIA", "California")]
    [InlineData(" california ", "California")]
    [InlineData("California", "California")]
    [InlineData("Ontario", "Ontario")]
    public async Task UsState_TakesItsWireName(string given, string stored) => Assert.Equal(
        stored,
        (await StoredAsync(new { customer = new { address = new { country = "US", stateOrRegion = given } } }))
            .GetProperty("customer").GetProperty("address").GetProperty("stateOrRegion").GetString());

    [Theory]
    [InlineData("0", "0.00")]
    [InlineData("0.01", "0.01")]
    [InlineData("1400.5", "1400.50")]
    [InlineData("999999999999999.99", "999999999999999.99")]
    public async Task Money_IsKeptExactly(string amount, string stored) => Assert.Equal(
        stored, (await StoredAsync(new { monthlyRevenue = new { amount, currency = "USD" } })).GetProperty("monthlyRevenue").GetProperty("amount").GetString());

    [Theory]
    [InlineData("-0.01", "USD", "REVENUE_REQUIRED monthlyRevenue")]
    [InlineData("1.005", "USD", "VALUE_INVALID monthlyRevenue")]
    [InlineData("1000000000000000", "USD", "VALUE_INVALID monthlyRevenue")]
    [InlineData("1", "JPY", "VALUE_INVALID monthlyRevenue")]
    public async Task Money_ThatIsNoneIsRefused(string amount, string currency, string error) =>
        Assert.Equal([error], await RefusedAsync(new { monthlyRevenue = new { amount, currency } }));

    [Theory]
    [InlineData("1e3")]
    [InlineData("1,000")]
    [InlineData("")]
    [InlineData("NaN")]
    public async Task Money_OfAnotherFormIsNoDecimal(string amount)
    {
        var input = new { id = await pipeline.AddAsync(), opportunity = new { monthlyRevenue = new { amount, currency = "USD" } } };
        Assert.Equal(["VALIDATION_FAILED"], (await pipeline.RunAsync(Cast.AceUser, "updateOpportunity", input)).Result.Codes);
    }

    [Fact]
    public async Task Lists_AreLimitedAndNamedByPlace()
    {
        Assert.Equal(
            ["LIMIT_EXCEEDED solutionIds", "LIMIT_EXCEEDED awsProductCodes"],
            await RefusedAsync(new
            {
                solutionIds = Enumerable.Range(701, 11).Select(i => $"S-{i}"),
                awsProductCodes = Enumerable.Range(1, 21).Select(i => $"P{i}"),
            }));
        Assert.Equal(["NOT_FOUND solutionIds.2", "NOT_FOUND solutionIds.3"], await RefusedAsync(new { solutionIds = new[] { "S-701", "S-701", "S-712", "s-701" } }));
        Assert.Equal(10, (await StoredAsync(new { solutionIds = Enumerable.Range(701, 10).Append(701).Select(i => $"S-{i}") })).GetProperty("solutionIds").GetArrayLength());
    }

    [Fact]
    public async Task Parent_IsAnotherVisibleRecord()
    {
        var id = await pipeline.AddAsync();
        var foreign = await pipeline.AddAsync(o => (o.PartnerId, o.OwnerId) = (2, 22));
        foreach (var (parentId, error) in new[] { (foreign, "NOT_FOUND parentId"), (id, "VALUE_INVALID parentId"), ("O1", "NOT_FOUND parentId") })
            Assert.Equal([error], (await pipeline.RefusedAsync(Cast.AceUser, "updateOpportunity", new { id, opportunity = new { parentId } })).Errors);
    }
}
