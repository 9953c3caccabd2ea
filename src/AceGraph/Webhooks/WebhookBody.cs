using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using AceGraph.Api.Types;
using AceGraph.Changes;
using AceGraph.Data;
using AceGraph.Picklists;

namespace AceGraph.Webhooks;

/// <summary>What a receiver reads: a change as <c>Query.changes</c> tells it.</summary>
/// <param name="Id">Of the change, the same in every repetition; of a test, of its delivery.</param>
/// <param name="Cursor">The point of the log, for <c>changes(after: …)</c>; null in a test.</param>
/// <param name="Type">The change's type, or TEST.</param>
/// <param name="At">When it happened.</param>
/// <param name="SubjectId">The record.</param>
/// <param name="Version">That the record had then.</param>
/// <param name="Actor">Null: the server itself.</param>
/// <param name="Client">That the actor's token names.</param>
/// <param name="Fields">Field by field.</param>
internal sealed record WebhookBody(
    string Id, string? Cursor, string Type, object? At, string SubjectId, int? Version, WebhookActor? Actor, string? Client, IEnumerable<WebhookField> Fields)
{
    /// <summary>The type of a test.</summary>
    public const string Test = "TEST";

    private static readonly DateTimeScalar Instant = new();

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static WebhookBody OfTest(WebhookDelivery delivery) => new(
        NodeId.Format(NodeId.WebhookDelivery, delivery.Id),
        null,
        Test,
        Instant.Serialize(delivery.CreatedAt),
        NodeId.Format(NodeId.Webhook, delivery.WebhookId),
        null,
        null,
        null,
        []);

    public static WebhookBody Of(Change change, WebhookActor? actor) => new(
        NodeId.Format(NodeId.Change, change.Id),
        ChangeCursor.Of(change),
        WireNames<ChangeType>.Of(change.Type),
        Instant.Serialize(change.At),
        change.SubjectId,
        change.Version,
        actor,
        change.Client,
        change.Fields.Select(f => new WebhookField(f.Path, Node(f.OldValue), Node(f.NewValue))));

    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this, Json);

    private static JsonNode? Node(string? json) => json is null ? null : JsonNode.Parse(json);
}

/// <summary>Who did it.</summary>
internal sealed record WebhookActor(string Id, string Name);

/// <summary>One field; the values are in the form of the input.</summary>
internal sealed record WebhookField(string Path, JsonNode? OldValue, JsonNode? NewValue);
