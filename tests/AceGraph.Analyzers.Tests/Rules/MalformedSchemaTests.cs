using AceGraph.Analyzers.Rules;
using AceGraph.Analyzers.Tests.Harness;
using Snapshooter.Xunit;

namespace AceGraph.Analyzers.Tests.Rules;

public sealed class MalformedSchemaTests
{
    private const string Malformed = "enum Stage {\n  QUALIFIED\n  !\n}\n\ntype Deal { title String }\n";

    [Fact]
    public async Task EachPlace_IsFoundOnTheFirstEnum()
    {
        var found = await RuleTest<MalformedSchemaAnalyzer>.FindAsync(new Project()
            .Schema(Malformed, "b.graphql")
            .Schema("enum Industry {", "a.graphql")
            .Source("[AceGraph.Contracts.SchemaType] class Deal;\n[AceGraph.Contracts.Picklist] enum Stage { Qualified }"));

        found.MatchSnapshot();
    }

    [Fact]
    public async Task NothingBound_IsFoundNowhere() =>
        Assert.StartsWith(
            "warning ACE0023 (nowhere): The schema file is malformed at schema.graphql(3,3): ",
            await RuleTest<MalformedSchemaAnalyzer>.FindAsync(new Project().Schema(Malformed).Source("class Deal;")));

    [Theory]
    [InlineData("enum Stage { QUALIFIED }")]
    [InlineData("")]
    [InlineData("# only a comment")]
    [InlineData("\"A text\" enum Stage @picklist(of: [1, {a: b}]) { QUALIFIED @label(text: \"\"\"Qualified\"\"\") }")]
    [InlineData("schema { query: Query } directive @label(text: String) repeatable on ENUM_VALUE type Query { a(b: Int = 1): [[Int!]]! }")]
    public async Task WhatCanBeRead_IsPassedOver(string schema) =>
        Assert.Equal("", await RuleTest<MalformedSchemaAnalyzer>.FindAsync(new Project()
            .Schema(schema).Source("[AceGraph.Contracts.Picklist] enum Stage { Qualified }")));

    [Fact]
    public async Task FileThatIsSwitchedOff_IsPassedOver() =>
        Assert.Equal("", await RuleTest<MalformedSchemaAnalyzer>.FindAsync(new Project()
            .Schema(Malformed).Schema("enum Stage { QUALIFIED }", "good.graphql")
            .Option("[schema.graphql]").Option("acegraph_schema = false")
            .Source("[AceGraph.Contracts.Picklist] enum Stage { Qualified }")));
}
