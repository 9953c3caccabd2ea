using System.Net.Sockets;
using System.Text;

namespace AceGraph.Tests.Harness;

/// <summary>Sends bytes that an HTTP client would not: the same header twice, headers of a megabyte.</summary>
public static class RawRequest
{
    /// <summary>Sends and reads until the server closes.</summary>
    public static async Task<string> SendAsync(string url, string request)
    {
        var address = new Uri(url);
        using var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port);
        var stream = client.GetStream();
        var answer = new StringBuilder();
        var buffer = new byte[4096];
        var sending = SendAsync(stream, Encoding.ASCII.GetBytes(request));
        try
        {
            int got;
            while ((got = await stream.ReadAsync(buffer)) > 0)
                answer.Append(Encoding.UTF8.GetString(buffer, 0, got));
        }
        catch (IOException) when (answer.Length > 0)
        {
            // The server has answered and left while the rest was still being sent.
        }

        await sending;
        return answer.ToString();
    }

    private static async Task SendAsync(NetworkStream stream, byte[] bytes)
    {
        try
        {
            await stream.WriteAsync(bytes);
        }
        catch (IOException)
        {
            // The server need not read all of a request that it refuses.
        }
    }
}
