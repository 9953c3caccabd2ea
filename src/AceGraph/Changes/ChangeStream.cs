using System.Runtime.CompilerServices;
using AceGraph.Api;
using AceGraph.Api.Streams;
using AceGraph.Api.Types;
using AceGraph.Auth;
using AceGraph.Data;
using GraphQL;
using GraphQL.Types;

namespace AceGraph.Changes;

/// <summary>The change log as it grows. Each subscriber reads it by position, at its own pace, and is told what it may see by then.</summary>
internal sealed class ChangeStream(Database database, ChangeFeed feed, TimeProvider time, ChangeFilter filter, StreamCaller caller)
{
    private const int Batch = 100;

    /// <param name="position">Only changes behind it.</param>
    /// <param name="ended">The subscription is over.</param>
    public async IAsyncEnumerable<object> ReadAsync(long position, [EnumeratorCancellation] CancellationToken ended = default)
    {
        feed.Tell((await ChangeLog.EndAsync(database, ended)).Position);
        while (true)
        {
            await feed.WaitAsync(position, ended);
            var end = (await ChangeLog.EndAsync(database, ended)).Position;
            var viewer = (CurrentUser)await caller.RenewAsync(ended);
            var seen = await ChangeReader.ReadAsync(database, viewer, filter, position, end, Batch, ended);
            var readAt = time.GetTimestamp();
            foreach (var (place, change) in seen)
            {
                yield return change;
                position = place;
                // A client that takes its time must not be told what its user may have ceased to see.
                if (time.GetElapsedTime(readAt) >= StreamCaller.Fresh)
                    break;
            }
            if (seen.Count < Batch && (seen.Count == 0 || seen[^1].Position == position))
                position = end;
        }
    }
}

public static class ChangeSubscription
{
    public static void AddChangeStream(this ObjectGraphType subscription) => subscription
        .AddStream(
            "changes",
            "Change!",
            "Changes as they are committed. `after` first replays from that point, so that a reconnect loses nothing.",
            OpenAsync)
        .Argument(Sdl.Type("String"), "after", a => a.Description = "The `cursor` of the last change that was taken; absent: only what is committed from now on.")
        .Argument(Sdl.Type("[ChangeType!]"), "types", a => a.Description = "Only changes of these types.")
        .Argument(Sdl.Type("[ID!]"), "ids", a => a.Description = "Only changes of these records.");

    private static async Task<IAsyncEnumerable<object>> OpenAsync(IResolveFieldContext context, StreamCaller caller)
    {
        var filter = ChangeFilter.Read(context);
        var database = context.Database();
        var position = await ChangeCursor.PositionAsync(database, context.GetArgument<string?>("after"), "after", context.CancellationToken)
            ?? (await ChangeLog.EndAsync(database, context.CancellationToken)).Position;
        return new ChangeStream(database, context.Service<ChangeFeed>(), context.Service<TimeProvider>(), filter, caller).ReadAsync(position);
    }
}
