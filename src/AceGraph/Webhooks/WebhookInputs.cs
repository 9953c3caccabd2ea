using System.Collections;
using AceGraph.Changes;

namespace AceGraph.Webhooks;

internal static class WebhookInputs
{
    /// <summary>Each type once, in the order of the enum; null where the field was not sent.</summary>
    public static List<ChangeType>? Types(IDictionary<string, object?> input) =>
        input.TryGetValue("types", out var types) && types is IEnumerable list ? [.. list.Cast<ChangeType>().Distinct().Order()] : null;
}
