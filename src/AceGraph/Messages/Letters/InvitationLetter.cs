using AceGraph.Partners;
using AceGraph.Picklists;

namespace AceGraph.Messages.Letters;

/// <summary>Tells of what AWS shares: that it is there, how it was answered, that nobody answered (rules, section 7).</summary>
internal static class InvitationLetter
{
    public static Letter Sent(MailedRecord record, NoticeFacts facts, MailLinks links)
    {
        var until = Until(record);
        var text = new LetterText(links)
            .Line($"{facts.NameOf(record.Invitation.SharedById)} of AWS shares {A(record)} with {facts.PartnerName(record)}.")
            .Line($"Accept or reject it before {LetterText.Instant(until, Zone(record, facts))}; after that it is expired.")
            .Facts(record)
            .Fact("Owner", record.OwnerId is null ? "nobody yet" : facts.NameOf(record.OwnerId))
            .Quote("What the customer wants to solve", record.Problem)
            .Paragraph(record.Kind == "lead"
                ? "The company, its address and its contact are shown once it is accepted."
                : "The address and the contact of the customer are shown once it is accepted.")
            .Link(record.Id);
        return new($"AWS shares {A(record)}: answer before {LetterText.Day(PartnerDay.Of(Zone(record, facts), until))}", text.End());
    }

    /// <summary>To the one who shared it.</summary>
    public static Letter Answered(MailedRecord record, NoticeFacts facts, MailLinks links)
    {
        var invitation = record.Invitation;
        var answer = invitation.Status == InvitationStatus.Accepted ? "accepted" : "rejected";
        var text = new LetterText(links)
            .Line($"{facts.NameOf(invitation.RespondedById)} of {facts.PartnerName(record)} {answer} the {record.Kind} that you shared.")
            .Facts(record)
            .Fact("Reason", invitation.RejectionReason?.ToLabel())
            .Quote("Comment", invitation.Comment)
            .Link(record.Id);
        return new($"{facts.PartnerName(record)} {answer} {record.Called}", text.End());
    }

    public static Letter Expired(IReadOnlyList<MailedRecord> records, NoticeFacts facts, MailLinks links)
    {
        var (first, many) = (records[0], records.Count > 1);
        var what = many ? $"{records.Count} invitations" : A(first);
        var text = new LetterText(links)
            .Line($"Nobody answered {what} that AWS sent to {facts.PartnerName(first)}, so nothing can be done there any more.")
            .Line(many ? "Ask AWS to share again what you want." : "Ask AWS to share it again where you want it.")
            .Line();
        foreach (var record in records.Take(TransferLetter.MostItems))
        {
            text.Item(record.Id, $"{record.Label}, expired on {LetterText.Instant(Until(record), Zone(record, facts))}");
        }

        if (records.Count > TransferLetter.MostItems)
        {
            text.Line($"and {records.Count - TransferLetter.MostItems} more.");
        }

        return new($"Expired without an answer: {(many ? what : first.Called)}", text.End());
    }

    private static DateTimeOffset Until(MailedRecord record) => record.Invitation.RespondBy!.Value;

    private static string Zone(MailedRecord record, NoticeFacts facts) => facts.Partners[record.PartnerId].TimeZone;

    private static string A(MailedRecord record) => record.Kind == "lead" ? "a lead" : "an opportunity";
}
