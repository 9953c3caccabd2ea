using System.CommandLine;
using AceGraph.Picklists.Drift;

namespace AceGraph.Commands;

/// <summary><c>picklists check</c>: this server's picklists beside those of AWS, so that drift is seen before records are refused.</summary>
internal static class PicklistsCheckCommand
{
    private const string Description = "Compare the picklists with those of AWS. Ends with 1 where a value is missing, extra or written differently.";

    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = $"{ValueFile.Wanted}." };
        var format = CommonOptions.Format();
        var command = new Command("check", Description) { file, format };
        command.SetAction(async (result, cancellation) =>
        {
            var report = await CompareAsync(result.GetRequiredValue(file), cancellation);
            var text = CommonOptions.IsJson(result.GetRequiredValue(format)) ? report.Json() : report.Text();
            await result.InvocationConfiguration.Output.WriteAsync(text);
            if (report.DriftedCount > 0)
            {
                throw new Refusal(
                    $"{report.DriftedCount} of {report.Compared.Count} picklists drift from the file: "
                    + "correct their values or labels, see schema/README.md.");
            }
        });
        return command;
    }

    private static async Task<DriftReport> CompareAsync(string file, CancellationToken cancellation)
    {
        var report = DriftReport.Of(ValueFile.Read(file, await TextFile.ReadAsync(file, ValueFile.Wanted, cancellation)));
        return report.Compared.Count > 0
            ? report
            : throw new Refusal($"{file} has none of the picklists: see 'acegraph schema print' for their names, and schema/README.md for AWS's.");
    }
}
