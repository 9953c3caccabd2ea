using AceGraph.Api;
using AceGraph.Picklists;
using AceGraph.Tests.Picklists;
using GraphQL.Types;
using GraphQLParser.AST;

namespace AceGraph.Tests.Api;

public sealed class SchemaDescriptionsTests
{
    [Fact]
    public void Picklists_AreFullyDescribed() => Assert.Empty(SchemaDescriptions.Missing(PicklistsOnly.Create()));

    [Fact]
    public void EverythingWithoutDescription_IsNamed() =>
        Assert.Equal(
            ["@mark", "@mark(by:)", "In", "In.text", "Kind", "Kind.ONE", "Query.kind", "Query.kind(in:)"],
            SchemaDescriptions.Missing(Undescribed()));

    private static Schema Undescribed()
    {
        var schema = PicklistsOnly.Create();
        schema.Directives.Register(new Directive("mark", DirectiveLocation.Object)
        {
            Arguments = new QueryArguments(new QueryArgument<StringGraphType> { Name = "by" }),
        });
        var input = new InputObjectGraphType { Name = "In" };
        input.Field<StringGraphType>("text");
        var kind = new EnumerationGraphType { Name = "Kind" };
        kind.Add("ONE", Stage.Lead);
        ((ObjectGraphType)schema.Query).AddField(new FieldType
        {
            Name = "kind",
            ResolvedType = kind,
            Arguments = new QueryArguments(new QueryArgument(input) { Name = "in" }),
        });
        return schema;
    }
}
