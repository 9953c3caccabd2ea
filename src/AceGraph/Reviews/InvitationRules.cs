using System.Globalization;
using AceGraph.Errors;
using AceGraph.Opportunities.Fields;
using AceGraph.Picklists;

namespace AceGraph.Reviews;

/// <summary>Until when and how an invitation is answered, whether it goes with an opportunity or a lead (rules, section 7).</summary>
public static class InvitationRules
{
    /// <summary>Business days that a partner has for its answer.</summary>
    public const int DaysToAnswer = 5;

    /// <summary>Of the comment of a rejection, in code points.</summary>
    public const int MostOfComment = 2000;

    /// <summary>At this instant itself an unanswered invitation is expired.</summary>
    public static DateTimeOffset RespondBy(DateTimeOffset sharedAt) => BusinessDays.After(sharedAt, DaysToAnswer);

    /// <summary>Why it cannot be answered now: answered already, too late, or there is none. Null: it can.</summary>
    public static UserError? Unanswerable(Invitation invitation, DateTimeOffset now) => invitation.StatusAt(now) switch
    {
        InvitationStatus.Pending => null,
        InvitationStatus.Accepted => Answered("accepted"),
        InvitationStatus.Rejected => Answered("rejected"),
        InvitationStatus.Expired => new(
            ErrorCode.InvitationExpired,
            string.Create(CultureInfo.InvariantCulture, $"The invitation was to be answered before {invitation.RespondBy:yyyy-MM-dd HH:mm} UTC, and that has passed."),
            null,
            "Ask AWS to share it again."),
        _ => new(
            ErrorCode.ValueInvalid, "AWS did not share this one, so there is no invitation to answer.", "id", "Work it as any other of your records."),
    };

    /// <summary>The comment of a rejection as it is stored, and what is wrong with it: Other needs one.</summary>
    public static (string? Comment, IReadOnlyList<UserError> Errors) ReadComment(InvitationRejectionReason reason, string? given)
    {
        var reading = new FieldReading(KnownReferences.None, null);
        var comment = TextRules.Read(given, "comment", MostOfComment, reading);
        if (reason == InvitationRejectionReason.Other && comment is null && reading.Errors.Count == 0)
        {
            reading.Refuse(ErrorCode.CommentRequired, "With the reason Other, a comment must say what is meant.", "comment", "Say it in `comment`.");
        }

        return (comment, reading.Errors);
    }

    private static UserError Answered(string how) => new(
        ErrorCode.InvitationAnswered, $"The invitation was {how} already, and an answer stands.", null, "Reload it to see who answered, and when.");
}
