using System.Collections.Concurrent;
using AceGraph.Messages;
using MimeKit;

namespace AceGraph.Tests.Messages;

/// <summary>Takes every mail and counts how often it came.</summary>
internal sealed class CountingCarrier : IMailCarrier, IMailRun
{
    /// <summary>By node id.</summary>
    public ConcurrentDictionary<string, int> Taken { get; } = [];

    public IMailRun Start() => this;

    public async Task SendAsync(string name, MimeMessage mail, CancellationToken cancellation)
    {
        Taken.AddOrUpdate(name, 1, (_, count) => count + 1);
        await Task.Yield();
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
