using System.Text.Json.Nodes;
using AceGraph.Errors;
using Microsoft.EntityFrameworkCore;

namespace AceGraph.Mutations;

/// <summary>Keeps successful calls in the transaction of their act, so that one is remembered if and only if it was done.</summary>
internal static class RememberedCalls
{
    /// <summary>The earlier call with this key, which has the same input or another; null where there is none, or none young enough.</summary>
    public static Task<RememberedCall?> FindAsync(Act act, KeyedCall call)
    {
        var (user, eldest) = (act.Viewer.User.Id, act.Now - KeyedCall.Lifetime);
        // One item of another input makes the whole of this call another.
        return act.Db.RememberedCalls.AsNoTracking()
            .Where(c => c.UserId == user && c.Mutation == call.Mutation && c.Key == call.Key && c.At > eldest)
            .Where(c => c.Part == call.Part || c.InputHash != call.InputHash)
            .OrderBy(c => c.InputHash == call.InputHash)
            .FirstOrDefaultAsync(act.Cancellation);
    }

    /// <summary>Forgets what is too old on the way, so that the table holds a day.</summary>
    public static async Task KeepAsync(Act act, KeyedCall call, JsonNode result, IReadOnlyList<UserError> warnings)
    {
        var eldest = act.Now - KeyedCall.Lifetime;
        await act.Db.RememberedCalls.Where(c => c.At <= eldest).ExecuteDeleteAsync(act.Cancellation);
        act.Db.RememberedCalls.Add(new RememberedCall
        {
            UserId = act.Viewer.User.Id,
            Mutation = call.Mutation,
            Key = call.Key,
            Part = call.Part,
            InputHash = call.InputHash,
            At = act.Now,
            Answer = new JsonObject { ["result"] = result, ["warnings"] = UserErrorJson.Write(warnings) }.ToJsonString(),
        });
    }

    public static async Task<Outcome<T>> RecallAsync<T>(RememberedCall call, Replay<T> replay, Recollection now)
        where T : class
    {
        var answer = JsonNode.Parse(call.Answer)!;
        return new Outcome<T>(await replay.Recall(now, answer["result"]!), []) { Warnings = UserErrorJson.Read(answer["warnings"]!) };
    }
}
