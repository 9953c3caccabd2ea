namespace AceGraph.Contracts.Diff;

/// <summary>What one path names is one thing.</summary>
internal static class Once
{
    /// <exception cref="Refusal">Two elements have one path.</exception>
    public static void Check(IEnumerable<Element> elements)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in elements)
        {
            if (!paths.Add(element.Path))
                throw Twice(element.Path);
        }
    }

    public static Refusal Twice(string path) => new($"{path} is defined twice: keep one of the definitions, or make the other an extension.");
}
