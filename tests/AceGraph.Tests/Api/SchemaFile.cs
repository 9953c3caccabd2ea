namespace AceGraph.Tests.Api;

/// <summary>The SDL files that the tests compare with: those of schema/, and the design that they came from.</summary>
internal static class SchemaFile
{
    /// <summary>The text of a file of schema/.</summary>
    public static string Committed(string name) => Read($"schema/{name}");

    /// <summary>The text of a file of the design.</summary>
    public static string Design(string name) => Read($"design/{name}");

    private static string Read(string resource)
    {
        using var stream = typeof(SchemaFile).Assembly.GetManifestResourceStream(resource)
            ?? throw new FileNotFoundException($"There is no {resource}.", resource);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
