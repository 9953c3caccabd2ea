using System.Runtime.CompilerServices;
using AceGraph.Opportunities.Fields;

namespace AceGraph.Imports;

/// <summary>One column of the template.</summary>
/// <param name="Heading">As the console of AWS names the field.</param>
/// <param name="Path">The input field that it holds, such as <c>customer.address.city</c> or <c>monthlyRevenue.amount</c>; else what it is for.</param>
/// <param name="Field">The field of the record; null for the columns beside it.</param>
/// <param name="IsRequired">No row is submitted without it.</param>
public sealed record ImportColumn(string Heading, string Path, OpportunityField? Field = null, bool IsRequired = false)
{
    /// <summary>Behind the heading of a required column.</summary>
    internal const string RequiredMark = " *";

    /// <summary>As the template writes it.</summary>
    public string TemplateHeading =>
        Heading + (IsRequired ? RequiredMark : "") + (this == ImportColumns.All[0] ? $" [{TemplateVersion.Mark} {TemplateVersion.Current}]" : "");

    /// <summary>The input field as a whole: <c>monthlyRevenue</c> for its amount and for its currency.</summary>
    internal string FieldPath => Field?.Path ?? Path;

    /// <summary>The amount of a sum of money, whose currency stands in the next column.</summary>
    internal bool IsAmount => Field?.Kind == FieldKind.Money && Path.EndsWith(ImportColumns.Amount, StringComparison.Ordinal);

    /// <summary>Whether the cell is the day or the amount that its column holds, in a form that spreadsheets may reckon with and give back the same.</summary>
    internal bool IsReckoned(string cell) => IsAmount ? CellReader.IsShortAmount(cell) : Field?.Kind == FieldKind.Date && CellReader.DayOf(cell) is not null;

    /// <summary>Each column is there once, and every cell of a file is looked up by its own.</summary>
    public bool Equals(ImportColumn? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}
