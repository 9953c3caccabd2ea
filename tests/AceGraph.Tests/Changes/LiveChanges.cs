using System.Text.Json;
using AceGraph.Tests.Api.Streams;
using AceGraph.Tests.Harness;
using AceGraph.Tests.Opportunities;

namespace AceGraph.Tests.Changes;

/// <summary>Subscribers of the change log.</summary>
public static class LiveChanges
{
    private const string Document = """
        subscription($after: String, $types: [ChangeType!], $ids: [ID!]) {
          changes(after: $after, types: $types, ids: $ids) { id cursor type subjectId version fields { path newValue } }
        }
        """;

    /// <summary>The end of the log as a cursor; of what an Alliance Lead sees.</summary>
    public static async Task<string?> NowAsync(this Pipeline pipeline)
    {
        var answer = await pipeline.Server.QueryAsync(Cast.Lead, "{ changes(last: 1) { pageInfo { endCursor } } }");
        return answer.Data.GetProperty("changes").GetProperty("pageInfo").GetProperty("endCursor").GetString();
    }

    /// <summary>A socket of that user, acknowledged.</summary>
    public static async Task<Socket> ConnectAsync(this Pipeline pipeline, string who) =>
        await Socket.StartAsync(new Uri(pipeline.Server.Url), await pipeline.Server.TokenAsync(who));

    /// <summary>A socket of that user which is told the changes behind a point.</summary>
    public static async Task<Socket> FollowAsync(this Pipeline pipeline, string who, string? after, object? types = null, object? ids = null)
    {
        var socket = await pipeline.ConnectAsync(who);
        await socket.SubscribeAsync("1", Document, new { after, types, ids });
        return socket;
    }

    /// <summary>The next change.</summary>
    public static async Task<JsonElement> NextAsync(this Socket socket)
    {
        var message = await socket.ReadAsync();
        Assert.StartsWith("""{"type":"next",""", message);
        return JsonDocument.Parse(message).RootElement.GetProperty("payload").GetProperty("data").GetProperty("changes");
    }

    /// <summary>The next change as its type, record and version.</summary>
    public static async Task<string> LineAsync(this Socket socket)
    {
        var change = await socket.NextAsync();
        return $"{change.GetProperty("type")} {change.GetProperty("subjectId")} v{change.GetProperty("version")}";
    }

    /// <summary>Makes a change.</summary>
    public static async Task RenameAsync(this Pipeline pipeline, string who, string id, string title)
    {
        var answer = await pipeline.RunAsync(who, "updateOpportunity", new { id, opportunity = new { title } });
        Assert.Empty(answer.Errors);
    }
}
