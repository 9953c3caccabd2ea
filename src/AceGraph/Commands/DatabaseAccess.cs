using AceGraph.Data;
using Microsoft.Data.Sqlite;

namespace AceGraph.Commands;

/// <summary>The database as a command opens it: of this server's model, or not at all.</summary>
public static class DatabaseAccess
{
    /// <returns>The migrations that were applied.</returns>
    /// <exception cref="Refusal">The database is of a newer server, or cannot be opened.</exception>
    public static async Task<IReadOnlyList<string>> MigrateAsync(Database database, CancellationToken cancellation)
    {
        try
        {
            return await DatabaseMigration.RunAsync(database, cancellation);
        }
        catch (NewerDatabaseException e)
        {
            throw new Refusal(e.Message, e);
        }
        catch (SqliteException e)
        {
            throw new Refusal($"The database cannot be opened ({e.Message}): see Database:ConnectionString and the rights of the data folder.", e);
        }
    }
}
