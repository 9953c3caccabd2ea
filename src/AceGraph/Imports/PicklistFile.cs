using AceGraph.Opportunities.Fields;
using AceGraph.Picklists;
using AceGraph.Solutions;

namespace AceGraph.Imports;

/// <summary>`/imports/picklists.csv`: every text that the cells of a column take, where they take only some.</summary>
internal static class PicklistFile
{
    private static readonly string[] Header = ["column", "text"];

    /// <param name="solutions">The active ones that the reader may name, as cells name them.</param>
    public static byte[] Write(IReadOnlyList<string> solutions) => CsvText.File(
        [Header, .. ImportColumns.All.SelectMany(column => Texts(column, solutions).Select(text => new[] { column.Heading, text }))]);

    private static IEnumerable<string> Texts(ImportColumn column, IReadOnlyList<string> solutions) => column.Field switch
    {
        null => column == ImportColumns.Submit ? [CellText.Yes, CellText.No] : [],
        { Kind: FieldKind.Boolean } => [CellText.Yes, CellText.No],
        { Kind: FieldKind.Ids } => [.. solutions, CellText.Other],
        { Kind: FieldKind.Codes } => AwsProductCatalog.All.SelectMany(product => new[] { product.Code, product.Name }.Distinct()),
        MoneyField money => column.IsAmount ? [] : Currencies(money),
        { Picklist: { } picklist } => PicklistTexts.Of(picklist).All,
        { Path: "customer.address.stateOrRegion" } => PicklistTexts.Of(typeof(UsState)).All,
        _ => [],
    };

    private static IEnumerable<string> Currencies(MoneyField money)
    {
        var texts = PicklistTexts.Of(typeof(Currency));
        return money.Currencies is null ? texts.All : texts.All.Where(text => money.Currencies.Contains((Currency)texts.Find(text)!));
    }
}
