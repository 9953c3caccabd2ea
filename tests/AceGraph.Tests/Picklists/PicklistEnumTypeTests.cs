using AceGraph.Picklists;
using GraphQL;
using GraphQL.SystemTextJson;
using GraphQL.Types;

namespace AceGraph.Tests.Picklists;

public sealed class PicklistEnumTypeTests
{
    [Theory]
    [InlineData("""{ next(stage: BUSINESS_VALIDATION) }""", """{"data":{"next":"COMMITTED"}}""")]
    [InlineData("""{ next(stage: CLOSED_LOST) }""", """{"data":{"next":null}}""")]
    public async Task Value_TravelsByItsWireName(string document, string expected) =>
        Assert.Equal(expected, await Run(document));

    [Fact]
    public async Task Text_IsNotAValue() => Assert.Contains("\"errors\"", await Run("""{ next(stage: "Committed") }"""));

    [Fact]
    public void EnumUsedByAField_IsTheRegisteredInstance()
    {
        var schema = WithStages();
        schema.Initialize();
        var field = schema.Query.Fields.Single(candidate => candidate.Name == "next");
        Assert.Same(schema.AllTypes["Stage"], field.ResolvedType!.GetNamedType());
        Assert.Same(schema.AllTypes["Stage"], field.Arguments!.Single().ResolvedType!.GetNamedType());
    }

    private static Schema WithStages()
    {
        var schema = PicklistsOnly.Create();
        ((ObjectGraphType)schema.Query).Field<Stage?>("next", nullable: true)
            .Argument<Stage>("stage", nullable: false)
            .Resolve(context => context.GetArgument<Stage>("stage") is var stage and < Stage.Launched ? stage + 1 : null);
        return schema;
    }

    private static Task<string> Run(string document) => WithStages().ExecuteAsync(new GraphQLSerializer(), options => options.Query = document);
}
