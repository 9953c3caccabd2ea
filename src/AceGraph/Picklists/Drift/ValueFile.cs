namespace AceGraph.Picklists.Drift;

/// <summary>The lists of a file.</summary>
/// <param name="Lists">By name, in the file's order.</param>
/// <param name="WritesTexts">Whether it may write a value as CRMs do, and not only as AWS's service model does.</param>
public sealed record ValueFile(IReadOnlyList<ValueList> Lists, bool WritesTexts)
{
    public const string Wanted = "a service model of AWS (service-2.json), or a CSV file with the headings field and value";

    /// <param name="name">Of the file, for messages.</param>
    /// <param name="text">A service model in JSON, or a CSV file.</param>
    /// <exception cref="Refusal">It is neither.</exception>
    public static ValueFile Read(string name, string text) =>
        text.AsSpan().TrimStart().StartsWith("{")
            ? new(ServiceModel.Read(name, text), WritesTexts: false)
            : new(ValuesCsv.Read(name, text), WritesTexts: true);
}
