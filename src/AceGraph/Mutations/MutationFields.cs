using AceGraph.Api;
using AceGraph.Api.Types;
using GraphQL;
using GraphQL.Types;

namespace AceGraph.Mutations;

/// <summary>How a mutation is declared, reads its input and runs.</summary>
internal static class MutationFields
{
    public static void AddMutation(
        this ObjectGraphType mutation,
        string name,
        string input,
        string payload,
        string description,
        Func<IResolveFieldContext, IDictionary<string, object?>, Task<object>> run,
        bool isInputRequired = true) =>
        mutation.Field(name, Sdl.Type(payload)).Description(description)
            .Argument(Sdl.Type(isInputRequired ? input + "!" : input), "input", a => a.Description = "What is to be done.")
            .ResolveAsync(async c => await run(c, c.GetArgument<IDictionary<string, object?>?>("input") ?? new Dictionary<string, object?>()));

    /// <summary>Runs a mutation; a call with a key that was done before is answered as it was then.</summary>
    public static Task<Outcome<T>> RunAsync<T>(this IResolveFieldContext context, Replay<T> replay, Func<Act, Task<Outcome<T>>> work)
        where T : class => context.RunAsync(KeyedCall.Of(context), replay, work);

    /// <summary>The same for one item of a call whose items are transactions of their own.</summary>
    public static async Task<Outcome<T>> RunAsync<T>(this IResolveFieldContext context, KeyedCall? call, Replay<T> replay, Func<Act, Task<Outcome<T>>> work)
        where T : class
    {
        var once = call is null ? null : new Once<T>(call, replay);
        var outcome = await context.Service<MutationRunner>().RunAsync(context.Viewer(), work, once, context.CancellationToken);
        // A later mutation of the same document must not read what was loaded before this one.
        context.Request().ForgetLoaded();
        return outcome;
    }

    public static string? Text(this IDictionary<string, object?> input, string field) => input.TryGetValue(field, out var value) ? value?.ToString() : null;

    public static int? Number(this IDictionary<string, object?> input, string field) => input.TryGetValue(field, out var value) ? (int?)value : null;

    public static T? Value<T>(this IDictionary<string, object?> input, string field)
        where T : struct => input.TryGetValue(field, out var value) ? (T?)value : null;

    public static IDictionary<string, object?>? Object(this IDictionary<string, object?> input, string field) =>
        input.TryGetValue(field, out var value) ? (IDictionary<string, object?>?)value : null;
}
