using System.Diagnostics.Metrics;
using AceGraph.Data;

namespace AceGraph.Tests.Harness;

/// <summary>
/// Counts and keeps the SQL commands that any server of this process reads by while it stands; for tests that run alone, see
/// <see cref="Alone"/>.
/// </summary>
public sealed class SqlLog : IObserver<KeyValuePair<string, object?>>, IDisposable
{
    /// <summary>The collection of tests that run while no other does.</summary>
    public const string Alone = "Reads by SQL, alone";

    private readonly MeterListener _meter = new();
    private readonly IDisposable _subscription;
    private int _count;

    /// <summary>Starts to listen.</summary>
    public SqlLog()
    {
        _meter.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == DatabaseMeter.Name)
                listener.EnableMeasurementEvents(instrument);
        };
        _meter.SetMeasurementEventCallback<long>((_, value, _, _) => Interlocked.Add(ref _count, (int)value));
        _meter.Start();
        _subscription = DatabaseMeter.Listener.Subscribe(this);
    }

    /// <summary>How many commands were run.</summary>
    public int Count => _count;

    /// <summary>The commands, in order.</summary>
    public List<Sql> Commands { get; } = [];

    /// <inheritdoc/>
    public void OnNext(KeyValuePair<string, object?> value)
    {
        lock (Commands)
            Commands.Add((Sql)value.Value!);
    }

    /// <inheritdoc/>
    public void OnCompleted()
    {
    }

    /// <inheritdoc/>
    public void OnError(Exception error)
    {
    }

    /// <summary>Stops listening.</summary>
    public void Dispose()
    {
        _subscription.Dispose();
        _meter.Dispose();
    }
}

/// <summary>Nothing runs beside its tests, since the counter is the process's.</summary>
[CollectionDefinition(SqlLog.Alone, DisableParallelization = true)]
public sealed class SqlLogCollection;
