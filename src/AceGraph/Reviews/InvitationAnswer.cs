using AceGraph.Changes;
using AceGraph.Picklists;

namespace AceGraph.Reviews;

/// <summary>Writes a partner's answer on an invitation, and tells it as the log keeps it.</summary>
internal static class InvitationAnswer
{
    public static List<FieldChange> Accept(Invitation invitation, long userId, DateTimeOffset now) =>
        Answer(invitation, InvitationStatus.Accepted, userId, now);

    public static List<FieldChange> Reject(
        Invitation invitation, InvitationRejectionReason reason, string? comment, long userId, DateTimeOffset now)
    {
        var fields = Answer(invitation, InvitationStatus.Rejected, userId, now);
        (invitation.RejectionReason, invitation.Comment) = (reason, comment);
        fields.Add(LoggedField.Of("invitation.rejectionReason", null, reason));
        if (comment is not null)
        {
            fields.Add(LoggedField.Of("invitation.comment", null, comment));
        }

        return fields;
    }

    private static List<FieldChange> Answer(Invitation invitation, InvitationStatus answer, long userId, DateTimeOffset now)
    {
        var before = invitation.Status;
        (invitation.Status, invitation.RespondedAt, invitation.RespondedById) = (answer, now, userId);
        return [LoggedField.Of("invitation.status", before, answer)];
    }
}
