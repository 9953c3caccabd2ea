using AceGraph.Api.Types;
using GraphQL.Types;

namespace AceGraph.Mutations;

public sealed class PayloadInterface : InterfaceGraphType
{
    public PayloadInterface()
    {
        Name = "Payload";
        Description = "The answer of a mutation.";
        Field("errors", Sdl.Type("[UserError!]!")).Description("Every error that the caller can put right; with any, nothing was written.");
    }
}
