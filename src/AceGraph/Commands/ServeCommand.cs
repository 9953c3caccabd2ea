using System.CommandLine;

namespace AceGraph.Commands;

/// <summary><c>serve</c>: runs the server until it is told to stop.</summary>
internal static class ServeCommand
{
    public static Command Create(TimeProvider time)
    {
        var command = new Command("serve", "Run the server: migrate an older database, then listen. The default.");
        SetUp(command, time);
        return command;
    }

    public static void SetUp(Command command, TimeProvider time)
    {
        var urls = CommonOptions.Urls();
        var data = CommonOptions.Data();
        command.Options.Add(urls);
        command.Options.Add(data);
        command.SetAction(async (result, cancellation) =>
        {
            var options = new ServerOptions(result.GetRequiredValue(data), time) { Urls = result.GetRequiredValue(urls) };
            await RunAsync(options, result.InvocationConfiguration.Output, cancellation);
        });
    }

    private static async Task RunAsync(ServerOptions options, TextWriter output, CancellationToken cancellation)
    {
        await using var app = ServerHost.Build(options);
        await ServerHost.StartAsync(app, cancellation);
        await output.WriteLineAsync($"AceGraph listens on {string.Join(", ", app.Urls)}: GraphQL at /graphql, explorer at /explorer.");
        await app.WaitForShutdownAsync(cancellation);
    }
}
