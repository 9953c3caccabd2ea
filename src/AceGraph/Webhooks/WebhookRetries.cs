namespace AceGraph.Webhooks;

/// <summary>When a delivery is sent again, and when it or its webhook is given up.</summary>
internal static class WebhookRetries
{
    /// <summary>How long after its making a delivery is sent again.</summary>
    public static readonly TimeSpan KeptUp = TimeSpan.FromHours(24);

    /// <summary>How long a webhook may fail without one success.</summary>
    public static readonly TimeSpan Circuit = TimeSpan.FromHours(24);

    private static readonly TimeSpan First = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    /// <summary>
    /// After a failed attempt: 10 seconds doubling to an hour, of which chance takes up to a fifth, so that receivers are not met by all at
    /// once. The last attempt is at the end of the 24 hours.
    /// </summary>
    /// <param name="delivery">With the attempt counted.</param>
    /// <param name="now">When it failed.</param>
    /// <param name="chance">0 to 1.</param>
    /// <returns>Null: given up.</returns>
    public static DateTimeOffset? Next(WebhookDelivery delivery, DateTimeOffset now, double chance)
    {
        var end = delivery.CreatedAt + KeptUp;
        if (now >= end)
        {
            return null;
        }

        const int enough = 10;
        var pause = First * Math.Pow(2, Math.Min(delivery.Attempt - 1, enough));
        var next = now + ((pause < Longest ? pause : Longest) * (1 - (chance / 5)));
        return next < end ? next : end;
    }

    /// <summary>Whether a webhook that fails now is stopped.</summary>
    public static bool IsBroken(Webhook webhook, DateTimeOffset now) => webhook.FailingSince is { } since && now - since >= Circuit;
}
