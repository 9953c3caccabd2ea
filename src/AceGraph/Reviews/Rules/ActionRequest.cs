using AceGraph.Errors;
using AceGraph.Opportunities;
using AceGraph.Opportunities.Fields;
using AceGraph.Picklists;

namespace AceGraph.Reviews.Rules;

/// <summary>What a validator asks of the partner: why, in which words, and which fields beyond those of the reason answer it.</summary>
/// <param name="Reason">One of the deck's three.</param>
/// <param name="Comment">As it is stored.</param>
/// <param name="Fields">Input field paths that exist, each once; an object opens all its fields.</param>
public sealed record ActionRequest(ReviewReason Reason, string? Comment, IReadOnlyList<string> Fields)
{
    private const int MostFields = 100;

    /// <summary>Every input field and every object that holds some, but the stage, which no request opens.</summary>
    private static readonly IReadOnlyList<string> Nameable =
        [.. OpportunityFields.All.SelectMany(field => Above(field.Path)).Where(path => path != "stage").Distinct()];

    /// <summary>
    /// Refuses a comment that is too long (VALUE_TOO_LONG) or missing where the reason is CLARIFY_OTHER (COMMENT_REQUIRED, deck), and each
    /// path that is no input field or the stage (VALUE_INVALID).
    /// </summary>
    public static (ActionRequest Request, IReadOnlyList<UserError> Errors) Read(ReviewReason reason, string? comment, IReadOnlyList<string> fields)
    {
        var reading = new FieldReading(KnownReferences.None, null);
        var text = ReviewComment.Read(comment, reading);
        if (reason == ReviewReason.ClarifyOther && text is null && reading.Errors.Count == 0)
        {
            reading.Refuse(ErrorCode.CommentRequired, "Clarify Other says nothing by itself.", "comment", "Write what the partner is to clarify.");
        }

        if (fields.Count > MostFields)
        {
            reading.RefuseAbove(
                ErrorCode.LimitExceeded, $"{fields.Count} fields are named, but at most {MostFields} are taken.", "fields", MostFields, fields.Count, "Name each field once, or an object for all of its fields.");
        }
        else
        {
            Check(fields, reading);
        }

        return (new ActionRequest(reason, text, [.. fields.Distinct()]), reading.Errors);
    }

    private static void Check(IReadOnlyList<string> fields, FieldReading reading)
    {
        for (var i = 0; i < fields.Count; i++)
        {
            if (fields[i] == "stage")
            {
                reading.Refuse(ErrorCode.ValueInvalid, "The stage cannot be changed while action is required.", $"fields.{i}", "Leave it out.");
            }
            else if (!Nameable.Contains(fields[i]))
            {
                reading.Refuse(
                    ErrorCode.ValueInvalid, $"fields.{i} is no path of an input field.", $"fields.{i}", $"The nearest one is {Spelling.Nearest(fields[i], Nameable)}.");
            }
        }
    }

    private static IEnumerable<string> Above(string path)
    {
        for (var end = path.Length; end > 0; end = path.LastIndexOf('.', end - 1))
        {
            yield return path[..end];
        }
    }
}
