using AceGraph.Errors;

namespace AceGraph.Imports;

/// <summary>A file that follows a template of the past.</summary>
/// <param name="Version">Which.</param>
/// <param name="Headings">Of the file.</param>
internal sealed record OlderTemplate(TemplateVersion Version, IReadOnlyList<string> Headings)
{
    /// <summary>
    /// By the version that the first heading names; without one by a heading that only an older template has. Null where the file
    /// follows this template, or none.
    /// </summary>
    public static OlderTemplate? Find(IReadOnlyList<string> headings, IReadOnlyDictionary<string, ImportColumn?> chosen)
    {
        var number = headings.Select(TemplateVersion.Of).FirstOrDefault(version => version is not null);
        var found = number is { } named
            ? TemplateVersion.Older.FirstOrDefault(v => v.Number == named)
            : TemplateVersion.Older.FirstOrDefault(v => headings.Any(h => !chosen.ContainsKey(h) && ImportColumns.Find(h) is null && v.Headings.ContainsKey(Plain(h))));
        return found is null ? null : new OlderTemplate(found, headings);
    }

    /// <summary>The column that holds now what the heading held.</summary>
    public ImportColumn? Find(string heading) => Version.Headings.GetValueOrDefault(Plain(heading));

    /// <summary>A warning, or an error where the file has a column with no place any more that the caller did not leave out.</summary>
    public OutdatedFinding Finding(IReadOnlyDictionary<string, ImportColumn?> chosen, string field)
    {
        var removed = Headings.Where(h => !chosen.ContainsKey(h) && Version.Headings.TryGetValue(Plain(h), out var now) && now is null).ToList();
        var added = Version.Added.Select(c => c.Heading).ToList();
        var message = $"The file follows an older template (version {Version.Number}; this is {TemplateVersion.Current}). Added since: {List(added)}. Removed: {List(removed)}.";
        var hint = removed.Count == 0
            ? "It is read by its headings; take /imports/template.csv for the next one."
            : "Delete the removed columns, or leave each out in `mapping` with the column null.";
        return new(new UserError(ErrorCode.TemplateOutdated, message, field, hint), removed.Count > 0);
    }

    private static string Plain(string heading) => ImportColumns.PlainHeading(heading);

    private static string List(List<string> names) => names.Count == 0 ? "nothing" : string.Join(", ", names);
}

/// <param name="Error">TEMPLATE_OUTDATED.</param>
/// <param name="IsError">The file is not taken; else it is a warning.</param>
internal sealed record OutdatedFinding(UserError Error, bool IsError);
