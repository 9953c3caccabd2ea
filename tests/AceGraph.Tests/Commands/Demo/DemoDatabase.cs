using AceGraph.Commands.Demo;
using AceGraph.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace AceGraph.Tests.Commands.Demo;

/// <summary>A migrated SQLite database in a folder of its own, filled with demo data on a given day, and gone when disposed.</summary>
public sealed class DemoDatabase : IAsyncDisposable
{
    public static readonly DateTimeOffset Now = new(2026, 3, 18, 14, 30, 0, TimeSpan.Zero);

    private readonly string _folder = Directory.CreateTempSubdirectory("acegraph-demo").FullName;
    private readonly List<IAsyncDisposable> _open = [];

    private DemoDatabase() => Database = new Database($"Data Source={Path.Combine(_folder, "demo.db")}");

    public Database Database { get; }

    public static async Task<DemoDatabase> EmptyAsync()
    {
        var demo = new DemoDatabase();
        await DatabaseMigration.RunAsync(demo.Database, CancellationToken.None);
        return demo;
    }

    public static async Task<DemoDatabase> FilledAsync(int opportunities, int seed = 1, DateTimeOffset? now = null)
    {
        var demo = await EmptyAsync();
        await demo.FillAsync(opportunities, seed, now);
        return demo;
    }

    public Task<bool> FillAsync(int opportunities, int seed = 1, DateTimeOffset? now = null) => DemoData.FillAsync(
        Database, new FakeTimeProvider(now ?? Now), new DemoOptions(opportunities, seed), progress: null, CancellationToken.None);

    /// <summary>A context on a connection of its own, closed with the database.</summary>
    public async Task<AceGraphContext> ContextAsync()
    {
        var session = await Database.OpenWriterAsync(CancellationToken.None);
        var context = new AceGraphContext(new DbContextOptionsBuilder<AceGraphContext>().UseSqlite(session.Connection).Options);
        _open.AddRange([session, context]);
        return context;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var open in Enumerable.Reverse(_open))
        {
            await open.DisposeAsync();
        }

        await Database.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
