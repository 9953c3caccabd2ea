namespace AceGraph.Contracts.Diff;

/// <summary>How messages write things.</summary>
internal static class Wording
{
    private const int Longest = 80;

    public static string A(TypeKind kind) => kind switch
    {
        TypeKind.Scalar => "a scalar",
        TypeKind.Object => "an object",
        TypeKind.Interface => "an interface",
        TypeKind.Union => "a union",
        TypeKind.Enum => "an enum",
        _ => "an input object",
    };

    /// <summary>Of one line, and short enough to stand in one.</summary>
    public static string Quote(string? text) => text is null ? "nothing" : $"'{Short(text.ReplaceLineEndings(" "))}'";

    private static string Short(string text) => text.Length <= Longest ? text : string.Concat(text.AsSpan(0, Longest), "…");
}
