using AceGraph.Opportunities.Fields;

namespace AceGraph.Reviews.Rules;

/// <summary>What a validator writes to the partner.</summary>
public static class ReviewComment
{
    /// <summary>AWS, in code points.</summary>
    public const int MaxLength = 2000;

    /// <summary>As it is stored: trimmed, in NFC, blank as null; too long or malformed ones are refused.</summary>
    public static string? Read(string? comment, FieldReading reading) => TextRules.Read(comment, "comment", MaxLength, reading);
}
