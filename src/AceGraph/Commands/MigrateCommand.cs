using System.CommandLine;
using AceGraph.Data;

namespace AceGraph.Commands;

/// <summary><c>migrate</c>: brings the database to this server's model without serving.</summary>
internal static class MigrateCommand
{
    public static Command Create()
    {
        var data = CommonOptions.Data();
        var command = new Command("migrate", "Bring the database to the model of this server; refuse one of a newer server.") { data };
        command.SetAction(async (result, cancellation) =>
        {
            var folder = new DataFolder(result.GetRequiredValue(data));
            var settings = Settings.Load();
            folder.Create();
            await using var database = new Database(settings.ConnectionString(folder));
            var applied = await DatabaseAccess.MigrateAsync(database, cancellation);
            await result.InvocationConfiguration.Output.WriteLineAsync(
                applied.Count == 0 ? "The database is up to date." : $"Applied {string.Join(", ", applied)}.");
        });
        return command;
    }
}
