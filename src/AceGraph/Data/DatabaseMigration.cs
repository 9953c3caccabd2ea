using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace AceGraph.Data;

/// <summary>Brings a database to the model of this server, and refuses one that a newer server has written.</summary>
public static class DatabaseMigration
{
    /// <returns>The migrations that were applied now.</returns>
    /// <exception cref="NewerDatabaseException">The database knows migrations that this server does not.</exception>
    public static async Task<IReadOnlyList<string>> RunAsync(Database database, CancellationToken cancellation)
    {
        await using var session = await database.CreateAsync(cancellation);
        await ClearStaleLockAsync((SqliteConnection)session.Connection, cancellation);
        var options = new DbContextOptionsBuilder<AceGraphContext>().UseSqlite(session.Connection).Options;
        await using var context = new AceGraphContext(options);
        var unknown = (await context.Database.GetAppliedMigrationsAsync(cancellation)).Except(context.Database.GetMigrations()).ToList();
        if (unknown.Count > 0)
        {
            throw new NewerDatabaseException(unknown[^1]);
        }

        var pending = (await context.Database.GetPendingMigrationsAsync(cancellation)).ToList();
        if (pending.Count > 0)
        {
            await context.Database.MigrateAsync(cancellation);
        }

        return pending;
    }

    /// <summary>A migration that was killed leaves its lock row behind, and the next one would wait for ever (dotnet/efcore 38958).</summary>
    private static async Task ClearStaleLockAsync(SqliteConnection connection, CancellationToken cancellation)
    {
        var exists = await SqlitePragmas.ScalarAsync(
            connection, "SELECT count(*) FROM sqlite_master WHERE name = '__EFMigrationsLock'", cancellation);
        if (exists == "1")
        {
            await SqlitePragmas.ScalarAsync(connection, "DELETE FROM \"__EFMigrationsLock\"", cancellation);
        }
    }
}

public sealed class NewerDatabaseException(string migration)
    : InvalidOperationException($"The database was written by a newer AceGraph (migration {migration}): start that version, or restore an older backup.");
