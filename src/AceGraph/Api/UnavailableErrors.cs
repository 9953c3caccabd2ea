using Microsoft.Data.Sqlite;

namespace AceGraph.Api;

/// <summary>Tells failures of the database's whereabouts, which pass, from failures of the server's own code.</summary>
public static class UnavailableErrors
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int IoError = 10;
    private const int Full = 13;
    private const int CannotOpen = 14;

    /// <summary>Whether the same request may succeed once the database is free, reachable or has room again.</summary>
    public static bool IsTransient(Exception? exception) => exception switch
    {
        null => false,
        SqliteException { SqliteErrorCode: Busy or Locked or ReadOnly or IoError or Full or CannotOpen } => true,
        AggregateException several => several.InnerExceptions.Any(IsTransient),
        _ => IsTransient(exception.InnerException),
    };
}
