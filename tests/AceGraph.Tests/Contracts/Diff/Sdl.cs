using AceGraph.Contracts.Diff;

namespace AceGraph.Tests.Contracts.Diff;

/// <summary>Contracts as short texts.</summary>
internal static class Sdl
{
    /// <summary>Reads a text; a type that is always there lets it be empty otherwise.</summary>
    /// <param name="sdl">Definitions.</param>
    public static ContractModel Read(string sdl) => ContractReader.Read(new ContractText("test", $"{sdl}\nscalar Always"));

    /// <summary>The changes, each as its class and path, as <c>breaking T.a</c>, joined by commas.</summary>
    /// <param name="old">What clients have.</param>
    /// <param name="current">What they get.</param>
    public static string Changes(string old, string current) =>
        string.Join(", ", Compare(old, current).Select(change => $"{ContractReport.Word(change.Class)} {change.Path}"));

    /// <summary>The changes between two texts.</summary>
    /// <param name="old">What clients have.</param>
    /// <param name="current">What they get.</param>
    public static IReadOnlyList<ContractChange> Compare(string old, string current) => ContractDiff.Compare(Read(old), Read(current));
}
