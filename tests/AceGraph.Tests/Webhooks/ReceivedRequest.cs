using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace AceGraph.Tests.Webhooks;

/// <summary>One request as a receiver got it.</summary>
/// <param name="Path">Of the address.</param>
/// <param name="Headers">By name, in any case.</param>
/// <param name="Body">As it came.</param>
internal sealed record ReceivedRequest(string Path, IReadOnlyDictionary<string, string> Headers, string Body)
{
    /// <summary>The body as JSON.</summary>
    public JsonElement Json => JsonDocument.Parse(Body).RootElement;

    /// <summary>Type of the change.</summary>
    public string Type => Json.GetProperty("type").GetString()!;

    /// <summary>Node id of the record.</summary>
    public string Subject => Json.GetProperty("subjectId").GetString()!;

    /// <summary>Node id of the change.</summary>
    public string Id => Json.GetProperty("id").GetString()!;

    /// <summary>As a receiver verifies it: the key, the age of at most five minutes, and a comparison that takes as long whatever differs.</summary>
    /// <param name="secret">As <c>createWebhook</c> told it.</param>
    /// <param name="now">The receiver's clock.</param>
    public bool IsSignedBy(string secret, DateTimeOffset now)
    {
        var parts = Headers["X-AceGraph-Signature"].Split(',').Select(part => part.Split('=', 2)).ToDictionary(p => p[0], p => p[1]);
        var age = now - DateTimeOffset.FromUnixTimeSeconds(long.Parse(parts["t"], CultureInfo.InvariantCulture));
        var expected = HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"{parts["t"]}.{Body}"));
        return age.Duration() <= TimeSpan.FromMinutes(5) && CryptographicOperations.FixedTimeEquals(expected, Convert.FromHexString(parts["v1"]));
    }
}
