using GraphQL;

namespace AceGraph.Api;

/// <summary>A refusal that the client may read as it stands: a code of <see cref="ErrorCodes"/> and what to do.</summary>
public sealed class GraphQLError : ExecutionError
{
    public GraphQLError(string code, string message)
        : base(message) => Code = code;

    /// <summary>The same refusal for another field: the executor writes path and locations into the one it gets.</summary>
    public GraphQLError Copy()
    {
        var copy = new GraphQLError(Code!, Message);
        if (Extensions is not null)
            copy.Extensions = new Dictionary<string, object?>(Extensions);
        return copy;
    }
}
