using System.CommandLine;
using AceGraph.Benchmarks;
using AceGraph.Benchmarks.Analyzers;
using AceGraph.Benchmarks.Imports;
using AceGraph.Benchmarks.Plain;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

var rounds = Number("--rounds", "Turns of each server at each question; the median counts.", 3);
var seconds = Number("--seconds", "Of one turn.", 3);
var warmUp = Number("--warm-up", "Seconds that each server is asked each question before that counts.", 5);
var connections = Number("--connections", "Kept open at once.", 32);
var opportunities = Number("--opportunities", "Rows of the demo data.", 20_000);
var baseline = new Option<string?>("--baseline") { Description = "Another build's acegraph.dll, to measure a change in the same run." };
var reads = new Option<string>("--reads") { Required = true };
var writes = new Option<string>("--writes") { Required = true };
var partner = new Option<long>("--partner") { Required = true };
var plain = new Command("plain", "Run the plain server that AceGraph is compared with.") { reads, writes, partner };
plain.Hidden = true;
plain.SetAction((result, _) =>
    PlainServer.RunAsync(new PlainOptions(result.GetRequiredValue(reads), result.GetRequiredValue(writes), result.GetValue(partner))));
var typing = new Command("typing", "Measure what the analyzer package adds to a keystroke.");
// In this process: another would build the whole solution again to run it.
typing.SetAction(_ => BenchmarkRunner.Run<TypingBenchmark>(DefaultConfig.Instance.AddJob(Job.Default
    .WithToolchain(InProcessEmitToolchain.Instance)
    .WithWarmupCount(10)
    .WithIterationCount(40)
    .WithInvocationCount(8)
    .WithUnrollFactor(1))));
var rows = Number("--rows", "Of the file.", 10_000);
var import = new Command("import", "Measure the bulk import against plain inserts of the same rows.") { rows, rounds };
import.SetAction((result, _) => ImportBenchmark.RunAsync(result.GetValue(rows), result.GetValue(rounds), Console.Out));
var root = new RootCommand("Compares AceGraph under load with the least that a server could do for the same answers.")
{
    rounds, seconds, warmUp, connections, opportunities, baseline, plain, typing, import,
};
root.SetAction((result, _) => LoadBenchmark.RunAsync(
    new LoadOptions(
        result.GetValue(opportunities), result.GetValue(rounds), result.GetValue(seconds), result.GetValue(warmUp), result.GetValue(connections),
        result.GetValue(baseline)),
    Console.Out));
return await root.Parse(args).InvokeAsync();

static Option<int> Number(string name, string description, int standard) =>
    new(name) { Description = description, DefaultValueFactory = _ => standard };
