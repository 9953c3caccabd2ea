using Microsoft.Extensions.Logging;

namespace AceGraph.Tests.Api;

/// <summary>Keeps warnings and errors as lines of text.</summary>
internal sealed class LineLogger(List<string> lines) : ILoggerProvider, ILogger
{
    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

    public void Log<TState>(LogLevel level, EventId id, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (!IsEnabled(level))
            return;
        lock (lines)
            lines.Add($"{level}: {formatter(state, exception)} {exception?.Message}");
    }

    public void Dispose()
    {
    }
}
