using AceGraph.Api.Streams;
using Microsoft.AspNetCore.Http;

namespace AceGraph.Tests.Api.Streams;

public sealed class RequestSiteTests
{
    private const string LongLabel = "ääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääää";

    [Theory]
    [InlineData("https://bücher.example/", "https://xn--bcher-kva.example", true)]
    [InlineData("https://xn--bcher-kva.example/", "https://xn--bcher-kva.example", true)]
    [InlineData("https://bücher.example/", "https://xn--bcher-kva.example:8443", false)]
    [InlineData("https://bücher.example/", "https://other.example", false)]
    [InlineData("https://bücher.example/", $"https://{LongLabel}.example", false)]
    [InlineData("https://bücher.example/", "https://a..b", false)]
    public void Origin_IsComparedByTheNameThatIsLookedUp(string address, string origin, bool isOwn)
    {
        var request = new DefaultHttpContext().Request;
        (request.Scheme, request.Host, request.Headers.Origin) = ("http", new HostString("127.0.0.1:5080"), origin);
        Assert.Equal(isOwn, RequestSite.IsOwn(request, new Uri(address)));
    }
}
