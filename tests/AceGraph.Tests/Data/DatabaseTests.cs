using System.Net;
using AceGraph.Commands;
using AceGraph.Data;
using AceGraph.Tests.Commands.Demo;
using AceGraph.Tests.Harness;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AceGraph.Tests.Data;

public sealed class DatabaseTests
{
    [Fact]
    public async Task EverySession_WritesDurablyAndKeepsForeignKeys()
    {
        await using var demo = await DemoDatabase.EmptyAsync();
        await using var writer = await demo.Database.OpenWriterAsync(CancellationToken.None);
        foreach (var reader in (ISqlReader[])[demo.Database, writer])
        {
            Assert.Equal("wal", await reader.ScalarAsync<string>(new Sql($"PRAGMA journal_mode"), CancellationToken.None));
            Assert.Equal(2, await reader.ScalarAsync<long>(new Sql($"PRAGMA synchronous"), CancellationToken.None));
            Assert.Equal(1, await reader.ScalarAsync<long>(new Sql($"PRAGMA foreign_keys"), CancellationToken.None));
            Assert.Equal(5000, await reader.ScalarAsync<long>(new Sql($"PRAGMA busy_timeout"), CancellationToken.None));
        }
    }

    [Fact]
    public async Task ReadingSession_RefusesToWrite()
    {
        await using var demo = await DemoDatabase.EmptyAsync();
        var refused = await Assert.ThrowsAsync<SqliteException>(() =>
            demo.Database.ScalarAsync<long>(new Sql($"DELETE FROM partners"), CancellationToken.None));
        Assert.Equal(8, refused.SqliteErrorCode);
    }

    [Fact]
    public async Task NewerDatabase_IsRefusedByName()
    {
        await using var demo = await DemoDatabase.EmptyAsync();
        await using (var writer = await demo.Database.OpenWriterAsync(CancellationToken.None))
        {
            await writer.ScalarAsync<long>(
                new Sql($"INSERT INTO \"__EFMigrationsHistory\" VALUES ('29990101000000_Future', '99.0.0')"), CancellationToken.None);
        }

        var refused = await Assert.ThrowsAsync<Refusal>(() => DatabaseAccess.MigrateAsync(demo.Database, CancellationToken.None));
        Assert.Contains("29990101000000_Future", refused.Message);
    }

    [Fact]
    public async Task LockOfAKilledMigration_IsCleared()
    {
        await using var demo = await DemoDatabase.EmptyAsync();
        await using (var writer = await demo.Database.OpenWriterAsync(CancellationToken.None))
        {
            await writer.ScalarAsync<long>(
                new Sql($"INSERT INTO \"__EFMigrationsLock\" VALUES (1, '2026-01-01')"), CancellationToken.None);
        }

        Assert.Empty(await DatabaseMigration.RunAsync(demo.Database, CancellationToken.None));
        Assert.Equal(0, await demo.Database.ScalarAsync<long>(new Sql($"SELECT count(*) FROM \"__EFMigrationsLock\""), CancellationToken.None));
    }

    [Fact]
    public async Task Migrations_LeadToTheModel()
    {
        await using var demo = await DemoDatabase.EmptyAsync();
        Assert.False((await demo.ContextAsync()).Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task FileThatIsGone_IsMissedAndNotMadeAnew()
    {
        await using var server = await AceGraphServer.StartAsync(Cast.AddAsync);
        var file = Path.Combine(server.Folder, "acegraph.db");
        await server.QueryAsync(Cast.Lead, "{ viewer { user { id } } }");
        Assert.Equal(HttpStatusCode.OK, await ReadyAsync(server));
        File.Move(file, file + ".away");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await ReadyAsync(server));
        Assert.False(File.Exists(file));
        File.Move(file + ".away", file);
        Assert.Equal(HttpStatusCode.OK, await ReadyAsync(server));
    }

    [Fact]
    public async Task FileLockedByAnotherProcess_IsNotReadyUntilReleased()
    {
        await using var server = await AceGraphServer.StartAsync(Cast.AddAsync);
        await server.Services.GetRequiredService<WriteLane>().DisposeAsync();
        await server.Services.GetRequiredService<Database>().DisposeAsync();
        await using (var other = await OpenAsync(server, "PRAGMA locking_mode = EXCLUSIVE", "BEGIN EXCLUSIVE"))
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, await ReadyAsync(server));
        }

