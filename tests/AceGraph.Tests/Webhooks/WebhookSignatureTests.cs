using AceGraph.Webhooks;

namespace AceGraph.Tests.Webhooks;

public sealed class WebhookSignatureTests
{
    private static readonly DateTimeOffset Now = DateTimeOffset.FromUnixTimeSeconds(1700000000);

    /// <summary>By <c>printf '1700000000.{"id":"C1"}' | openssl dgst -sha256 -hmac whsec_test</c>.</summary>
    [Fact]
    public void Signature_IsTheHmacOfTimeAndBody() => Assert.Equal(
        "t=1700000000,v1=2c9011f0491ac23f34d2720203c75741ed592633d9fd35cc78f507e743d2b66e",
        WebhookSignature.Of("whsec_test", Now, "{\"id\":\"C1\"}"u8));

    [Theory]
    [InlineData("whsec_test", "{\"id\":\"C1\"}", 0, true)]
    [InlineData("whsec_test", "{\"id\":\"C1\"}", 299, true)]
    [InlineData("whsec_test", "{\"id\":\"C1\"}", 301, false)]
    [InlineData("whsec_test", "{\"id\":\"C1\"}", -301, false)]
    [InlineData("whsec_test", "{\"id\":\"C2\"}", 0, false)]
    [InlineData("whsec_other", "{\"id\":\"C1\"}", 0, false)]
    public void Receiver_TakesItsOwnFreshRequestsAlone(string secret, string body, int age, bool taken)
    {
        var headers = new Dictionary<string, string> { [WebhookSignature.Header] = WebhookSignature.Of("whsec_test", Now, "{\"id\":\"C1\"}"u8) };
        Assert.Equal(taken, new ReceivedRequest("/", headers, body).IsSignedBy(secret, Now.AddSeconds(age)));
    }
}
