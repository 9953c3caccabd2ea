using System.Net;
using AceGraph.Webhooks;

namespace AceGraph.Tests.Webhooks;

public sealed class TargetConnectionTests
{
    [Theory]
    [InlineData("127.0.0.1 8.8.8.8", "8.8.8.8")]
    [InlineData("2606:4700:4700::1111 fd00::1 ::ffff:10.0.0.1 1.1.1.1", "2606:4700:4700::1111 1.1.1.1")]
    public void PrivateAddressBesideAPublicOne_IsPassedOver(string found, string allowed) =>
        Assert.Equal(Addresses(allowed), TargetConnection.Allowed(Addresses(found), allowPrivate: false));

    [Theory]
    [InlineData("10.0.0.1 fe80::1")]
    [InlineData("")]
    public void NoPublicAddress_IsRefused(string found) =>
        Assert.Throws<TargetRefusedException>(() => TargetConnection.Allowed(Addresses(found), allowPrivate: false));

    [Fact]
    public void PrivateTargetsWhereTheyAreAllowed_AreReached() =>
        Assert.Equal(Addresses("10.0.0.1 8.8.8.8"), TargetConnection.Allowed(Addresses("10.0.0.1 8.8.8.8"), allowPrivate: true));

    private static IPAddress[] Addresses(string text) => [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(IPAddress.Parse)];
}