        Assert.Equal(HttpStatusCode.OK, await ReadyAsync(server));
    }

    [Fact]
    public async Task WriteWhileLocked_IsUnavailableAndLeavesNothing()
    {
        await using var server = await AceGraphServer.StartAsync(Cast.AddAsync);
        await server.WriteAsync(db => AcceptAsync(db));
        var token = await server.TokenAsync(Cast.Lead);
        const string Create = """
            mutation { createOpportunity(input: {opportunity: {title: "A deal", customer: {companyName: "Contoso"}}}) { opportunity { id } errors { message } } }
            """;
        await using (var other = await OpenAsync(server, "BEGIN IMMEDIATE"))
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = System.Net.Http.Json.JsonContent.Create(new { query = Create }) };
            request.Headers.Authorization = new("Bearer", token);
            using var response = await server.Client.SendAsync(request);
            var text = await response.Content.ReadAsStringAsync();
            Assert.Contains("\"UNAVAILABLE\"", text);
            Assert.DoesNotContain("SQLite", text);
            var counts = await server.QueryAsync(token, "{ opportunities { totalCount } }");
            Assert.Equal(0, counts.Data.GetProperty("opportunities").GetProperty("totalCount").GetInt32());
        }

        var after = await server.QueryAsync(token, Create);
        Assert.Empty(after.Codes);
        foreach (var (table, rows) in (IEnumerable<(string, int)>)[("opportunities", 1), ("changes", 1)])
        {
            Assert.Equal(rows, await server.Services.GetRequiredService<Database>().ScalarAsync<long>(
                new Sql($"SELECT count(*) FROM {new SqlName(table)}"), CancellationToken.None));
        }
    }

    [Fact]
    public async Task ReadThatFailsWhole_TellsWhenToComeBack()
    {
        await using var server = await AceGraphServer.StartAsync(Cast.AddAsync);
        var token = await server.TokenAsync(Cast.Lead);
        await server.Services.GetRequiredService<WriteLane>().DisposeAsync();
        await server.Services.GetRequiredService<Database>().DisposeAsync();
        var file = Path.Combine(server.Folder, "acegraph.db");
        File.Move(file, file + ".away");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = System.Net.Http.Json.JsonContent.Create(new { query = "{ opportunities { totalCount } }" }),
        };
        request.Headers.Authorization = new("Bearer", token);
        using var response = await server.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(1), response.Headers.RetryAfter?.Delta);
        Assert.Contains("\"UNAVAILABLE\"", await response.Content.ReadAsStringAsync());
    }

    private static async Task AcceptAsync(AceGraphContext db) =>
        (await db.Partners.FindAsync(1L))!.TermsAcceptedAt = AceGraphServer.Start.AddDays(-1);

    /// <summary>The answer is kept for a second.</summary>
    private static async Task<HttpStatusCode> ReadyAsync(AceGraphServer server)
    {
        server.Time.Advance(TimeSpan.FromSeconds(2));
        using var response = await server.Client.GetAsync(new Uri("/health/ready", UriKind.Relative));
        return response.StatusCode;
    }

    private static async Task<SqliteConnection> OpenAsync(AceGraphServer server, params string[] commands)
    {
        var connection = new SqliteConnection($"Data Source={Path.Combine(server.Folder, "acegraph.db")};Pooling=False");
        await connection.OpenAsync();
        foreach (var text in commands)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = text;
            await command.ExecuteNonQueryAsync();
        }

        return connection;
    }
}
