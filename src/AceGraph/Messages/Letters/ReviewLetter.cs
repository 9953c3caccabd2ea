using AceGraph.Opportunities;
using AceGraph.Picklists;
using AceGraph.Reviews;
using AceGraph.Users;

namespace AceGraph.Messages.Letters;

/// <summary>Tells what a validator decided, and what to do about it (rules, section 4).</summary>
internal static class ReviewLetter
{
    /// <returns>Null: the act was no decision.</returns>
    public static Letter? Of(Opportunity opportunity, MailedRecord record, User user, NoticeFacts facts, MailLinks links) => opportunity.Status switch
    {
        ReviewStatus.ActionRequired => Asked(opportunity, record, user, facts, links),
        ReviewStatus.Approved => Approved(opportunity, record, user, facts, links),
        ReviewStatus.Rejected => Rejected(opportunity, record, user, facts, links),
        ReviewStatus.Draft or ReviewStatus.Submitted or ReviewStatus.InReview => null,
        _ => throw new InvalidOperationException($"No review status: {opportunity.Status}."),
    };

    private static Letter Asked(Opportunity opportunity, MailedRecord record, User user, NoticeFacts facts, MailLinks links)
    {
        var questions = ReviewQuestion.Of(opportunity);
        var comment = opportunity.Review.Comment;
        var text = Start("AWS needs to know more before it can validate this opportunity.", record, user, facts, links)
            .Fact("Reason", opportunity.Review.Reason?.ToLabel())
            .Quote("The validator says", comment);
        if (questions.Where(q => q.Question != comment).ToList() is { Count: > 0 } asked)
        {
            text.Paragraph("To be answered:");
            asked.ForEach(q => text.Line($"- {q.Question}"));
        }

        var fields = questions.SelectMany(q => q.Fields).Distinct().ToList();
        text.Paragraph(fields.Count == 0 ? "Put it right, and submit it again." : $"Put it right in {string.Join(", ", fields)}, and submit it again.").Link(record.Id);
        return new($"Action required: {record.Called}", text.End());
    }

    private static Letter Approved(Opportunity opportunity, MailedRecord record, User user, NoticeFacts facts, MailLinks links)
    {
        var text = Start("AWS has validated this opportunity.", record, user, facts, links)
            .Quote("The validator says", opportunity.Review.Comment)
            .Paragraph("Keep it current: an update is due whenever 14 days pass without one.")
            .Link(record.Id);
        return new($"Approved: {record.Called}", text.End());
    }

    private static Letter Rejected(Opportunity opportunity, MailedRecord record, User user, NoticeFacts facts, MailLinks links)
    {
        var review = opportunity.Review;
        var text = Start("AWS has rejected this opportunity.", record, user, facts, links)
            .Fact("Reason", review.Disqualification?.ToLabel())
            .Fact("Cause", review.InvalidCause?.ToLabel())
            .Quote("The validator says", review.Comment)
            .Paragraph("It stays as it is. Where there is a deal all the same, clone it, put right what was found, and submit the clone.")
            .Link(record.Id);
        return new($"Rejected: {record.Called}", text.End());
    }

    private static LetterText Start(string news, MailedRecord record, User user, NoticeFacts facts, MailLinks links)
    {
        var text = new LetterText(links).Line(news);
        if (user.Id != record.OwnerId)
        {
            text.Line($"You are told since its owner, {facts.NameOf(record.OwnerId)}, cannot work it.");
        }

        return text.Facts(record);
    }
}
