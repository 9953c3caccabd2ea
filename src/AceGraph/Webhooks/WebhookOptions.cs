namespace AceGraph.Webhooks;

/// <summary>The section <c>Webhooks</c> of the configuration.</summary>
public sealed class WebhookOptions
{
    public const string Section = "Webhooks";

    /// <summary>Lets webhooks reach the server's own network, over http too: for development, and where the receivers stand beside the server.</summary>
    public bool AllowPrivateTargets { get; set; }
}
