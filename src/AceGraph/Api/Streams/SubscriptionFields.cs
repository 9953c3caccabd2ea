using AceGraph.Api.Types;
using GraphQL;
using GraphQL.Builders;
using GraphQL.Resolvers;
using GraphQL.Types;

namespace AceGraph.Api.Streams;

/// <summary>
/// Opens the stream of a subscription field: reads its arguments, refuses by <see cref="GraphQLError"/>, and gives the events, each
/// the source of the field's type. The enumeration gets the token that ends it, and throws a <see cref="GraphQLError"/> to end with it.
/// </summary>
/// <param name="context">Of the start only.</param>
/// <param name="caller">To be renewed before each batch of events, so that what it may see is judged as of then.</param>
public delegate Task<IAsyncEnumerable<object>> OpenStream(IResolveFieldContext context, StreamCaller caller);

public static class SubscriptionFields
{
    /// <summary>Adds a field that streams.</summary>
    /// <param name="subscription">The root type.</param>
    /// <param name="name">Of the field.</param>
    /// <param name="type">Of each event, in SDL.</param>
    /// <param name="description">Of the field.</param>
    /// <param name="open">Starts one subscription.</param>
    /// <returns>For its arguments.</returns>
    public static FieldBuilder<object?, object> AddStream(
        this ObjectGraphType subscription, string name, string type, string description, OpenStream open)
    {
        var field = subscription.Field(name, Sdl.Type(type)).Description(description);
        field.FieldType.StreamResolver = new PulledStreamResolver(open);
        return field;
    }

    /// <summary>Leaves what it opens with the request, for <see cref="SubscriptionStrategy"/> to pull from.</summary>
    private sealed class PulledStreamResolver(OpenStream open) : ISourceStreamResolver
    {
        public async ValueTask<IObservable<object?>> ResolveAsync(IResolveFieldContext context)
        {
            var request = context.Request();
            request.Source = await open(context, request.StreamCaller!);
            return PushedNothing.Instance;
        }
    }

    /// <summary>The engine's own streams push, and would have to keep what a slow client has not taken; nobody subscribes to this one.</summary>
    private sealed class PushedNothing : IObservable<object?>
    {
        public static readonly PushedNothing Instance = new();

        public IDisposable Subscribe(IObserver<object?> observer) =>
            throw new NotSupportedException("Events are pulled from the request.");
    }
}
