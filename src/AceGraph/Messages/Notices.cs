using AceGraph.Changes;
using AceGraph.Data;
using AceGraph.Messages.Letters;
using AceGraph.Picklists;
using AceGraph.Support;
using AceGraph.Users;

namespace AceGraph.Messages;

/// <summary>Writes the mails that are owed for the changes of a transaction, in the same transaction: each once, or none with it.</summary>
public sealed class Notices(MailLinks links, MailOptions options, MailBell bell, IdGenerator ids) : ICommitHook
{
    public async Task BeforeCommitAsync(WriteScope scope, IReadOnlyList<Change> changes, CancellationToken cancellation)
    {
        var told = changes.Where(IsTold).ToList();
        if (told.Count == 0)
        {
            return;
        }

        var facts = await new NoticeReader(scope, told, cancellation).ReadAsync();
        var messages = told.SelectMany(c => Of(c, facts, scope)).Concat(Transfers(told, facts)).Concat(Expiries(told, facts)).ToList();
        if (messages.Count > 0)
        {
            scope.Db.Messages.AddRange(messages);
            bell.Ring();
        }
    }

    /// <summary>What nobody is told of costs no query.</summary>
    private static bool IsTold(Change change) => change.Type
        is ChangeType.NextStepAdded or ChangeType.OpportunityTransferred or ChangeType.LeadAssigned
        or ChangeType.InvitationSent or ChangeType.InvitationAnswered or ChangeType.InvitationExpired
        or ChangeType.OpportunityReviewed or ChangeType.UserInvited or ChangeType.UserUpdated or ChangeType.SupportTicketOpened;

    private IEnumerable<Message> Of(Change change, NoticeFacts facts, WriteScope scope) => change.Type switch
    {
        ChangeType.NextStepAdded => NextStep(change, facts),
        ChangeType.InvitationSent => ToAll(change, facts, facts.OfInvitation, (r, _) => InvitationLetter.Sent(r, facts, links)),
        ChangeType.InvitationAnswered => ToAll(change, facts, r => Sharer(r, facts), (r, _) => InvitationLetter.Answered(r, facts, links)),
        ChangeType.OpportunityReviewed => ToAll(
            change, facts, facts.OfReview, (r, user) => ReviewLetter.Of(facts.Opportunities[r.Id], r, user, facts, links)),
        ChangeType.UserInvited or ChangeType.UserUpdated => UserInvitation(change, facts),
        ChangeType.SupportTicketOpened => Ticket(change, facts, scope),
        _ => [],
    };

    private IEnumerable<Message> NextStep(Change change, NoticeFacts facts)
    {
        var (opportunity, record) = (facts.Opportunities[change.SubjectId], facts.Records[change.SubjectId]);
        return facts.Seats[opportunity.Id].Where(seat => NextStepLetter.IsTold(seat.Role)).Select(seat =>
            New(change, seat.Role.ToWireName(), record.PartnerId, seat.UserId, seat.Email, NextStepLetter.Of(change, seat, record, facts, links)));
    }

    /// <summary>One mail for each user, however many records the call moved.</summary>
    private IEnumerable<Message> Transfers(IEnumerable<Change> changes, NoticeFacts facts)
    {
        var moves =
            from change in changes
            from owners in Owners.Of(change)
            let move = (Record: facts.Records[change.SubjectId], Owners: owners)
            from user in (long?[])[owners.From, owners.To]
            where user is not null && user != change.ActorId && facts.Users[user.Value].Status == UserStatus.Active
            group (Change: change, Move: move) by user.Value;
        return moves.Select(of =>
        {
            var user = facts.Users[of.Key];
            return ToOne([.. of.Select(m => m.Change)], user, TransferLetter.Of(user, [.. of.Select(m => m.Move)], of.First().Change.ActorId, facts, links));
        });
    }

    /// <summary>One mail for each user, since the server finds them all at once after it was down.</summary>
    private IEnumerable<Message> Expiries(IEnumerable<Change> changes, NoticeFacts facts) =>
        from change in changes
        where change.Type == ChangeType.InvitationExpired
        from user in facts.OfInvitation(facts.Records[change.SubjectId])
        group change by user into expired
        select ToOne([.. expired], expired.Key, InvitationLetter.Expired([.. expired.Select(c => facts.Records[c.SubjectId])], facts, links));

    private static IEnumerable<User> Sharer(MailedRecord record, NoticeFacts facts) =>
        record.Invitation.SharedById is { } id && facts.Users[id].Status == UserStatus.Active ? [facts.Users[id]] : [];

    private IEnumerable<Message> UserInvitation(Change change, NoticeFacts facts) =>
        facts.Users.Values.Where(u => NodeId.Format(NodeId.User, u.Id) == change.SubjectId && u.Status == UserStatus.Invited && IsInvitation(change))
            .Select(u => To(change, u, u.PartnerId, UserInvitationLetter.Of(change, u, facts, links)));

    /// <summary>Whoever gets access back without ever having signed in is invited by it.</summary>
    private static bool IsInvitation(Change change) => change.Type == ChangeType.UserInvited || change.Fields.Any(f => f.Path == "status");

    /// <summary>No partner reads it, since a ticket is its user's alone.</summary>
    private IEnumerable<Message> Ticket(Change change, NoticeFacts facts, WriteScope scope) =>
        scope.Db.SupportTickets.Local.Where(k => NodeId.Format(NodeId.SupportTicket, k.Id) == change.SubjectId)
            .Select((SupportTicket ticket) => New(
                change, "OPERATOR", null, null, options.SupportAddress, TicketLetter.Of(ticket, facts.Users[ticket.OpenedById], facts, links)));

    private IEnumerable<Message> ToAll(
        Change change, NoticeFacts facts, Func<MailedRecord, IEnumerable<User>> who, Func<MailedRecord, User, Letter?> say)
    {
        var record = facts.Records[change.SubjectId];
        return
            from user in who(record)
            let letter = say(record, user)
            where letter is not null
            select To(change, user, record.PartnerId, letter);
    }

    /// <summary>A mail about several changes is about no single record.</summary>
    private Message ToOne(IReadOnlyList<Change> changes, User user, Letter letter)
    {
        var message = To(changes[0], user, changes[0].PartnerId, letter);
        message.SubjectId = changes.Count == 1 ? message.SubjectId : null;
        return message;
    }

    private Message To(Change change, User user, long? partner, Letter letter) =>
        New(change, NodeId.Format(NodeId.User, user.Id), partner, user.Id, user.Email, letter);

    private Message New(Change change, string recipient, long? partner, long? user, string to, Letter letter) => new()
    {
        Id = ids.Next(),
        Cause = $"{NodeId.Format(NodeId.Change, change.Id)}:{recipient}",
        SubjectId = change.SubjectId,
        PartnerId = partner,
        UserId = user,
        To = to,
        Title = letter.Title,
        Text = letter.Text,
        CreatedAt = change.At,
        NextAt = change.At,
    };
}
