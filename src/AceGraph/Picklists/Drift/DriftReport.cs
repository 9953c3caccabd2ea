using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace AceGraph.Picklists.Drift;

/// <summary>All picklists beside all lists of a file.</summary>
/// <param name="Compared">What both have, by picklist.</param>
/// <param name="UnknownLists">Lists of the file that this server has no picklist for.</param>
/// <param name="UnlistedPicklists">Picklists that the file has no list for; AWS's service model takes some as free text.</param>
public sealed record DriftReport(
    IReadOnlyList<PicklistDrift> Compared, IReadOnlyList<string> UnknownLists, IReadOnlyList<string> UnlistedPicklists)
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private IEnumerable<PicklistDrift> Drifted => Compared.Where(picklist => picklist.Count > 0);

    public int DriftedCount => Drifted.Count();

    public static DriftReport Of(ValueFile file)
    {
        var lists = file.Lists.ToLookup(list => AwsNames.Find(list.Name)?.Name);
        var compared = PicklistCatalog.All
            .Where(picklist => lists.Contains(picklist.Name))
            .Select(picklist => PicklistDrift.Of(picklist, Joined(lists[picklist.Name]), file.WritesTexts));
        return new DriftReport(
            [.. compared],
            [.. lists[null].Select(list => list.Name).Order(StringComparer.Ordinal)],
            [.. PicklistCatalog.All.Select(picklist => picklist.Name).Where(name => !lists.Contains(name))]);
    }

    public string Text()
    {
        var text = new StringBuilder();
        foreach (var picklist in Drifted)
        {
            text.Append(picklist.Picklist).Append(picklist.AwsName == picklist.Picklist ? "" : $" ({picklist.AwsName} in the file)").Append(":\n");
            foreach (var line in Lines(picklist))
                text.Append("  ").Append(line).Append('\n');
        }

        return text
            .Append(CultureInfo.InvariantCulture, $"Equal: {Names(Compared.Where(p => p.Count == 0).Select(p => p.Picklist))}.\n")
            .Append(CultureInfo.InvariantCulture, $"Not compared: no list in the file for {Names(UnlistedPicklists)}; ")
            .Append(CultureInfo.InvariantCulture, $"no picklist here for {Names(UnknownLists)}.\n")
            .ToString();
    }

    public string Json() => JsonSerializer.Serialize(
        new
        {
            Equal = DriftedCount == 0,
            Picklists = Compared.Select(p => new { p.Picklist, p.AwsName, p.Missing, p.Extra, p.Different }),
            UnlistedPicklists,
            UnknownLists,
        },
        Readable) + "\n";

    private static IEnumerable<string> Lines(PicklistDrift picklist) =>
        picklist.Missing.Select(value => $"missing here: '{value}'")
            .Concat(picklist.Extra.Select(value => $"extra here: '{value}'"))
            .Concat(picklist.Different.Select(value => $"written differently: '{value.There}' in the file, '{value.Here}' here ({value.How})"));

    /// <summary>A file may write the same picklist under several names.</summary>
    private static ValueList Joined(IEnumerable<ValueList> lists) =>
        lists.Aggregate((first, second) => new ValueList($"{first.Name}, {second.Name}", [.. first.Values, .. second.Values]));

    private static string Names(IEnumerable<string> names) => string.Join(", ", names.DefaultIfEmpty("none"));
}
