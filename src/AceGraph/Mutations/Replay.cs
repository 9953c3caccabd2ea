using System.Text.Json.Nodes;
using AceGraph.Auth;
using AceGraph.Data;

namespace AceGraph.Mutations;

/// <summary>
/// How a mutation's result is kept for a repetition of the call, and made again from what there is by then. Only ids are kept of records: the
/// repetition shows them as they are, where the viewer may see them now.
/// </summary>
/// <param name="Keep">What is needed of the result to find it again.</param>
/// <param name="Recall">The result again; null where it is gone or out of sight.</param>
public sealed record Replay<T>(Func<T, JsonNode> Keep, Func<Recollection, JsonNode, Task<T?>> Recall)
    where T : class
{
    /// <summary>The act takes from its caller the right to do it, so the right to repeat it is not asked for.</summary>
    public bool GivesRightsAway { get; init; }
}

/// <summary>Whom a result is made again for: reads see what is committed.</summary>
/// <param name="Sql">Reads the database.</param>
/// <param name="Viewer">As stored now.</param>
/// <param name="Now">The instant of the repetition.</param>
/// <param name="Cancellation">Of the request.</param>
public sealed record Recollection(ISqlReader Sql, CurrentUser Viewer, DateTimeOffset Now, CancellationToken Cancellation);

internal static class Replay
{
    /// <summary>Of what was deleted, there is the id left.</summary>
    public static Replay<Deleted> OfDeleted { get; } = new(d => d.Id, (_, id) => Task.FromResult<Deleted?>(new Deleted(id.GetValue<string>())));

    /// <summary>Of one record.</summary>
    /// <param name="idOf">Its number.</param>
    /// <param name="find">Reads it by the number, where the viewer may see it.</param>
    public static Replay<T> Of<T>(Func<T, long> idOf, Func<Recollection, long, Task<List<T>>> find)
        where T : class => new(record => idOf(record), async (now, id) => (await find(now, id.GetValue<long>())).FirstOrDefault());
}

/// <summary>The result of a deletion.</summary>
/// <param name="Id">Node id of what is gone.</param>
public sealed record Deleted(string Id);
