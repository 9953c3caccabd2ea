using AceGraph.Api;
using AceGraph.Api.Types;
using AceGraph.Users;

namespace AceGraph.Reviews;

public sealed class InvitationType : ObjectType<Invitation>
{
    public InvitationType()
        : base("Invitation", "What AWS shared with a partner, and the partner's answer.")
    {
        Field("status", "InvitationStatus!", "The answer; an unanswered one is EXPIRED from `respondBy` on.", (i, c) => i.StatusAt(c.Now()));
        Field("sharedBy", "User", "Who shared it.", (i, c) => c.LoadUser(i.SharedById));
        Field("sharedAt", "DateTime!", "When it was shared.", i => i.SharedAt);
        Field("respondBy", "DateTime!", "Until when it can be answered: 5 business days.", i => i.RespondBy);
        Field("respondedAt", "DateTime", "When it was answered.", i => i.RespondedAt);
        Field("respondedBy", "User", "By whom.", (i, c) => c.LoadUser(i.RespondedById));
        Field("rejectionReason", "InvitationRejectionReason", "Why it was rejected.", i => i.RejectionReason);
        Field("comment", "String", "What the partner said.", i => i.Comment);
    }
}
