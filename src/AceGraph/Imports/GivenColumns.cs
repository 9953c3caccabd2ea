using AceGraph.Errors;
using AceGraph.Picklists;

namespace AceGraph.Imports;

/// <summary>Reads what the caller says about the columns of a file.</summary>
internal static class GivenColumns
{
    public static (Dictionary<string, ImportColumn?> Columns, List<UserError> Errors) Read(IReadOnlyList<string> headings, IReadOnlyList<ColumnMapping> given)
    {
        var columns = new Dictionary<string, ImportColumn?>(StringComparer.OrdinalIgnoreCase);
        var errors = new List<UserError>();
        for (var i = 0; i < given.Count; i++)
        {
            var (heading, name) = given[i];
            var column = name is null ? null : ImportColumns.Find(name);
            var inFile = headings.FirstOrDefault(h => h.Equals(heading.Trim(), StringComparison.OrdinalIgnoreCase));
            var fault = inFile is null ? NoHeading(headings, heading, i)
                : columns.ContainsKey(inFile) ? Invalid($"The column \"{Shown(heading)}\" of the file is named twice.", $"mapping.{i}.heading", "Name it once.")
                : name is not null && column is null ? NoColumn(name, i)
                : column is not null && columns.ContainsValue(column) ? Invalid($"Two columns of the file are to be \"{column.Heading}\".", $"mapping.{i}.column", "Leave one of them out with null.")
                : null;
            if (fault is null)
            {
                columns.Add(inFile!, column);
            }
            else
            {
                errors.Add(fault);
            }
        }

        return (columns, errors);
    }

    private static UserError NoHeading(IReadOnlyList<string> headings, string heading, int i) => Invalid(
        $"The file has no column \"{Shown(heading)}\".", $"mapping.{i}.heading", $"The nearest is \"{Shown(Spelling.Nearest(heading, headings))}\".");

    private static UserError NoColumn(string column, int i) => Invalid(
        $"The template has no column \"{Shown(column)}\".", $"mapping.{i}.column", $"The nearest is \"{Spelling.Nearest(column, ImportColumns.All.Select(c => c.Heading))}\".");

    private static UserError Invalid(string message, string field, string hint) => new(ErrorCode.ValueInvalid, message, field, hint);

    private static string Shown(string text) => CellText.Shorten(text);
}
