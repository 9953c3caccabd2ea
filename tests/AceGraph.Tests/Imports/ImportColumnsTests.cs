using AceGraph.Imports;
using AceGraph.Picklists;
using AceGraph.Tests.Harness;
using AceGraph.Tests.Opportunities;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace AceGraph.Tests.Imports;

public sealed class ImportColumnsTests(CastServer cast) : IClassFixture<CastServer>
{
    [Fact]
    public void EveryInputField_HasAColumn()
    {
        var leaves = InputLeaf.Of(cast.Server.Services.GetRequiredService<ISchema>()).Select(leaf => leaf.Path);
        Assert.Equal(
            leaves.Order(StringComparer.Ordinal),
            ImportColumns.All.Select(column => column.Field?.Path).OfType<string>().Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Headings_AreFoundAsWrittenAndNoneTwice() =>
        Assert.All(ImportColumns.All, column => Assert.Same(column, ImportColumns.Find(column.TemplateHeading.ToUpperInvariant())));

    [Theory]
    [InlineData("deliveryModels.2", "Delivery Model")]
    [InlineData("monthlyRevenue", "Estimated AWS Monthly Recurring Revenue")]
    [InlineData("softwareRevenue.value.currency", "Currency")]
    [InlineData("customer.contact.email", "Customer Email")]
    [InlineData("nextStep.customerActions", "Next Step")]
    [InlineData("nothing.like.it", null)]
    public void Field_LeadsToItsColumn(string path, string? heading) => Assert.Equal(heading, ImportColumns.ForField(path)?.Heading);

    [Fact]
    public void OlderTemplate_LeadsToColumnsThatThereAre() => Assert.All(
        CatalogFile.Rows("import-templates.csv"), row => Assert.True(row[2].Length == 0 || ImportColumns.Find(row[2]) is not null, row[2]));
}
