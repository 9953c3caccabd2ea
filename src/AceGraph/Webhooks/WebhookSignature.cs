using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace AceGraph.Webhooks;

/// <summary>The header by which a receiver knows that a request is the server's, and of when.</summary>
internal static class WebhookSignature
{
    public const string Header = "X-AceGraph-Signature";

    /// <summary><c>t=SECONDS,v1=HEX</c>: HMAC-SHA256 with the secret's text as key over the seconds, a dot and the body.</summary>
    public static string Of(string secret, DateTimeOffset now, ReadOnlySpan<byte> body)
    {
        var seconds = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        byte[] signed = [.. Encoding.ASCII.GetBytes(seconds + "."), .. body];
        return $"t={seconds},v1={Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), signed))}";
    }
}
