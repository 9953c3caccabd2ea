using AceGraph.Api.Types;
using GraphQL.Types;

namespace AceGraph.Api;

/// <summary>By type, since an interface added by instance is not printed.</summary>
public sealed class NodeInterface : InterfaceGraphType
{
    public NodeInterface()
    {
        Name = "Node";
        Description = "A record with an id of its own, as the Relay specification has it.";
        Field("id", Sdl.Type("ID!")).Description("Unique over all records; its first letters tell the kind.");
    }
}
