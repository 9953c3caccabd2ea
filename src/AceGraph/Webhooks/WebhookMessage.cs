namespace AceGraph.Webhooks;

/// <summary>One delivery as it goes over the wire.</summary>
/// <param name="DeliveryId">Node id of the delivery: another with each redelivery.</param>
/// <param name="Key">What makes it the same to the receiver: the change's id, of a test the delivery's.</param>
/// <param name="Type">The change's type, or TEST.</param>
/// <param name="Body">JSON.</param>
internal sealed record WebhookMessage(string DeliveryId, string Key, string Type, byte[] Body);

/// <summary>What became of one attempt.</summary>
/// <param name="HttpStatus">Null where no answer came.</param>
/// <param name="Error">Null where it arrived.</param>
internal sealed record WebhookReceipt(int? HttpStatus, string? Error)
{
    /// <summary>The receiver wants nothing more (410).</summary>
    public bool IsGone => HttpStatus == StatusCodes.Status410Gone;
}
