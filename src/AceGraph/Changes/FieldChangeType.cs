using AceGraph.Api.Types;
using AceGraph.Users;

namespace AceGraph.Changes;

public sealed class FieldChangeType : ObjectType<RecordedChange>
{
    public FieldChangeType()
        : base("FieldChange", "One field of a change.")
    {
        Field("path", "String!", "Input field path, such as `customer.address.city`.", f => f.Path);
        Field("oldValue", "JSON", "What it was, in the form of the input.", f => f.OldValue);
        Field("newValue", "JSON", "What it became, in the form of the input.", f => f.NewValue);
        Field("at", "DateTime!", "When.", f => f.At);
        Field("actor", "User", "Who; null: the server itself.", (f, c) => c.LoadUser(f.ActorId));
    }
}
