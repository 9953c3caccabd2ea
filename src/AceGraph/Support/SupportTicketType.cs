using AceGraph.Api;
using AceGraph.Api.Types;
using AceGraph.Data;
using AceGraph.Users;

namespace AceGraph.Support;

public sealed class SupportTicketType : ObjectType<SupportTicket>
{
    public SupportTicketType()
        : base("SupportTicket", "What a user asked of the operator. One sees one's own only.")
    {
        Interface<NodeInterface>();
        Field("id", "ID!", "`K` and up to 19 digits.", k => NodeId.Format(NodeId.SupportTicket, k.Id));
        Field("subjectId", "ID", "The record that it is about.", k => k.SubjectId);
        Field("openedBy", "User!", "Who asked.", (k, c) => c.LoadUser(k.OpenedById));
        Field("openedAt", "DateTime!", "When.", k => k.OpenedAt);
        Field("text", "String!", "What was asked.", k => k.Text);
        Field("errorCodes", "[ErrorCode!]!", "Codes of the user's last refused call before it; empty where there was none since the server's start.", k => k.ErrorCodes);
    }
}
