using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace AceGraph.Tests.Webhooks;

/// <summary>Keeps whatever is logged, with its exceptions.</summary>
internal sealed class EveryLine(ConcurrentQueue<string> lines) : ILoggerProvider, ILogger
{
    /// <summary>Itself.</summary>
    public ILogger CreateLogger(string categoryName) => this;

    /// <summary>None.</summary>
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    /// <summary>Always.</summary>
    public bool IsEnabled(LogLevel logLevel) => true;

    /// <summary>Keeps it.</summary>
    public void Log<TState>(LogLevel level, EventId id, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        lines.Enqueue($"{level}: {formatter(state, exception)} {exception}");

    /// <summary>Nothing to do.</summary>
    public void Dispose()
    {
    }
}
