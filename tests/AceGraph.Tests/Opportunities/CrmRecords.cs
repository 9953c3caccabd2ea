using System.Runtime.CompilerServices;

namespace AceGraph.Tests.Opportunities;

/// <summary>The records under crm-records, by file name.</summary>
public static class CrmRecords
{
    /// <summary>The one with texts that no picklist has.</summary>
    public const string Broken = "broken-texts";

    public static TheoryData<string> Sound => [.. All().Where(n => n != Broken)];

    public static string Json(string name) => File.ReadAllText(Path.Combine(Folder(), name + ".json"));

    public static IEnumerable<string> All() =>
        Directory.EnumerateFiles(Folder(), "*.json").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal);

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "crm-records");
}
