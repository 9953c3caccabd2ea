using System.Reflection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AceGraph.Data;

/// <summary>Brings a database to the model of this server, and refuses one that a newer server has written.</summary>
public static class DatabaseMigration
{
    /// <returns>The migrations that were applied now.</returns>
    /// <exception cref="NewerDatabaseException">The database knows migrations that this server does not.</exception>
    public static async Task<IReadOnlyList<string>> RunAsync(Database database, CancellationToken cancellation)
    {
        await using var session = await database.CreateAsync(cancellation);
        var connection = (SqliteConnection)session.Connection;
        await ClearStaleLockAsync(connection, cancellation);
        if (await IsUpToDateAsync(connection, cancellation))
        {
            await PlaceOldChangesAsync(database, session, cancellation);
            return [];
        }

        var options = new DbContextOptionsBuilder<AceGraphContext>().UseSqlite(connection).Options;
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

        await PlaceOldChangesAsync(database, session, cancellation);
        return pending;
    }

    /// <summary>A log from before changes had places has changes and not one entry, also where the server was killed after the migration.</summary>
    private static async Task PlaceOldChangesAsync(Database database, SqlSession session, CancellationToken cancellation)
    {
        var isWithoutPlaces = await session.ScalarAsync<long>(
            new Sql($"SELECT EXISTS (SELECT 1 FROM changes) AND NOT EXISTS (SELECT 1 FROM log_entries)"), cancellation);
        if (isWithoutPlaces == 1)
        {
            await Changes.ChangeLog.PlaceAllAsync(database, cancellation);
        }
    }

    /// <summary>Without EF's model, which takes longer to build than all else that a server does before it listens.</summary>
    private static async Task<bool> IsUpToDateAsync(SqliteConnection connection, CancellationToken cancellation)
    {
        var known = typeof(DatabaseMigration).Assembly.GetTypes()
            .Select(type => type.GetCustomAttribute<MigrationAttribute>()?.Id).OfType<string>().Order(StringComparer.Ordinal);
        var exists = await SqlitePragmas.ScalarAsync(
            connection, "SELECT count(*) FROM sqlite_master WHERE name = '__EFMigrationsHistory'", cancellation);
        return exists == "1" && string.Join(',', known) == await SqlitePragmas.ScalarAsync(
            connection, "SELECT group_concat(MigrationId, ',') FROM (SELECT MigrationId FROM __EFMigrationsHistory ORDER BY MigrationId)", cancellation);
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
