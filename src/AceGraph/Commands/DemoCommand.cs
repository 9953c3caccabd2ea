using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using AceGraph.Commands.Demo;
using AceGraph.Commands.Rehearsal;
using AceGraph.Data;

namespace AceGraph.Commands;

/// <summary><c>demo</c>: a server on a folder of its own with data to try it on, and tokens for everybody in it.</summary>
internal sealed class DemoCommand : Command
{
    /// <summary>Who the first query is shown for: the one who sees most of a partner.</summary>
    private const string FirstUser = "lead@northwind.example";

    private readonly Option<string> _urls = CommonOptions.Urls();
    private readonly Option<string> _data = CommonOptions.Data(DataFolder.DemoDefault);

    private readonly Option<int> _opportunities = new("--opportunities")
    {
        Description = $"How many opportunities to fill an empty folder with, 0 to {DemoOptions.MostOpportunities}.",
        HelpName = "N",
        DefaultValueFactory = _ => new DemoOptions().Opportunities,
        CustomParser = ParseOpportunities,
    };

    private readonly Option<int> _seed = new("--seed")
    {
        Description = "The same seed gives the same data.",
        HelpName = "S",
        DefaultValueFactory = _ => new DemoOptions().Seed,
    };

    private readonly Option<bool> _rehearsal = new("--rehearsal")
    {
        Description = $"Let a scripted validator ({RehearsedValidator.Email}) answer submissions after a few seconds.",
    };

    public DemoCommand(TimeProvider time)
        : base("demo", "Run a server with demo data, and write tokens for its users to tokens.json in its folder.")
    {
        foreach (var option in new Option[] { _opportunities, _seed, _rehearsal, _urls, _data })
            Options.Add(option);
        SetAction((result, cancellation) => RunAsync(result, time, cancellation));
    }

    private static int ParseOpportunities(ArgumentResult result)
    {
        if (int.TryParse(result.Tokens.Single().Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number <= DemoOptions.MostOpportunities)
            return number;
        result.AddError($"--opportunities takes a number from 0 to {DemoOptions.MostOpportunities}.");
        return 0;
    }

    private async Task RunAsync(ParseResult result, TimeProvider time, CancellationToken cancellation)
    {
        var output = result.InvocationConfiguration.Output;
        var options = new ServerOptions(result.GetRequiredValue(_data), time)
        {
            Urls = result.GetRequiredValue(_urls),
            IsDemo = true,
            IsRehearsal = result.GetValue(_rehearsal),
        };
        await using var app = ServerHost.Build(options);
        var demo = new DemoOptions(result.GetValue(_opportunities), result.GetValue(_seed));
        var tokens = await DemoInstallation.PrepareAsync(app.Services, demo, new ProgressBar(output, demo.Opportunities), cancellation);
        await ServerHost.StartAsync(app, cancellation);
        await output.WriteLineAsync(Welcome(app, app.Services.GetRequiredService<DataFolder>(), tokens, options.IsRehearsal));
        await app.WaitForShutdownAsync(cancellation);
    }

    private static string Welcome(WebApplication app, DataFolder folder, IReadOnlyDictionary<string, string> tokens, bool isRehearsal)
    {
        var url = app.Urls.First();
        var rehearsal = isRehearsal ? $"\n  Rehearsal {RehearsedValidator.Email} answers what is submitted from now on, within seconds" : "";
        return $$"""
            AceGraph's demo listens on {{string.Join(", ", app.Urls)}}.

              Explorer  {{url}}/explorer
              GraphQL   {{url}}/graphql
              Tokens    {{folder.TokensFile}}: one for each user, valid {{DemoInstallation.ValidFor.Days}} days{{rehearsal}}

            A first query, as {{FirstUser}}:

              curl {{url}}/graphql -H 'Content-Type: application/json' \
                -H 'Authorization: Bearer {{tokens.GetValueOrDefault(FirstUser)}}' \
                -d '{"query":"{ viewer { user { name } permissions } }"}'

            """;
    }
}
