using System.Text.RegularExpressions;
using AceGraph.Contracts.Diff;

namespace AceGraph.Tests.Contracts;

/// <summary>What schema/CHANGELOG.md tells clients of changes that are not released yet.</summary>
internal static partial class ReleaseNotes
{
    /// <summary>The section above the released ones.</summary>
    public const string Section = "Unreleased";

    /// <summary>The lines that are still to be written: one for each path where something breaks.</summary>
    /// <param name="changelog">The whole file.</param>
    /// <param name="changes">From the released contract to the committed one.</param>
    public static IReadOnlyList<string> Missing(string changelog, IEnumerable<ContractChange> changes)
    {
        var told = Breaking(changelog);
        return [.. changes
            .Where(change => change.Class == ChangeClass.Breaking && !told.Contains($"`{change.Path}`", StringComparison.Ordinal))
            .GroupBy(change => change.Path, change => change.Message, (path, messages) => $"- `{path}`: {string.Join("; ", messages)}.")];
    }

    /// <summary>What stands under "Breaking:" in the topmost section, where that is the unreleased one.</summary>
    private static string Breaking(string changelog)
    {
        var top = Sections().Split(changelog).ElementAtOrDefault(1) ?? "";
        return top.StartsWith($"{Section}\n", StringComparison.Ordinal) ? BreakingList().Match(top).Groups["list"].Value : "";
    }

    [GeneratedRegex(@"^## ", RegexOptions.Multiline)]
    private static partial Regex Sections();

    [GeneratedRegex(@"^Breaking:\n(?<list>.*?)(?=^\w+:\n|\z)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex BreakingList();
}
