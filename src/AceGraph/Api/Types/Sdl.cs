using GraphQL.Types;

namespace AceGraph.Api.Types;

/// <summary>Types as the contract writes them: <c>[Stage!]!</c>. Names are resolved when the schema starts, which fails on an unknown one.</summary>
internal static class Sdl
{
    public static IGraphType Type(string text)
    {
        if (text.EndsWith('!'))
        {
            return new NonNullGraphType(Type(text[..^1]));
        }

        return text.StartsWith('[') ? new ListGraphType(Type(text[1..^1])) : new GraphQLTypeReference(text);
    }
}
