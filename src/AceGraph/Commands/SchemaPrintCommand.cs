using System.CommandLine;
using AceGraph.Api;
using GraphQL.Types;

namespace AceGraph.Commands;

/// <summary><c>schema print</c>: the contract as this server has it, so that it can be compared with the committed files.</summary>
internal static class SchemaPrintCommand
{
    public static Command Create()
    {
        var command = new Command("print", "Print the schema: schema/acegraph.graphql, then schema/picklists.graphql.");
        command.SetAction(async (result, _) =>
        {
            await using var services = new ServiceCollection()
                .AddSingleton<IConfiguration>(new ConfigurationManager())
                .AddLogging()
                .AddGraphQLApi<AceGraphSchema>()
                .BuildServiceProvider();
            await result.InvocationConfiguration.Output.WriteAsync(SchemaPrinter.Print(services.GetRequiredService<ISchema>()).Whole);
        });
        return command;
    }
}
