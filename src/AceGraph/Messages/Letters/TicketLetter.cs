using AceGraph.Data;
using AceGraph.Picklists;
using AceGraph.Support;
using AceGraph.Users;

namespace AceGraph.Messages.Letters;

/// <summary>Asks the operator for help, with the record, the user and the codes of the last refused call.</summary>
internal static class TicketLetter
{
    public static Letter Of(SupportTicket ticket, User user, NoticeFacts facts, MailLinks links)
    {
        var partner = user.PartnerId is { } id ? LetterText.OneLine(facts.Partners[id].Name) : "AWS";
        var number = NodeId.Format(NodeId.SupportTicket, ticket.Id);
        var text = new LetterText(links)
            .Line($"{facts.NameOf(user.Id)} of {partner} asks for help. Answer to {user.Email}.")
            .Line()
            .Fact("Ticket", number)
            .Fact("Record", ticket.SubjectId)
            .Fact("Codes of the last refused call", ticket.ErrorCodes.Count == 0 ? "none" : string.Join(", ", ticket.ErrorCodes.Select(WireNames<Errors.ErrorCode>.Of)))
            .Quote("Text", ticket.Text);
        return new($"Support ticket {number} of {facts.NameOf(user.Id)}, {partner}", (ticket.SubjectId is null ? text : text.Link(ticket.SubjectId)).End());
    }
}
