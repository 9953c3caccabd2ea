using System.Net;
using System.Net.Sockets;

namespace AceGraph.Tests.Changes;

/// <summary>
/// Stands before a server and cuts each connection once it has passed so many bytes of the server's: amid the handshake, a frame or an event,
/// and every other time so that what is on its way is lost too.
/// </summary>
public sealed class CuttingProxy : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Uri _server;
    private readonly Func<int> _most;
    private readonly Task _accepting;

    /// <summary>Starts it.</summary>
    /// <param name="server">Whom it stands before.</param>
    /// <param name="most">How many bytes the next connection lives for.</param>
    public CuttingProxy(Uri server, Func<int> most)
    {
        (_server, _most) = (server, most);
        _listener.Start();
        _accepting = AcceptAsync();
    }

    /// <summary>Where it is.</summary>
    public Uri Address => new($"http://{_listener.LocalEndpoint}");

    /// <summary>Takes no more connections.</summary>
    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        await _accepting.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task AcceptAsync()
    {
        for (var i = 0; ; i++)
            _ = PassAsync(await _listener.AcceptTcpClientAsync(), _most(), isLost: i % 2 == 1);
    }

    private async Task PassAsync(TcpClient client, int most, bool isLost)
    {
        using var server = new TcpClient();
        using (client)
        {
            try
            {
                await server.ConnectAsync(_server.Host, _server.Port);
                _ = client.GetStream().CopyToAsync(server.GetStream()).ContinueWith(_ => server.Close(), TaskScheduler.Default);
                await CopyAsync(server.GetStream(), client.GetStream(), most);
                client.LingerState = new LingerOption(isLost, 0);
            }
            catch (Exception e) when (e is IOException or SocketException or ObjectDisposedException or InvalidOperationException)
            {
                // One side has left.
            }
        }
    }

    private static async Task CopyAsync(NetworkStream from, NetworkStream to, int most)
    {
        var buffer = new byte[1024];
        while (most > 0 && await from.ReadAsync(buffer.AsMemory(0, Math.Min(most, buffer.Length))) is > 0 and var got)
        {
            await to.WriteAsync(buffer.AsMemory(0, got));
            most -= got;
        }
    }
}
