using AceGraph.Changes;
using AceGraph.Picklists;
using AceGraph.Users;

namespace AceGraph.Messages.Letters;

/// <summary>Tells somebody to join a partner account, and how.</summary>
internal static class UserInvitationLetter
{
    public static Letter Of(Change change, User user, NoticeFacts facts, MailLinks links)
    {
        var partner = LetterText.OneLine(facts.Partners[user.PartnerId!.Value].Name);
        var roles = user.Roles.Count == 0 ? "none yet" : string.Join(", ", user.Roles.Select(r => r.ToLabel()));
        var where = links.Server is { } server ? $"Open {server}" : $"Ask {facts.NameOf(change.ActorId)} for the address of the server, open it";
        var text = new LetterText(links)
            .Line($"{facts.NameOf(change.ActorId)} invites you to the account of {partner}, which works its deals with AWS in AceGraph.")
            .Line()
            .Fact("Your roles", roles)
            .Paragraph($"{where} and sign in as {user.Email}. Your first sign-in makes you a member; there is nothing else to do.")
            .Paragraph("Where you do not know what this is about, do nothing.");
        return new($"{facts.NameOf(change.ActorId)} invites you to {partner} on AceGraph", text.End());
    }
}
