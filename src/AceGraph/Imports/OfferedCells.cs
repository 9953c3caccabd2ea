using AceGraph.Data;
using AceGraph.Opportunities.Fields;
using AceGraph.Picklists;
using AceGraph.Solutions;

namespace AceGraph.Imports;

/// <summary>Reads the cells that name what is offered, and the record that it follows: solutions, AWS products, the parent.</summary>
internal static class OfferedCells
{
    private const string OtherSolution = "otherSolution";

    private static readonly Dictionary<string, AwsProduct> ProductsByName = AwsProductCatalog.All
        .SelectMany(p => new[] { (Key: p.Code, Product: p), (Key: p.Name, Product: p) })
        .DistinctBy(p => p.Key, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(p => p.Key, p => p.Product, StringComparer.OrdinalIgnoreCase);

    /// <summary>Names, or ids, of the partner's solutions; Other asks for the text of the next column, and is kept where that is blank.</summary>
    public static void ReadSolutions(ImportColumn column, string cell, RowReading reading)
    {
        var names = CellText.Split(cell);
        var isOther = names.Contains(CellText.Other, StringComparer.OrdinalIgnoreCase);
        var ids = names.Select((name, i) => IsOther(name) ? "" : Solution(column, name, i, reading)).ToList();
        if (ids.TrueForAll(id => id is not null))
        {
            reading.Set(column.Path, ids.Where(id => id!.Length > 0).ToList<object?>());
        }

        if (isOther && string.IsNullOrEmpty(reading.Cell(OtherSolution)) && KeepsNoText(reading))
        {
            reading.Set(OtherSolution, "");
        }
    }

    /// <summary>
    /// A blank cell clears its field, but for the text of another solution that the cell of the solutions asks for, and a parent that the
    /// caller cannot see: an export leaves its cell blank.
    /// </summary>
    public static void Clear(OpportunityField field, RowReading reading)
    {
        var isKept = field.Kind == FieldKind.Id
            ? reading.Current is { } record && reading.Lists.WithUnseenParent.Contains(record.Id)
            : field.Path == OtherSolution
                && (reading.Cell("solutionIds") is { } solutions ? CellText.Split(solutions).Any(IsOther) : reading.Current?.OtherSolution == "");
        if (!isKept)
        {
            reading.Clear(field.Path);
        }
    }

    /// <summary>A code, or a name; what is neither is refused.</summary>
    public static string? Product(ImportColumn column, string text, int item, RowReading reading)
    {
        if (ProductsByName.TryGetValue(text, out var product))
        {
            return product.Code;
        }

        // A record may have a product that the catalogue has dropped since.
        if (reading.Current?.AwsProductCodes.Contains(text) == true)
        {
            return text;
        }

        var nearest = Spelling.Nearest(text, ProductsByName.Keys);
        reading.Refuse(column, $"there is no AWS product \"{CellText.Shorten(text)}\"; the nearest is \"{nearest}\"", "Name products by code or name; `awsProducts` lists them.", item);
        return null;
    }

    /// <summary>By its id, or by the CRM identifier of one in sight; the mutation refuses what is neither.</summary>
    public static string Parent(string cell, RowReading reading) =>
        !NodeId.TryParse(cell, NodeId.Opportunity, out _) && reading.Lists.Parents.TryGetValue(cell, out var id) ? NodeId.Format(NodeId.Opportunity, id) : cell;

    private static bool IsOther(string name) => name.Equals(CellText.Other, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether Other comes without its text; a file that lacks the column of the text leaves the one of the record.</summary>
    private static bool KeepsNoText(RowReading reading) => reading.Cell(OtherSolution) is not null || reading.Current?.OtherSolution is null;

    private static string? Solution(ImportColumn column, string name, int item, RowReading reading)
    {
        if (NodeId.TryParse(name, NodeId.Solution, out _))
        {
            return name;
        }

        if (reading.Lists.Find(name) is { } found)
        {
            return NodeId.Format(NodeId.Solution, found.Id);
        }

        var nearest = reading.Lists.NearestSolution(name) is { } near ? $"; the nearest is \"{near}\"" : "";
        reading.Refuse(
            column,
            $"there is no solution \"{CellText.Shorten(name)}\"{nearest}",
            $"Name the partner's solutions, or write {CellText.Other} and describe it in the next column.",
            item,
            MissingValue.CodeOf(column.Path));
        return null;
    }
}
