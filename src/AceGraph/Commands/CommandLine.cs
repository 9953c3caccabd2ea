using System.CommandLine;
using System.CommandLine.Invocation;

namespace AceGraph.Commands;

/// <summary>The commands of the executable. Exit codes: 0 done, 1 refused, 2 usage.</summary>
public static class CommandLine
{
    private const int Refused = 1;
    private const int Usage = 2;

    /// <summary>More than the server takes to finish its requests after a signal.</summary>
    private static readonly TimeSpan TerminationTimeout = TimeSpan.FromSeconds(40);

    /// <summary>Runs one command to its end.</summary>
    /// <param name="args">As the shell gave them.</param>
    /// <param name="time">The clock of everything.</param>
    /// <param name="output">Null: standard output, and standard error for <paramref name="error"/>.</param>
    /// <param name="error">Where a refusal is told, in one line.</param>
    /// <param name="cancellation">Stops a server as a signal would.</param>
    public static async Task<int> RunAsync(
        string[] args, TimeProvider time, TextWriter? output = null, TextWriter? error = null, CancellationToken cancellation = default)
    {
        var parsed = Root(time).Parse(args);
        var invocation = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TerminationTimeout };
        invocation.Output = output ?? invocation.Output;
        invocation.Error = error ?? invocation.Error;
        try
        {
            var code = await parsed.InvokeAsync(invocation, cancellation);
            return parsed.Action is ParseErrorAction ? Usage : code;
        }
        catch (Refusal refusal)
        {
            await invocation.Error.WriteLineAsync(refusal.Message.ReplaceLineEndings(" "));
            return Refused;
        }
    }

    private static RootCommand Root(TimeProvider time)
    {
        var root = new RootCommand("AceGraph, a GraphQL server for the co-sell pipeline of AWS partners. Without a command it serves.");
        ServeCommand.SetUp(root, time);
        root.Subcommands.Add(ServeCommand.Create(time));
        root.Subcommands.Add(new DemoCommand(time));
        root.Subcommands.Add(TokenCommand.Create(time));
        root.Subcommands.Add(new Command("partner", "Partner accounts.") { new PartnerCreateCommand(time) });
        root.Subcommands.Add(new Command("solution", "The catalogue of a partner.") { new SolutionImportCommand(time) });
        root.Subcommands.Add(new Command("user", "Users of a partner and of AWS.") { new UserAddCommand(time) });
        root.Subcommands.Add(new ImportCommand(time));
        root.Subcommands.Add(new Command("schema", "The contract.") { SchemaPrintCommand.Create(), new SchemaDiffCommand() });
        root.Subcommands.Add(new Command("picklists", "The closed lists of business values.") { PicklistsCheckCommand.Create() });
        root.Subcommands.Add(MigrateCommand.Create());
        root.Subcommands.Add(CheckCommand.Create());
        return root;
    }
}
