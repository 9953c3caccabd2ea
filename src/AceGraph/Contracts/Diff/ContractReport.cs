using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace AceGraph.Contracts.Diff;

/// <summary>Changes as people and as programs read them; breaking ones first.</summary>
public static class ContractReport
{
    private static readonly ChangeClass[] Classes = [ChangeClass.Breaking, ChangeClass.Dangerous, ChangeClass.Safe];

    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>One line for each change, grouped by class, and a last line with the numbers.</summary>
    public static string Text(IReadOnlyList<ContractChange> changes)
    {
        var text = new StringBuilder();
        foreach (var group in Classes.Select(c => changes.Where(change => change.Class == c).ToList()).Where(group => group.Count > 0))
        {
            text.Append(group[0].Class).Append(":\n");
            foreach (var change in group)
                text.Append(CultureInfo.InvariantCulture, $"  {change.Path}: {change.Message}\n");
            text.Append('\n');
        }

        return text.Append(changes.Count == 0 ? "No change." : Numbers(changes)).Append('\n').ToString();
    }

    public static string Json(IReadOnlyList<ContractChange> changes) => JsonSerializer.Serialize(
        new
        {
            Breaking = Count(changes, ChangeClass.Breaking),
            Dangerous = Count(changes, ChangeClass.Dangerous),
            Safe = Count(changes, ChangeClass.Safe),
            Changes = changes.Select(change => new { Class = Word(change.Class), change.Path, change.Message }),
        },
        Readable) + "\n";

    public static string Word(ChangeClass value) => value.ToString().ToLowerInvariant();

    private static string Numbers(IReadOnlyList<ContractChange> changes) =>
        string.Join(", ", Classes.Select(c => $"{Count(changes, c)} {Word(c)}")) + ".";

    private static int Count(IReadOnlyList<ContractChange> changes, ChangeClass value) => changes.Count(change => change.Class == value);
}
