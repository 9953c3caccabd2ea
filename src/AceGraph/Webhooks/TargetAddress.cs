using System.Net;
using System.Net.Sockets;

namespace AceGraph.Webhooks;

/// <summary>Which IP addresses a webhook may lead to: those of the public internet (IANA's special-purpose registries), in whatever form they come.</summary>
internal static class TargetAddress
{
    private const int Nat64Prefix = 12;

    private static readonly IPNetwork PublicV6 = IPNetwork.Parse("2000::/3");
    private static readonly IPNetwork Nat64 = IPNetwork.Parse("64:ff9b::/96");
    private static readonly IPNetwork SixToFour = IPNetwork.Parse("2002::/16");

    private static readonly IPNetwork[] NotPublic =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
            "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            "2001::/23", "2001:db8::/32", "3fff::/20",
        }.Select(IPNetwork.Parse),
    ];

    /// <summary>
    /// False for loopback, private, link-local, shared, multicast, broadcast, documentation and reserved addresses, and for IPv6 forms that
    /// carry such an IPv4 address (mapped, NAT64, 6to4); Teredo never is.
    /// </summary>
    public static bool IsPublic(IPAddress address)
    {
        if (Embedded(address) is { } inner)
        {
            return IsPublic(inner);
        }

        return (address.AddressFamily == AddressFamily.InterNetwork || PublicV6.Contains(address)) && !NotPublic.Any(network => network.Contains(address));
    }

    private static IPAddress? Embedded(IPAddress address) => address switch
    {
        { AddressFamily: not AddressFamily.InterNetworkV6 } => null,
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4(),
        _ when Nat64.Contains(address) => new(address.GetAddressBytes().AsSpan(Nat64Prefix)),
        _ when SixToFour.Contains(address) => new(address.GetAddressBytes().AsSpan(2, 4)),
        _ => null,
    };
}
