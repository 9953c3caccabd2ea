using AceGraph.Opportunities;
using AceGraph.Opportunities.Fields;

namespace AceGraph.Imports;

/// <summary>
/// The columns of the template: those of <see cref="OpportunityFields.All"/> in their order, a sum of money as amount and currency, then
/// the ones that say what to do with the row.
/// </summary>
public static class ImportColumns
{
    internal const string Amount = ".amount";
    internal const string Currency = ".currency";

    public static ImportColumn OwnerEmail { get; } = new("Owner E-Mail", "ownerEmail");

    /// <summary>What was agreed with the customer, added as a next step. Exports leave it blank, since steps are only ever added.</summary>
    public static ImportColumn NextStep { get; } = new("Next Step", "nextStep.customerActions");

    /// <summary>Yes submits the row.</summary>
    public static ImportColumn Submit { get; } = new("Submit", "submit");

    /// <summary>Names the record to update where it has no CRM identifier; exports fill it, so that what they hold is found again.</summary>
    public static ImportColumn OpportunityId { get; } = new("Opportunity ID", "id");

    /// <summary>In the order of the template.</summary>
    public static IReadOnlyList<ImportColumn> All { get; } =
        [.. OpportunityFields.All.SelectMany(Of), OwnerEmail, NextStep, Submit, OpportunityId];

    private static readonly Dictionary<string, ImportColumn> ByPath = All.ToDictionary(c => c.Path, StringComparer.Ordinal);
    private static readonly Dictionary<string, ImportColumn> ByHeading = All.ToDictionary(c => c.Heading, StringComparer.OrdinalIgnoreCase);

    /// <summary>By its heading, with or without the mark of a required column and the version, whatever the case.</summary>
    public static ImportColumn? Find(string heading) => ByHeading.GetValueOrDefault(PlainHeading(heading));

    /// <summary>The column that an error is about: <c>deliveryModels.2</c> and <c>monthlyRevenue</c> are found too.</summary>
    public static ImportColumn? ForField(string path) => ByPath.GetValueOrDefault(path) ?? ByPath.GetValueOrDefault(path + Amount)
        ?? (path.Contains('.') ? ForField(path[..path.LastIndexOf('.')]) : null);

    /// <summary>A heading without what the template adds to it.</summary>
    public static string PlainHeading(string heading)
    {
        var plain = TemplateVersion.Strip(heading.Trim()).Trim();
        return plain.EndsWith('*') ? plain.TrimEnd('*').TrimEnd() : plain;
    }

    internal static ImportColumn At(string path) => ByPath[path];

    private static IEnumerable<ImportColumn> Of(OpportunityField field)
    {
        IEnumerable<string> paths = field.Kind == FieldKind.Money ? [field.Path + Amount, field.Path + Currency] : [field.Path];
        return paths.Select(path => new ImportColumn(ConsoleHeadings.Of(path), path, field, ConsoleHeadings.IsRequired(path)));
    }
}
