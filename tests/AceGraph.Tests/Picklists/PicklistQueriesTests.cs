using System.Text.Json;
using AceGraph.Picklists;
using GraphQL;
using GraphQL.SystemTextJson;
using Snapshooter.Xunit;

namespace AceGraph.Tests.Picklists;

public sealed class PicklistQueriesTests
{
    [Fact]
    public async Task NamedPicklists_ComeInTheGivenOrderOnce() =>
        (await Run("""
            { picklists(names: ["ReviewStatus", "AwsRole", "ReviewStatus"]) {
                name description values { name text awsText description deprecated deprecationReason } } }
            """)).MatchSnapshot();

    [Fact]
    public async Task WithoutNames_AllComeByName()
    {
        using var answer = JsonDocument.Parse(await Run("{ picklists { name } }"));
        var names = answer.RootElement.GetProperty("data").GetProperty("picklists").EnumerateArray()
            .Select(picklist => picklist.GetProperty("name").GetString());
        Assert.Equal(PicklistCatalog.All.Select(picklist => picklist.Name), names);
    }

    [Fact]
    public async Task UnknownName_IsRefusedNamingTheNearest() =>
        (await Run("""{ picklists(names: ["Stage", "Countries"]) { name } }""")).MatchSnapshot();

    private static Task<string> Run(string document) =>
        PicklistsOnly.Create().ExecuteAsync(new GraphQLSerializer(indent: true), options => options.Query = document);
}
