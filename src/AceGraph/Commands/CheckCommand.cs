using System.CommandLine;
using System.Globalization;
using AceGraph.Changes;
using AceGraph.Data;

namespace AceGraph.Commands;

/// <summary><c>check</c>: whether the database is whole, and its change log what was written.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var data = CommonOptions.Data();
        var expect = new Option<string?>("--expect") { Description = "A hash that an earlier check told: the log must still have it.", HelpName = "HASH" };
        var command = new Command("check", "Verify the database, and the change log's chain. Works beside a running server.") { data, expect };
        command.SetAction(async (result, cancellation) =>
        {
            var folder = new DataFolder(result.GetRequiredValue(data));
            await using var database = new Database(Settings.Load().ConnectionString(folder));
            var end = await RunAsync(database, result.GetValue(expect)?.ToLowerInvariant(), cancellation);
            await result.InvocationConfiguration.Output.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"The database is whole, and so is its log of {end.Position:N0} changes. Hash of the last: {Convert.ToHexStringLower(end.Hash)}"));
        });
        return command;
    }

    private static async Task<ChangeChain> RunAsync(Database database, string? expected, CancellationToken cancellation)
    {
        try
        {
            await using var moment = await database.OpenMomentAsync(cancellation);
            if (await database.FindDamageAsync(cancellation) is { } damage)
            {
                throw new Refusal($"The database is damaged ({damage}): restore a backup.");
            }

            var (end, fault) = await new LogCheck(moment).RunAsync(expected, cancellation);
            fault ??= await database.FindLostTriggerAsync(cancellation) is { } trigger
                ? $"The database has no trigger {trigger} any more, which keeps the log from being changed (if an older server made it, run migrate)."
                : null;
            return fault is null ? end : throw new Refusal($"{fault} Restore a backup, and see who else writes to the database.");
        }
        catch (Microsoft.Data.Sqlite.SqliteException e)
        {
            throw new Refusal($"The database cannot be read ({e.Message}): see --data and Database:ConnectionString, and run migrate on an older one.", e);
        }
    }
}
