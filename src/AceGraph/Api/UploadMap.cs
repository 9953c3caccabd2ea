using System.Globalization;
using GraphQL;

namespace AceGraph.Api;

/// <summary>Which file goes into which variable: each into one, which must be there and null.</summary>
internal sealed class UploadMap
{
    private const string Root = "variables";
    private const int LongestShown = 60;

    private readonly Dictionary<string, string> _paths;

    private UploadMap(Dictionary<string, string> paths) => _paths = paths;

    /// <summary>Names of the parts that are files.</summary>
    public IReadOnlyCollection<string> Parts => _paths.Keys;

    /// <exception cref="GraphQLError">BAD_REQUEST.</exception>
    public static UploadMap Read(ReadOnlyMemory<byte> part, int mostFiles)
    {
        var entries = JsonRequest.ReadMap(part);
        if (entries.Count == 0 || entries.Count > mostFiles)
            throw ApiErrors.BadRequest($"Part \"map\" names {entries.Count} files: send 1 to {mostFiles} in a request, and JSON where there is none.");
        var paths = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, places) in entries)
        {
            if (places.Count != 1)
                throw ApiErrors.BadRequest($"Part \"map\" puts the file \"{Shown(name)}\" into {places.Count} places: name one variable for each file.");
            if (paths.ContainsValue(places[0]))
                throw ApiErrors.BadRequest($"Part \"map\" puts two files into \"{Shown(places[0])}\": name one file for each variable.");
            paths.Add(name, places[0]);
        }
        return new UploadMap(paths);
    }

    /// <summary>The variables with the files in their places.</summary>
    /// <exception cref="GraphQLError">BAD_REQUEST where a path leads nowhere.</exception>
    public Inputs Fill(Inputs? variables, IReadOnlyDictionary<string, UploadedFile> files)
    {
        var root = new Dictionary<string, object?>(variables ?? Inputs.Empty);
        foreach (var (name, path) in _paths)
        {
            if (!TryPut(root, path.Split('.'), files[name]))
                throw ApiErrors.BadRequest($"Part \"map\" names the path \"{Shown(path)}\", which is no variable that is null: send operations with null there.");
        }
        return root.ToInputs();
    }

    public static string Shown(string text) => PlainText.Shorten(PlainText.Of(text), LongestShown);

    private static bool TryPut(Dictionary<string, object?> root, string[] path, UploadedFile file)
    {
        if (path.Length < 2 || path[0] != Root)
            return false;
        object? holder = root;
        foreach (var step in path[1..^1])
            holder = At(holder, step);
        if (!Has(holder, path[^1]) || At(holder, path[^1]) is not null)
            return false;
        if (holder is List<object?> items)
            items[Index(path[^1])] = file;
        else
            ((Dictionary<string, object?>)holder!)[path[^1]] = file;
        return true;
    }

    private static bool Has(object? holder, string step) => holder switch
    {
        Dictionary<string, object?> members => members.ContainsKey(step),
        List<object?> items => Index(step) >= 0 && Index(step) < items.Count,
        _ => false,
    };

    private static object? At(object? holder, string step) =>
        !Has(holder, step) ? null : holder is List<object?> items ? items[Index(step)] : ((Dictionary<string, object?>)holder!)[step];

    /// <summary>-1 where it is no place of a list.</summary>
    private static int Index(string step) => int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : -1;
}
