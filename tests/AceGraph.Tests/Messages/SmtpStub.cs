using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using MimeKit;

namespace AceGraph.Tests.Messages;

/// <summary>A mail server on a free port of 127.0.0.1 that keeps what it takes, and refuses the recipients that a test names.</summary>
internal sealed class SmtpStub : IAsyncDisposable
{
    private readonly TcpListener _listener;
    private readonly CancellationTokenSource _end = new();
    private readonly Task _running;

    public SmtpStub(int port = 0)
    {
        _listener = new(IPAddress.Loopback, port);
        _listener.Start();
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
        _running = RunAsync();
    }

    /// <summary>Where it listens.</summary>
    public int Port { get; }

    /// <summary>What it took, in order.</summary>
    public ConcurrentQueue<MimeMessage> Taken { get; } = [];

    /// <summary>Replies by the command, the recipient or, for what comes after DATA, <c>BODY</c>; everything else is taken.</summary>
    public ConcurrentDictionary<string, string> Replies { get; } = [];

    /// <summary>Hangs up on whoever is connected, and listens no more.</summary>
    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        _listener.Stop();
        await _running;
        _end.Dispose();
    }

    private async Task RunAsync()
    {
        var talks = new List<Task>();
        try
        {
            while (true)
                talks.Add(TalkAsync(await _listener.AcceptTcpClientAsync(_end.Token)));
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(talks);
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                await using var stream = client.GetStream();
                using var reader = new StreamReader(stream, Encoding.UTF8);
                await AnswerAsync(stream, "220 ready");
                while (await reader.ReadLineAsync(_end.Token) is { } line && await ObeyAsync(reader, stream, line))
                {
                }
            }
            catch (Exception e) when (e is OperationCanceledException or IOException)
            {
                // The test is over, or the client has left.
            }
        }
    }

    private async Task<bool> ObeyAsync(StreamReader reader, NetworkStream stream, string line)
    {
        var word = line.Split(' ')[0].ToUpperInvariant();
        if (word == "QUIT")
        {
            await AnswerAsync(stream, "221 bye");
            return false;
        }

        if (word != "DATA")
        {
            var scripted = Replies.FirstOrDefault(r => r.Key == word || line.Contains($"<{r.Key}>")).Value;
            await AnswerAsync(stream, scripted ?? "250 ok");
            return true;
        }

        await AnswerAsync(stream, "354 go on");
        var mail = await ReadAsync(reader);
        var refusal = Replies.GetValueOrDefault("BODY");
        if (refusal is null)
            Taken.Enqueue(mail);
        await AnswerAsync(stream, refusal ?? "250 taken");
        return true;
    }

    private async Task<MimeMessage> ReadAsync(StreamReader reader)
    {
        var text = new StringBuilder();
        while (await reader.ReadLineAsync(_end.Token) is { } line && line != ".")
            text.Append(line.StartsWith('.') ? line[1..] : line).Append("\r\n");
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(text.ToString()));
        return await MimeMessage.LoadAsync(bytes, _end.Token);
    }

    private Task AnswerAsync(NetworkStream stream, string reply) => stream.WriteAsync(Encoding.ASCII.GetBytes(reply + "\r\n"), _end.Token).AsTask();
}
