using AceGraph.Picklists;
using AceGraph.Tests.Api;
using GraphQLParser;
using GraphQLParser.AST;

namespace AceGraph.Tests.Picklists;

/// <summary>The enums are compared with the design that they were made from, so that no name, order or text drifts.</summary>
public sealed class PicklistDesignTests
{
    [Fact]
    public void Enums_HaveTheNamesOrderAndTextsOfTheDesign() =>
        Assert.Equal(InDesign().Order(StringComparer.Ordinal), InCode().Order(StringComparer.Ordinal));

    private static IEnumerable<string> InCode() => PicklistCatalog.All.SelectMany(picklist =>
        picklist.Values.Select((value, index) => Line(picklist.Name, index, value.Name, value.Text, value.AwsLabel)));

    private static IEnumerable<string> InDesign() =>
        Parser.Parse(SchemaFile.Design("picklists.graphql")).Definitions.OfType<GraphQLEnumTypeDefinition>().SelectMany(type =>
            type.Values!.Select((value, index) => Line(
                type.Name.StringValue, index, value.Name.StringValue, Argument(value, "text")!, Argument(value, "aws"))));

    private static string? Argument(GraphQLEnumValueDefinition value, string name) =>
        value.Directives!.Single().Arguments!.SingleOrDefault(argument => argument.Name.StringValue == name)?.Value
            is GraphQLStringValue text ? text.Value.ToString() : null;

    private static string Line(string picklist, int index, string name, string text, string? aws) =>
        $"{picklist} {index:000} {name} '{text}' {(aws is null ? "same" : $"'{aws}'")}";
}
