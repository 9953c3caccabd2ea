using AceGraph.Errors;
using AceGraph.Imports;
using AceGraph.Mutations;
using AceGraph.Picklists;

namespace AceGraph.Tests.Imports;

public sealed class ImportMappingTests
{
    private static readonly string[] Least = ["Partner Project Title", "Customer Company Name"];

    [Fact]
    public void Template_IsMappedWhole()
    {
        var mapping = Of([.. ImportColumns.All.Select(column => column.TemplateHeading)]);
        Assert.Equal(ImportColumns.All, mapping.Result!.Columns);
        Assert.Empty(mapping.Warnings);
        Assert.Empty(mapping.Result.UnknownColumns);
    }

    [Fact]
    public void Heading_IsFoundWithoutCaseAndMark()
    {
        var mapping = Of([" partner project TITLE ", "Customer Company Name *", "Colour"]).Result!;
        Assert.Equal(["title", "customer.companyName", null], mapping.Columns.Select(column => column?.Path));
        Assert.Equal(["Colour"], mapping.UnknownColumns);
    }

    [Fact]
    public void CallersWord_GoesBeforeTheHeading()
    {
        var mapping = Of([.. Least, "Deal", "State", "Stage"], new("deal", "Partner Project Title *"), new("State", null), new("Stage", "City")).Result!;
        Assert.Equal([null, "customer.companyName", "title", null, "customer.address.city"], mapping.Columns.Select(column => column?.Path));
        Assert.Equal(["Partner Project Title"], mapping.UnknownColumns);
    }

    [Fact]
    public void WrongMapping_IsRefusedWholeByItsPlace()
    {
        var outcome = Of(
            [.. Least, "A", "B", "C"],
            new("Z", "City"), new("A", "Citty"), new("B", "City"), new("C", "City"), new("b", null), new("Partner Project Title", "Stage"));
        Assert.Equal(
            [
                "mapping.0.heading: The file has no column \"Z\". The nearest is \"A\".",
                "mapping.1.column: The template has no column \"Citty\". The nearest is \"City\".",
                "mapping.3.column: Two columns of the file are to be \"City\". Leave one of them out with null.",
                "mapping.4.heading: The column \"b\" of the file is named twice. Name it once.",
            ],
            outcome.Errors.Select(e => $"{e.Field}: {e.Message} {e.Hint}"));
        Assert.All(outcome.Errors, e => Assert.Equal(ErrorCode.ValueInvalid, e.Code));
    }

    [Theory]
    [InlineData("Partner CRM Unique Identifier|Stage", null)]
    [InlineData("Opportunity ID|Stage", null)]
    [InlineData("Partner Project Title|Stage", "no column \"Customer Company Name\"")]
    [InlineData("City|Stage", "no column \"Partner Project Title\" and no column \"Customer Company Name\"")]
    [InlineData("1400|Contoso", "Line 1 holds no heading")]
    public void FileWithoutWhatARowNeeds_IsRefused(string headings, string? message)
    {
        var outcome = Of(headings.Split('|'));
        Assert.Equal(message is null ? [] : [ErrorCode.FileInvalid], outcome.Errors.Select(e => e.Code));
        Assert.Contains(message ?? "", outcome.Errors.SingleOrDefault()?.Message ?? "");
    }

    [Fact]
    public void OlderTemplate_IsReadAndItsNewsNamed()
    {
        var headings = CatalogFile.Rows("import-templates.csv").Where(row => row[2].Length > 0).Select(row => row[1]).ToArray();
        var mapping = Of(headings);
        Assert.DoesNotContain(null, mapping.Result!.Columns);
        var warning = Assert.Single(mapping.Warnings);
        Assert.Equal((ErrorCode.TemplateOutdated, "file"), (warning.Code, warning.Field));
        Assert.Contains("(version 0; this is 1). Added since: Involvement Type, Stage, Submission Type, ", warning.Message);
        Assert.EndsWith("Removed: nothing.", warning.Message);
    }

    [Fact]
    public void RemovedColumn_IsAnErrorUntilItIsLeftOut()
    {
        string[] headings = [.. Least, "Estimated AWS MRR", "Primary contact phone"];
        var error = Assert.Single(Of(headings).Errors);
        Assert.Equal(ErrorCode.TemplateOutdated, error.Code);
        Assert.EndsWith("Removed: Primary contact phone.", error.Message);
        var mapping = Of(headings, new ColumnMapping("Primary contact phone", null));
        Assert.Equal(["title", "customer.companyName", "monthlyRevenue.amount", null], mapping.Result!.Columns.Select(column => column?.Path));
        Assert.Equal(ErrorCode.TemplateOutdated, Assert.Single(mapping.Warnings).Code);
    }

    [Fact]
    public void OlderHeadingBesideItsPresentOne_IsNotReadTwice()
    {
        var mapping = Of([.. Least, "Street", "Address"]).Result!;
        Assert.Equal(["title", "customer.companyName", "customer.address.street", null], mapping.Columns.Select(column => column?.Path));
        Assert.Equal(["Address"], mapping.UnknownColumns);
    }

    private static Outcome<ImportMapping> Of(string[] headings, params ColumnMapping[] given) => ImportMapping.Of(headings, given, "file");
}
