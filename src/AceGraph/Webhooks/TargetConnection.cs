using System.Net;
using System.Net.Sockets;

namespace AceGraph.Webhooks;

/// <summary>Connections to receivers. Judged is the address that is connected to, so a name that leads elsewhere by then does not help.</summary>
internal static class TargetConnection
{
    private const int KiB = 1024;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Never through a proxy, never after a redirect, and with little room for what comes back.</summary>
    public static SocketsHttpHandler Handler(WebhookOptions options) => new()
    {
        AllowAutoRedirect = false,
        UseProxy = false,
        UseCookies = false,
        ConnectTimeout = Patience,
        PooledConnectionLifetime = TimeSpan.FromMinutes(2),
        MaxResponseHeadersLength = 16,
        MaxResponseDrainSize = 16 * KiB,
        ConnectCallback = (context, cancellation) => ConnectAsync(context.DnsEndPoint, options.AllowPrivateTargets, cancellation),
    };

    /// <summary>Of what a name leads to; one private address beside a public one is passed over.</summary>
    /// <exception cref="TargetRefusedException">None is allowed.</exception>
    public static IPAddress[] Allowed(IPAddress[] addresses, bool allowPrivate)
    {
        var allowed = allowPrivate ? addresses : [.. addresses.Where(TargetAddress.IsPublic)];
        return allowed.Length > 0 ? allowed : throw new TargetRefusedException();
    }

    private static async ValueTask<Stream> ConnectAsync(DnsEndPoint target, bool allowPrivate, CancellationToken cancellation)
    {
        var addresses = await Dns.GetHostAddressesAsync(target.Host, cancellation);
        var allowed = Allowed(addresses, allowPrivate);

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, target.Port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}

/// <summary>The host leads to addresses alone that are not of the public internet. Which they are is not told: the caller need not know them.</summary>
internal sealed class TargetRefusedException() : IOException("The host leads to an address that is not one of the public internet.");
