using System.Text.Json.Nodes;

namespace AceGraph.Benchmarks;

/// <summary>One run: fills the data, starts the servers, lets them answer by turns, prints the table.</summary>
public static class LoadBenchmark
{
    public static async Task RunAsync(LoadOptions options, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("acegraph-benchmark-").FullName;
        var contestants = new List<Contestant>();
        try
        {
            await output.WriteLineAsync($"Filling a database with {options.Opportunities} opportunities.");
            contestants.AddRange(await StartAsync(options, folder));
            await CheckAnswersAsync(contestants);
            ILoad load = Wrk.IsInstalled() ? new Wrk(folder) : new HttpLoad();
            foreach (var question in Question.All)
            {
                await output.WriteLineAsync($"{question.Name}: {options.Rounds} turns of {options.Seconds} s each, by {load.Name}.");
                await MeasureAsync(load, question, contestants, options);
            }

            await output.WriteLineAsync(Report.Of(contestants, load.Name, options));
        }
        finally
        {
            foreach (var contestant in contestants)
                await contestant.Server.DisposeAsync();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<List<Contestant>> StartAsync(LoadOptions options, string folder)
    {
        var server = Path.Combine(AppContext.BaseDirectory, "acegraph.dll");
        var own = await Installation.FillAsync(Path.Combine(folder, "acegraph"), server, options.Opportunities);
        var plain = own.Copy(Path.Combine(folder, "plain"));
        var baseline = options.Baseline is null ? null : own.Copy(Path.Combine(folder, "baseline"));
        var started = new List<Contestant> { await AceGraphAsync("AceGraph", server, own) };
        if (baseline is not null)
            started.Add(await AceGraphAsync("baseline", options.Baseline!, baseline));
        started.Add(await PlainAsync(own, plain));
        return started;
    }

    private static async Task<Contestant> AceGraphAsync(string name, string server, Installation data)
    {
        string[] command = [server, "serve", "--data", data.Folder, "--urls", "http://127.0.0.1:0"];
        var (started, milliseconds) = await ColdStart.MeasureAsync(
            () => Server.StartAsync(name, new GraphQLDialect(), data.Token, command), data.Ids(1)[0]);
        return new Contestant(started, data, milliseconds);
    }

    private static async Task<Contestant> PlainAsync(Installation reads, Installation writes)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "AceGraph.Benchmarks.dll");
        string[] command =
            [program, "plain", "--reads", reads.Database, "--writes", writes.Database, "--partner", FormattableString.Invariant($"{reads.PartnerId()}")];
        var (started, milliseconds) = await ColdStart.MeasureAsync(
            () => Server.StartAsync("plain", new PlainDialect(), null, command), reads.Ids(1)[0]);
        return new Contestant(started, writes, milliseconds);
    }

    /// <summary>Servers that answer differently cannot be compared.</summary>
    private static async Task CheckAnswersAsync(IReadOnlyList<Contestant> contestants)
    {
        foreach (var question in Question.All)
        {
            var answers = new List<string>();
            foreach (var contestant in contestants)
                answers.Add(await contestant.Server.ReadAsync(question.Requests(contestant)[0]));
            var other = answers.FindIndex(a => !JsonNode.DeepEquals(JsonNode.Parse(a), JsonNode.Parse(answers[0])));
            if (other >= 0)
                throw new InvalidOperationException($"{question.Name}: AceGraph and {contestants[other].Server.Name} differ:\n{answers[0]}\n{answers[other]}");
        }
    }

    private static async Task MeasureAsync(ILoad load, Question question, IReadOnlyList<Contestant> contestants, LoadOptions options)
    {
        foreach (var contestant in contestants)
        {
            contestant.Turns[question.Name] = [];
            await TurnAsync(load, question, contestant, options.WarmUpSeconds, options.Connections);
        }

        for (var round = 0; round < options.Rounds; round++)
        {
            foreach (var contestant in contestants)
                contestant.Turns[question.Name].Add(await TurnAsync(load, question, contestant, options.Seconds, options.Connections));
        }
    }

    private static async Task<Turn> TurnAsync(ILoad load, Question question, Contestant contestant, int seconds, int connections)
    {
        var before = question.Writes ? contestant.Writes.Changes() : 0;
        var used = contestant.Server.Used;
        var rate = await load.RunAsync(contestant.Server, question.Requests(contestant), seconds, connections);
        // A refused change is an answer too, and a quick one.
        if (question.Writes && contestant.Writes.Changes() - before < 0.95 * rate * seconds)
            throw new InvalidOperationException($"{contestant.Server.Name} did not write all that it was asked to.");
        return new Turn(rate, (contestant.Server.Used - used).TotalMicroseconds / (rate * seconds));
    }
}
