using AceGraph.Api;
using AceGraph.Tests.Picklists;
using GraphQL.Types;
using GraphQLParser;
using Snapshooter.Xunit;

namespace AceGraph.Tests.Api;

public sealed class SchemaPrinterTests
{
    [Fact]
    public void Picklists_AreWhatTheCommittedFileHolds() =>
        Assert.Equal(SchemaFile.Committed("picklists.graphql"), SchemaPrinter.Print(PicklistsOnly.Create()).Picklists);

    [Fact]
    public void Contract_HoldsAllElse() => SchemaPrinter.Print(Sample("Query")).Contract.MatchSnapshot();

    [Fact]
    public void BothParts_AreValidSdl()
    {
        var text = SchemaPrinter.Print(Sample("Query"));
        Assert.Equal(33, Parser.Parse(text.Picklists).Definitions.Count);
        Assert.Equal(5, Parser.Parse(text.Contract).Definitions.Count);
    }

    [Fact]
    public void BothParts_EndWithOneNewlineAndHaveNoCarriageReturn()
    {
        var text = SchemaPrinter.Print(Sample("Query"));
        Assert.All([text.Contract, text.Picklists], part => Assert.Matches(@"\A[^\r]*\}\n\z", part));
    }

    [Fact]
    public void QueryOfAnotherName_NeedsTheSchemaBlock() =>
        Assert.StartsWith("schema {\n  query: Root\n}\n", SchemaPrinter.Print(Sample("Root")).Contract);

    private static Schema Sample(string queryName)
    {
        var schema = PicklistsOnly.Create();
        schema.Query.Name = queryName;
        var options = new InputObjectGraphType { Name = "AOptions", Description = "How." };
        options.Field<IntGraphType>("top").DefaultValue(5);
        options.Field<IdGraphType>("after").DeprecationReason("Use \"top\".");
        var plain = new EnumerationGraphType { Name = "Zeal", Description = "More\nthan one line." };
        plain.Add("MUCH", 1);
        plain.Add("LITTLE", 2);
        ((ObjectGraphType)schema.Query).AddField(new FieldType
        {
            Name = "zeal",
            ResolvedType = plain,
            Arguments = new QueryArguments(new QueryArgument(options) { Name = "options" }),
        });
        return schema;
    }
}
