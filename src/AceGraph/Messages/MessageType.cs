using AceGraph.Api;
using AceGraph.Api.Types;
using AceGraph.Data;

namespace AceGraph.Messages;

public sealed class MessageType : ObjectType<Message>
{
    public MessageType()
        : base("Message", "A mail that the server owes or has sent.")
    {
        Interface<NodeInterface>();
        Field("id", "ID!", "`M` and up to 19 digits.", m => NodeId.Format(NodeId.Message, m.Id));
        Field("subjectId", "ID", "The record that it is about; null where it is about several.", m => m.SubjectId);
        Field("to", "String!", "The address that it goes to.", m => m.To);
        Field("title", "String!", "Its subject line.", m => m.Title);
        Field("text", "String!", "Plain text, with a link to the record where the operator set the server's public address.", m => m.Text);
        Field("status", "MessageStatus!", "How it stands.", m => m.Status);
        Field("createdAt", "DateTime!", "When what it tells of happened.", m => m.CreatedAt);
        Field("sentAt", "DateTime", "When the mail server took it, or it was written into the folder.", m => m.SentAt);
        Field("error", "String", "What the mail server said at the last attempt that failed; null where none did, and once it is sent.", m => m.Error);
    }
}
