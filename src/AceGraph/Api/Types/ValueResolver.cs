using GraphQL;
using GraphQL.Resolvers;

namespace AceGraph.Api.Types;

/// <summary>Reads a value off the record, without a typed context for each field of each row.</summary>
internal sealed class ValueResolver<T>(Func<T, object?> read) : IFieldResolver
{
    public ValueTask<object?> ResolveAsync(IResolveFieldContext context) => new(read((T)context.Source!));
}
