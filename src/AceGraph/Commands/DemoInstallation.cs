using System.Text.Encodings.Web;
using System.Text.Json;
using AceGraph.Auth;
using AceGraph.Commands.Demo;
using AceGraph.Data;
using AceGraph.Picklists;
using AceGraph.Users;
using Microsoft.Data.Sqlite;

namespace AceGraph.Commands;

/// <summary>What the demo has beyond a server: its data, and tokens for whoever may sign in.</summary>
public static class DemoInstallation
{
    public static readonly TimeSpan ValidFor = TimeSpan.FromDays(30);

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Migrates, fills an empty database, and writes new tokens, so that they are valid from the last start on.</summary>
    /// <param name="services">Of the server.</param>
    /// <param name="options">How much, and which.</param>
    /// <param name="progress">Told how many opportunities are in.</param>
    /// <param name="cancellation">Stops between two batches.</param>
    /// <returns>Tokens by e-mail, as tokens.json holds them.</returns>
    /// <exception cref="Refusal">The database cannot be opened or written.</exception>
    public static async Task<IReadOnlyDictionary<string, string>> PrepareAsync(
        IServiceProvider services, DemoOptions options, IProgress<int>? progress, CancellationToken cancellation)
    {
        var database = services.GetRequiredService<Database>();
        await DatabaseAccess.MigrateAsync(database, cancellation);
        try
        {
            await DemoData.FillAsync(database, services.GetRequiredService<TimeProvider>(), options, progress, cancellation);
        }
        catch (SqliteException e)
        {
            throw new Refusal($"The demo data cannot be written ({e.Message}): make room, or take another folder with --data.", e);
        }

        var tokens = await IssueAsync(database, services.GetRequiredService<BuiltInIssuer>(), cancellation);
        var text = JsonSerializer.Serialize(tokens, Readable) + "\n";
        DataFolder.WriteSecret(services.GetRequiredService<DataFolder>().TokensFile, text, replace: true);
        return tokens;
    }

    private static async Task<SortedDictionary<string, string>> IssueAsync(
        Database database, BuiltInIssuer issuer, CancellationToken cancellation)
    {
        var active = WireNames<UserStatus>.Of(UserStatus.Active);
        var users = await database.ListAsync(
            new Sql($"SELECT id, email, partner_id FROM users WHERE status = {active}"),
            row => new User { Id = row.GetInt64(0), Email = row.GetString(1), PartnerId = row.IsDBNull(2) ? null : row.GetInt64(2) },
            cancellation);
        return new(users.ToDictionary(u => u.Email, u => issuer.Issue(TokenRequest.For(u, ValidFor))), StringComparer.Ordinal);
    }
}
