using System.Collections;

namespace AceGraph.Api;

/// <summary>How many values a list may have that narrows what is read; each becomes a part of the statement.</summary>
public static class FilterValues
{
    public const int Most = 500;

    /// <summary>Refuses a longer list (LIMIT_EXCEEDED), named by its path in the arguments; what is no list passes.</summary>
    public static void Check(string path, object? value)
    {
        if (value is IList { Count: > Most } list)
        {
            throw ApiErrors.LimitExceeded($"Argument \"{path}\" has {list.Count} values, but at most {Most} are taken: ask in several queries.");
        }
    }
}
