using AceGraph.Errors;
using AceGraph.Mutations;

namespace AceGraph.Imports;

/// <summary>Which column of the template stands in each column of a file.</summary>
/// <param name="Headings">Of the file.</param>
/// <param name="Columns">One for each of them; null: it is not read.</param>
public sealed record ImportMapping(IReadOnlyList<string> Headings, IReadOnlyList<ImportColumn?> Columns)
{
    /// <summary>Headings that are not read because nothing in the template has their name, in file order.</summary>
    public IReadOnlyList<string> UnknownColumns { get; private init; } = [];

    /// <summary>
    /// Finds the columns by the caller's word, else by their headings in this template, else in an older one. Warns of an older template;
    /// refuses a file that no column of can be told, a column of an older template that has no place any more, and a mapping that names
    /// what is not there.
    /// </summary>
    /// <param name="headings">Of the file.</param>
    /// <param name="given">By the caller; null: none.</param>
    /// <param name="field">The argument that errors of the file name.</param>
    public static Outcome<ImportMapping> Of(IReadOnlyList<string> headings, IReadOnlyList<ColumnMapping>? given, string field)
    {
        var (chosen, errors) = GivenColumns.Read(headings, given ?? []);
        if (errors.Count > 0)
        {
            return Outcome<ImportMapping>.Refused(errors);
        }

        var older = OlderTemplate.Find(headings, chosen);
        var taken = chosen.Values.OfType<ImportColumn>().ToHashSet();
        var columns = headings.Select(h => chosen.TryGetValue(h, out var column) ? column : Free(older?.Find(h) ?? ImportColumns.Find(h), taken)).ToList();
        var unknown = headings.Where((h, i) => columns[i] is null && !chosen.ContainsKey(h)).ToList();
        var mapping = new ImportMapping(headings, columns) { UnknownColumns = unknown };
        var outdated = older?.Finding(chosen, field);
        return outdated is { IsError: true } ? outdated.Error
            : mapping.Fault() is { } fault ? fault with { Field = field }
            : new Outcome<ImportMapping>(mapping, []) { Warnings = outdated is null ? [] : [outdated.Error] };
    }

    /// <summary>The cells that are read, by column.</summary>
    /// <param name="cells">Of a row, in the order of the headings.</param>
    public Dictionary<ImportColumn, string> CellsOf(IReadOnlyList<string> cells) =>
        Columns.Select((column, i) => (column, i)).Where(c => c.column is not null).ToDictionary(c => c.column!, c => cells[c.i]);

    /// <summary>A column that the caller or an earlier heading has taken is not taken twice.</summary>
    private static ImportColumn? Free(ImportColumn? column, HashSet<ImportColumn> taken) => column is not null && taken.Add(column) ? column : null;

    /// <summary>A row can be a new draft where it has a title and a company name, or an update where it names its record.</summary>
    private UserError? Fault()
    {
        if (Columns.All(column => column is null))
        {
            return FileFaults.Headings("Line 1 holds no heading of the template.", "Put the headings of /imports/template.csv there, separated by commas or semicolons, or name the columns in `mapping`.");
        }

        ImportColumn[] keys = [ImportColumns.At("crmId"), ImportColumns.OpportunityId];
        ImportColumn[] needed = [ImportColumns.At("title"), ImportColumns.At("customer.companyName")];
        var missing = needed.Except(Columns).Select(column => $"\"{column!.Heading}\"").ToList();
        return missing.Count == 0 || keys.Intersect(Columns).Any() ? null : FileFaults.Headings(
            $"The file has no column {string.Join(" and no column ", missing)}.",
            $"Add what is missing; to update records, the column \"{keys[0].Heading}\" or \"{keys[1].Heading}\" is enough.");
    }
}
